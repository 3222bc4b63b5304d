/** How acts in preparation and rows are kept, and how gates hold when many act at once. */
@NullMarked
package org.linxuan.election.procedure.internal.office;

import org.jspecify.annotations.NullMarked;
