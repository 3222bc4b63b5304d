/** How the nomination module does what its face promises. */
@NullMarked
package org.linxuan.election.nomination.internal;

import org.jspecify.annotations.NullMarked;
