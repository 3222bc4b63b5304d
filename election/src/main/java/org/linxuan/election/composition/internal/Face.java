package org.linxuan.election.composition.internal;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linxuan.election.composition.TimeLeft;

/**
 * All choices of a program that gain as much as the best one, within limits already decided; the
 * decided columns no longer appear in the numeric model.
 */
final class Face {
  /** Beyond such losses the row that keeps the gain would be less exact than a unit. */
  private static final double RELIABLE = 1 << 20;

  private final IntegerProgram program;
  private final ExactBound bound;
  private final BigInteger gain;
  private final long[] low;
  private final long[] high;

  Face(IntegerProgram program, ExactBound bound, BigInteger gain, long[] low, long[] high) {
    this.program = program;
    this.bound = bound;
    this.gain = gain;
    this.low = low;
    this.high = high;
  }

  /**
   * The counts on the face that list the first of these people if possible, then the second, and so
   * on; empty when time is up.
   *
   * @param columnOf the column of each person
   */
  Optional<long[]> prefer(int[] columnOf, List<Integer> places, TimeLeft time) {
    if (Core.inUnits(bound.shortfall(gain)) <= RELIABLE) {
      Core core = new Core(program, bound, low, high, bound.shortfall(gain));
      keepGain(core);
      prefer(core.model(), columnOf, places, core);
      Highs.Answer answer = core.solve(time);
      Optional<long[]> counts = core.counts(answer).filter(c -> program.gain(c).equals(gain));
      if (answer.ending() == Highs.Ending.OPTIMAL && counts.isPresent()) {
        return counts;
      }
    }
    if (time.isUp()) {
      return Optional.empty();
    }
    ExactSolver.Answer answer =
        new ExactSolver(program, low, high).prefer(gain, columnOf, places, time);
    return switch (answer.ending()) {
      case OPTIMAL -> Optional.of(answer.counts());
      case FOUND, NOTHING -> Optional.empty();
      case INFEASIBLE -> throw new IllegalStateException("the best choice is not on its face");
    };
  }

  /** Whoever stays on the face loses no more than the best choice does. */
  private void keepGain(Core core) {
    NumericModel model = core.model();
    BigInteger room = bound.shortfall(gain).subtract(core.offset());
    // Gains are whole: the next lower one lies a whole unit away.
    int row = model.row(Double.NEGATIVE_INFINITY, Core.inUnits(room) + 0.5);
    for (int c = 0; c < low.length; c++) {
      int variable = core.variable(c);
      if (variable >= 0) {
        model.cost(variable, 0);
        model.term(row, variable, -Core.inUnits(bound.score(c)));
      }
    }
    for (int r = 0; r < program.rows().size(); r++) {
      int slack = core.slack(r);
      if (slack >= 0) {
        model.cost(slack, 0);
        model.term(row, slack, Core.inUnits(bound.price(r).abs()));
      }
    }
  }

  private void prefer(NumericModel model, int[] columnOf, List<Integer> places, Core core) {
    Map<Integer, Integer> rowOf = new HashMap<>();
    double weight = Math.scalb(1.0, places.size() - 1);
    for (int place : places) {
      int row = rowOf.computeIfAbsent(columnOf[place], column -> partsOf(column, core));
      model.term(row, model.variable(1, true, -weight), -1L);
      weight /= 2;
    }
  }

  /** A row in which a column is the sum of what is certain, of single people, and of a rest. */
  private int partsOf(int column, Core core) {
    NumericModel model = core.model();
    int row = model.row(low[column], low[column]);
    model.term(row, core.variable(column), 1L);
    model.term(row, model.variable(high[column] - low[column], false, 0), -1L);
    return row;
  }
}
