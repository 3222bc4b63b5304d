/** How the folders are made. */
@NullMarked
package org.linxuan.election.synth.internal;

import org.jspecify.annotations.NullMarked;
