/** The pages of procedure: what waits, the board of a unit, acts in preparation. */
@NullMarked
package org.linxuan.election.procedure.web;

import org.jspecify.annotations.NullMarked;
