/** How a count works inside: the reading of a ballot, the award of seats, and the file formats. */
@NullMarked
package org.linxuan.election.count.internal;

import org.jspecify.annotations.NullMarked;
