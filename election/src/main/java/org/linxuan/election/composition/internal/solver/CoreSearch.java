package org.linxuan.election.composition.internal.solver;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.linxuan.election.composition.TimeLeft;

/**
 * Finds the best choice of a program. The linear relaxation says which few columns are in doubt;
 * HiGHS solves those with all others fixed; an {@link ExactBound} then says, in whole numbers,
 * which columns any better choice would have to change, and those are solved again. So the whole
 * program is decided although the solver sees a small part of it.
 */
public final class CoreSearch {
  /** The first core is so small a part of the columns, within these bounds. */
  private static final int PART = 50;

  private static final int LEAST_CORE = 5;
  private static final int FIRST_CORE = 200;
  private static final int GROWTH = 4;

  private final IntegerProgram program;
  private final TimeLeft time;
  private final int size;
  private final Relaxation relaxation;
  private final ExactBound bound;

  private CoreSearch(IntegerProgram program, Relaxation relaxation, TimeLeft time) {
    this.program = program;
    this.time = time;
    this.size = program.columns().size();
    this.relaxation = relaxation;
    this.bound = ExactBound.of(program, relaxation.prices());
  }

  /** The best choice, or that there is none, or what was found when time was up. */
  public static Optimum best(IntegerProgram program, TimeLeft time) {
    return new CoreSearch(program, Relaxation.of(program, time), time).search();
  }

  /** The best choice where one is known already; that one where time is up. */
  static Optimum.Found from(IntegerProgram program, long[] known, TimeLeft time) {
    CoreSearch search = new CoreSearch(program, Relaxation.of(program, time), time);
    return search.improve(known, new boolean[search.size], false);
  }

  /**
   * Any choice that gains so much; or, where floating-point numbers cannot tell it from one that
   * does, one that gains a little less.
   */
  static Optimum atLeast(IntegerProgram program, BigInteger gain, TimeLeft time) {
    CoreSearch search = new CoreSearch(program, Relaxation.of(program, time), time);
    return search.relaxation.feasible() ? search.reach(gain) : new Optimum.Impossible();
  }

  private Optimum reach(BigInteger gain) {
    BigInteger mostLoss = bound.shortfall(gain);
    if (mostLoss.signum() < 0) {
      return new Optimum.Impossible();
    }
    Core core = core(atBest(), needed(mostLoss), mostLoss);
    Highs.Answer answer = core.solve(time);
    if (answer.ending() == Highs.Ending.INFEASIBLE) {
      return new Optimum.Impossible();
    }
    Optional<long[]> counts = core.counts(answer);
    if (counts.isEmpty() || answer.ending() != Highs.Ending.OPTIMAL) {
      return new Optimum.Open();
    }
    long[] found = counts.get();
    BigInteger missing = gain.subtract(program.gain(found));
    if (missing.signum() <= 0 || !core.isBeyondDoubt(missing)) {
      return new Optimum.Found(found, program.gain(found), false, bound);
    }
    return core.agrees(answer, found) ? new Optimum.Impossible() : new Optimum.Open();
  }

  private Optimum search() {
    if (!relaxation.feasible()) {
      return new Optimum.Impossible();
    }
    Integer[] order = byDoubt();
    int doubtful = (int) IntStream.range(0, size).filter(this::isFraction).count();
    int first = Math.max(LEAST_CORE, Math.min(size / PART, FIRST_CORE));
    for (int number = doubtful + first; ; number *= GROWTH) {
      boolean all = number >= size;
      boolean[] open = new boolean[size];
      Arrays.stream(order).limit(number).forEach(c -> open[c] = true);
      Core core = core(fixed(), open, null);
      Highs.Answer answer = core.solve(time);
      Optional<long[]> counts = core.counts(answer);
      if (counts.isPresent()) {
        boolean best = answer.ending() == Highs.Ending.OPTIMAL && isSound(core, answer);
        return improve(counts.get(), open, best);
      }
      if (answer.ending() == Highs.Ending.NOTHING) {
        return new Optimum.Open();
      }
      if (all) {
        return answer.hasValues() ? exact() : new Optimum.Impossible();
      }
    }
  }

  /** Solves again for the columns that a better choice would have to change. */
  private Optimum.Found improve(long[] counts, boolean[] open, boolean best) {
    BigInteger gain = program.gain(counts);
    if (gain.equals(bound.highest())) {
      return new Optimum.Found(counts, gain, true, bound);
    }
    BigInteger mostLoss = bound.shortfall(gain).subtract(ExactBound.UNIT);
    boolean[] needed = needed(mostLoss);
    boolean covered = best;
    for (int c = 0; c < size; c++) {
      covered &= open[c] || !needed[c];
    }
    if (covered) {
      return new Optimum.Found(counts, gain, true, bound);
    }
    Core core = core(atBest(), needed, mostLoss);
    Highs.Answer answer = core.solve(time);
    if (answer.ending() == Highs.Ending.OPTIMAL && !isSound(core, answer)) {
      ExactSolver.Answer exact = core.exactly().best(time);
      return better(exact.ending(), Optional.of(exact.counts()), counts);
    }
    return better(answer.ending(), core.counts(answer), counts);
  }

  private long[] atBest() {
    long[] counts = new long[size];
    Arrays.setAll(counts, bound::bestCount);
    return counts;
  }

  private boolean[] needed(BigInteger mostLoss) {
    boolean[] needed = new boolean[size];
    for (int c = 0; c < size; c++) {
      needed[c] = bound.loss(c).compareTo(mostLoss) <= 0;
    }
    return needed;
  }

  /** The better of two choices, the first of which may be none. */
  private Optimum.Found better(Highs.Ending ending, Optional<long[]> found, long[] before) {
    boolean proven = ending == Highs.Ending.OPTIMAL || ending == Highs.Ending.INFEASIBLE;
    long[] best =
        found
            .filter(counts -> counts.length == size)
            .filter(counts -> program.gain(counts).compareTo(program.gain(before)) > 0)
            .orElse(before);
    return new Optimum.Found(best, program.gain(best), proven, bound);
  }

  /** Where floating-point numbers do not decide: the whole program in whole numbers. */
  private Optimum exact() {
    ExactSolver.Answer answer = ExactSolver.best(program, time);
    return switch (answer.ending()) {
      case OPTIMAL, FOUND -> better(answer.ending(), Optional.of(answer.counts()), answer.counts());
      case INFEASIBLE -> new Optimum.Impossible();
      case NOTHING -> new Optimum.Open();
    };
  }

  private static boolean isSound(Core core, Highs.Answer answer) {
    return core.isReliable()
        && core.counts(answer).filter(counts -> core.agrees(answer, counts)).isPresent();
  }

  private Core core(
      long[] fixed, boolean[] open, @org.jspecify.annotations.Nullable BigInteger most) {
    long[] low = fixed.clone();
    long[] high = fixed.clone();
    for (int c = 0; c < size; c++) {
      if (open[c]) {
        low[c] = 0;
        high[c] = program.columns().get(c).upper();
      }
    }
    return new Core(program, bound, low, high, most);
  }

  private long[] fixed() {
    long[] fixed = new long[size];
    for (int c = 0; c < size; c++) {
      boolean free = bound.score(c).signum() == 0 && relaxation.hasValues();
      fixed[c] = free ? Math.round(relaxation.values()[c]) : bound.bestCount(c);
    }
    return fixed;
  }

  private Integer[] byDoubt() {
    Integer[] order = new Integer[size];
    Arrays.setAll(order, c -> c);
    Arrays.sort(
        order,
        Comparator.comparing((Integer c) -> !isFraction(c))
            .thenComparing(bound::loss)
            .thenComparing(c -> c));
    return order;
  }

  private boolean isFraction(int column) {
    if (!relaxation.hasValues()) {
      return false;
    }
    double value = relaxation.values()[column];
    return Math.abs(value - Math.rint(value)) > 1e-6;
  }
}
