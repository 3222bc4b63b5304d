package org.linxuan.election.composition.internal.solver;

import com.google.ortools.modelbuilder.ModelSolver;
import com.google.ortools.modelbuilder.SolveStatus;
import java.time.Duration;
import java.util.Optional;
import org.linxuan.election.composition.TimeLeft;

/**
 * HiGHS, by way of OR-Tools. Left to itself HiGHS stops at a relative gap of 1e-4 and calls that
 * optimal; the parameters here close the gap to nothing. They are the solver's own option names,
 * one `name=value` a line: the general gap parameter of OR-Tools does not reach HiGHS.
 */
final class Highs {
  /** The console switch stands first, or HiGHS prints a banner on standard output. */
  static final String PARAMETERS =
      String.join(
          "\n",
          "log_to_console=false",
          "output_flag=false",
          "mip_rel_gap=0",
          "mip_abs_gap=0",
          "threads=1",
          "parallel=off",
          "random_seed=0");

  private Highs() {}

  /** How a solve ended. */
  enum Ending {
    /** The values are best, as far as the solver knows. */
    OPTIMAL,
    /** Time ran out; there are values, perhaps not the best. */
    FOUND,
    /** Nothing satisfies the model, as far as the solver knows. */
    INFEASIBLE,
    /** Time ran out before anything was found. */
    NOTHING
  }

  /** What came out; values, and what they cost, only where the ending says so. */
  @SuppressWarnings("ArrayRecordComponent")
  record Answer(Ending ending, double[] values, double cost) {

    boolean hasValues() {
      return ending == Ending.OPTIMAL || ending == Ending.FOUND;
    }
  }

  static Answer solve(NumericModel model, TimeLeft time) {
    return solve(model, PARAMETERS, time);
  }

  static Answer solve(NumericModel model, String parameters, TimeLeft time) {
    ModelSolver solver = new ModelSolver("highs");
    solver.setSolverSpecificParameters(parameters);
    Optional<Duration> left = time.left();
    if (left.isPresent() && left.get().toNanos() <= 0) {
      return new Answer(Ending.NOTHING, new double[0], 0);
    }
    left.ifPresent(solver::setTimeLimit);
    Ending ending = ending(Quiet.run(() -> solver.solve(model.builder())));
    double cost = solver.hasSolution() ? solver.getObjectiveValue() : 0;
    return new Answer(ending, Solutions.values(solver, model), cost);
  }

  private static Ending ending(SolveStatus status) {
    return switch (status.toString()) {
      case "OPTIMAL" -> Ending.OPTIMAL;
      case "FEASIBLE" -> Ending.FOUND;
      case "INFEASIBLE" -> Ending.INFEASIBLE;
      case "UNKNOWN_STATUS", "NOT_SOLVED" -> Ending.NOTHING;
      default -> throw new IllegalStateException("HiGHS ended with " + status);
    };
  }
}
