package org.linxuan.election.composition.internal.solver;

import com.google.ortools.modelbuilder.ModelSolver;

/** Reads values out of a solver. */
final class Solutions {
  private Solutions() {}

  static double[] values(ModelSolver solver, NumericModel model) {
    if (!solver.hasSolution()) {
      return new double[0];
    }
    double[] values = new double[model.variables()];
    for (int v = 0; v < values.length; v++) {
      values[v] = solver.getValue(model.builder().varFromIndex(v));
    }
    return values;
  }

  static double[] duals(ModelSolver solver, NumericModel model) {
    double[] duals = new double[model.rows()];
    for (int r = 0; r < duals.length; r++) {
      duals[r] = solver.getDualValue(model.builder().constraintFromIndex(r));
    }
    return duals;
  }
}
