package org.linxuan.election.composition.internal.solver;

import java.util.Arrays;
import java.util.List;

/**
 * The least moves that the quotas of one feature need, whoever the people are: each person counts
 * for one of its values at most, so the counted names add up to the list. Adding these sums to a
 * program spares the solver a long proof of the same thing.
 */
final class LeastSteps {
  /** More work than this would take longer than it spares. */
  private static final long MOST_WORK = 200_000_000;

  /** Beyond every sum of moves, and small enough for the solvers. */
  private static final long NEVER = 1L << 40;

  private LeastSteps() {}

  /**
   * The least sum of moves.
   *
   * @param quotas the ranges of each quota of the feature
   * @param names how many people are listed
   * @param free how many of them can have a value that no quota names
   * @return 0 where it would take too long to compute; beyond any number if there is no list
   */
  static long of(List<List<Moves.Range>> quotas, int names, long free) {
    if ((long) quotas.size() * names * names > MOST_WORK) {
      return 0;
    }
    long[] least = new long[names + 1];
    Arrays.fill(least, NEVER);
    least[0] = 0;
    for (List<Moves.Range> ranges : quotas) {
      least = with(ranges, least);
    }
    long result = NEVER;
    for (int counted = (int) Math.max(0, names - free); counted <= names; counted++) {
      result = Math.min(result, least[counted]);
    }
    return result;
  }

  private static long[] with(List<Moves.Range> ranges, long[] before) {
    long[] after = new long[before.length];
    Arrays.fill(after, NEVER);
    for (Moves.Range range : ranges) {
      for (long own = range.from(); own <= Math.min(range.to(), before.length - 1); own++) {
        long steps = range.steps() + range.slope() * (own - range.from());
        for (int others = 0; others + own < before.length; others++) {
          int all = (int) (others + own);
          after[all] = Math.min(after[all], before[others] + steps);
        }
      }
    }
    return after;
  }
}
