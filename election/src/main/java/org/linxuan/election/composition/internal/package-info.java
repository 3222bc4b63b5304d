/** How lists are chosen: whole-number programs, their exact bounds, solvers and explanations. */
@NullMarked
package org.linxuan.election.composition.internal;

import org.jspecify.annotations.NullMarked;
