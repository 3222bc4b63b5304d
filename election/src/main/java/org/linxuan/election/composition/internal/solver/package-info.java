/**
 * How lists are chosen: whole-number programs, their exact bounds, the solvers and explanations.
 */
@NullMarked
package org.linxuan.election.composition.internal.solver;

import org.jspecify.annotations.NullMarked;
