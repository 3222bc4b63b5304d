/** The commands, one small class each, and the frame that runs them. */
@NullMarked
package org.linxuan.election.cli.internal;

import org.jspecify.annotations.NullMarked;
