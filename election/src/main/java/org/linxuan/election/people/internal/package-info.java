/** How the people module does what its face promises. */
@NullMarked
package org.linxuan.election.people.internal;

import org.jspecify.annotations.NullMarked;
