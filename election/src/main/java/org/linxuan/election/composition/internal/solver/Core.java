package org.linxuan.election.composition.internal.solver;

import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linxuan.election.composition.TimeLeft;

/**
 * A program with its columns kept between limits, as a numeric model; columns whose limits meet do
 * not appear in it. Costs are losses against an {@link ExactBound}, in units of gain, so they are
 * small where it matters however large the gains are.
 */
final class Core {
  /** Up to here the solver's tolerances are far from a unit of gain. */
  private static final double RELIABLE = 1 << 30;

  /** Where costs are scaled down, so many of what they are scaled to are within tolerances. */
  private static final double DOUBT = 1 << 10;

  private final IntegerProgram program;
  private final ExactBound bound;
  private final long[] low;
  private final long[] high;
  private final @Nullable BigInteger mostLoss;
  private final double scale;
  private final NumericModel model = new NumericModel();
  private final int[] variables;
  private final int[] slacks;
  private BigInteger offset = BigInteger.ZERO;

  /**
   * @param low the least count of each column
   * @param high the greatest
   * @param mostLoss choices that lose more (in parts of the bound's unit) are of no interest; null:
   *     all are
   */
  Core(
      IntegerProgram program,
      ExactBound bound,
      long[] low,
      long[] high,
      @Nullable BigInteger mostLoss) {
    this.program = program;
    this.bound = bound;
    this.low = low.clone();
    this.high = high.clone();
    this.mostLoss = mostLoss;
    this.scale = Math.max(1, largestCost() / RELIABLE);
    this.variables = new int[low.length];
    long[] fixed = new long[low.length];
    for (int c = 0; c < fixed.length; c++) {
      fixed[c] = low[c] < high[c] ? 0 : low[c];
    }
    long[] taken = program.activities(fixed);
    slacks = new int[taken.length];
    for (int r = 0; r < taken.length; r++) {
      slacks[r] = addRow(r, taken[r]);
    }
    for (int c = 0; c < low.length; c++) {
      variables[c] = low[c] < high[c] ? addColumn(c) : fix(c);
    }
  }

  private double largestCost() {
    BigInteger largest = BigInteger.ZERO;
    for (int c = 0; c < low.length; c++) {
      if (low[c] < high[c]) {
        largest = largest.max(bound.loss(c));
      }
    }
    for (int r = 0; r < program.rows().size(); r++) {
      if (isOfInterest(bound.price(r).abs())) {
        largest = largest.max(bound.price(r).abs());
      }
    }
    return inUnits(largest);
  }

  /** Whether losses up to this one (in parts of the bound's unit) can be told apart. */
  static boolean isReliable(BigInteger loss) {
    return inUnits(loss) <= RELIABLE;
  }

  private boolean isOfInterest(BigInteger loss) {
    return mostLoss == null || loss.compareTo(mostLoss) <= 0;
  }

  private int addRow(int r, long taken) {
    IntegerProgram.Row row = program.rows().get(r);
    long from = row.low() - taken;
    long to = row.isOpen() ? IntegerProgram.OPEN : row.high() - taken;
    BigInteger price = bound.price(r);
    if (price.signum() == 0 || from == to) {
      model.row(from, to);
      return -1;
    }
    long paid = price.signum() > 0 ? to : from;
    int at = model.row(paid, paid);
    if (!isOfInterest(price.abs())) {
      return -1;
    }
    long room = row.isOpen() ? IntegerProgram.OPEN : to - from;
    int slack = model.variable(room, false, inUnits(price.abs()) / scale);
    model.term(at, slack, (long) price.signum());
    return slack;
  }

  private int addColumn(int c) {
    IntegerProgram.Column column = program.columns().get(c);
    offset = offset.add(bound.score(c).multiply(BigInteger.valueOf(bound.bestCount(c))));
    int variable = model.variable(high[c], true, -inUnits(bound.score(c)) / scale);
    model.within(variable, low[c], high[c]);
    for (int i = 0; i < column.rows().length; i++) {
      model.term(column.rows()[i], variable, column.weights()[i]);
    }
    return variable;
  }

  private int fix(int c) {
    BigInteger away = BigInteger.valueOf(Math.abs(low[c] - bound.bestCount(c)));
    offset = offset.add(bound.loss(c).multiply(away));
    return -1;
  }

  /** The least loss; HiGHS is not asked where nothing is open, since it answers only "empty". */
  Highs.Answer solve(TimeLeft time) {
    if (model.variables() > 0) {
      return Highs.solve(model, time);
    }
    boolean possible = program.isSatisfiedBy(low);
    return new Highs.Answer(
        possible ? Highs.Ending.OPTIMAL : Highs.Ending.INFEASIBLE, new double[0], 0);
  }

  /** The same question in whole numbers. */
  ExactSolver exactly() {
    return new ExactSolver(program, low, high);
  }

  NumericModel model() {
    return model;
  }

  /** The variable of a column, or -1 where it is fixed. */
  int variable(int column) {
    return variables[column];
  }

  /** Frees the costs for another use and keeps, in a row, the loss from exceeding the most. */
  void keepLoss() {
    double room = inUnits(Objects.requireNonNull(mostLoss).subtract(offset)) / scale;
    // Gains are whole: the next lower one lies a whole unit away.
    int row = model.row(Double.NEGATIVE_INFINITY, room + 0.5 / scale);
    for (int c = 0; c < variables.length; c++) {
      if (variables[c] >= 0) {
        model.cost(variables[c], 0);
        model.term(row, variables[c], -inUnits(bound.score(c)) / scale);
      }
    }
    for (int r = 0; r < slacks.length; r++) {
      if (slacks[r] >= 0) {
        model.cost(slacks[r], 0);
        model.term(row, slacks[r], inUnits(bound.price(r).abs()) / scale);
      }
    }
  }

  /** Whether the costs are small enough for floating-point sums to tell one unit from the next. */
  boolean isReliable() {
    return scale == 1;
  }

  /** The counts of an answer; empty if it has none that hold in whole numbers. */
  Optional<long[]> counts(Highs.Answer answer) {
    if (!answer.hasValues()) {
      return Optional.empty();
    }
    long[] counts = low.clone();
    for (int c = 0; c < counts.length; c++) {
      if (variables[c] >= 0) {
        counts[c] = Math.round(answer.values()[variables[c]]);
      }
    }
    return Optional.of(counts).filter(program::isSatisfiedBy);
  }

  /** Whether the solver means by its answer what its counts lose in whole numbers. */
  boolean agrees(Highs.Answer answer, long[] counts) {
    double claimed = answer.cost() * scale + inUnits(offset);
    return Math.abs(claimed - inUnits(bound.shortfall(program.gain(counts)))) < 0.25 * scale;
  }

  /** Whether a choice that gains so much more would not have been taken for an equal one. */
  boolean isBeyondDoubt(BigInteger gain) {
    return isReliable() || gain.doubleValue() > DOUBT * scale;
  }

  /** Parts of the bound's unit as units. */
  static double inUnits(BigInteger parts) {
    return parts.doubleValue() / ExactBound.UNIT.doubleValue();
  }
}
