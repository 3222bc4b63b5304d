/** How rulebooks are read and checked. */
@NullMarked
package org.linxuan.election.rulebook.internal;

import org.jspecify.annotations.NullMarked;
