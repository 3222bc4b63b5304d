package org.linxuan.election.composition.internal.solver;

import com.google.ortools.modelbuilder.ModelSolver;
import com.google.ortools.modelbuilder.SolveStatus;
import java.math.BigInteger;
import java.util.List;
import org.linxuan.election.composition.TimeLeft;

/**
 * The linear relaxation of a program, solved by GLOP: fractions of a column are allowed. Its values
 * and its rows' prices only guide the search; whatever is proved with them is proved in whole
 * numbers.
 */
@SuppressWarnings("ArrayRecordComponent")
record Relaxation(boolean feasible, double[] values, double[] prices) {
  /** Gains are brought to this size, so that large supports do not upset the solver. */
  private static final int GAIN_BITS = 30;

  /** The dual simplex method is about ten times faster here than the default. */
  private static final List<String> PARAMETERS =
      List.of("use_dual_simplex: true", "use_dual_simplex: false");

  /** Solved in the time left; without values where that is not enough. */
  static Relaxation of(IntegerProgram program, TimeLeft time) {
    int shift = Math.max(0, largestGain(program).bitLength() - GAIN_BITS);
    double scale = Math.scalb(1.0, shift);
    for (String parameters : PARAMETERS) {
      NumericModel model = model(program, scale);
      ModelSolver solver = new ModelSolver("glop");
      solver.setSolverSpecificParameters(parameters + "\n" + iterations(program));
      if (time.isUp()) {
        break;
      }
      time.left().ifPresent(solver::setTimeLimit);
      SolveStatus status = solver.solve(model.builder());
      if (status == SolveStatus.OPTIMAL) {
        double[] prices = Solutions.duals(solver, model);
        for (int r = 0; r < prices.length; r++) {
          prices[r] *= scale;
        }
        return new Relaxation(true, Solutions.values(solver, model), prices);
      }
      if (status == SolveStatus.INFEASIBLE) {
        return new Relaxation(false, new double[0], new double[program.rows().size()]);
      }
    }
    return none(program);
  }

  /** What is known without solving anything. */
  static Relaxation none(IntegerProgram program) {
    return new Relaxation(true, new double[0], new double[program.rows().size()]);
  }

  /** Whether there are values at all: a solver in numerical trouble may give none. */
  boolean hasValues() {
    return values.length > 0;
  }

  /** Seen to go round in circles on a program with large numbers; ten times what it ever needs. */
  private static String iterations(IntegerProgram program) {
    long size = (long) program.rows().size() + program.columns().size();
    return "max_number_of_iterations: " + (10_000 + 20 * size);
  }

  private static BigInteger largestGain(IntegerProgram program) {
    return program.columns().stream()
        .map(column -> column.gain().abs())
        .reduce(BigInteger.ZERO, BigInteger::max);
  }

  private static NumericModel model(IntegerProgram program, double scale) {
    NumericModel model = new NumericModel();
    model.maximise();
    for (IntegerProgram.Row row : program.rows()) {
      model.row(row.low(), row.high());
    }
    for (IntegerProgram.Column column : program.columns()) {
      int variable = model.variable(column.upper(), false, column.gain().doubleValue() / scale);
      for (int i = 0; i < column.rows().length; i++) {
        model.term(column.rows()[i], variable, column.weights()[i]);
      }
    }
    return model;
  }
}
