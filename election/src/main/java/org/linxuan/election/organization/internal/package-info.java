/** How the organisation module does what its face promises. */
@NullMarked
package org.linxuan.election.organization.internal;

import org.jspecify.annotations.NullMarked;
