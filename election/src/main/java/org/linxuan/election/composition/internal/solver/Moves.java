package org.linxuan.election.composition.internal.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.linxuan.election.composition.Quota;
import org.linxuan.election.composition.SlateTask;

/**
 * How far the bounds of a quota must be moved when so many of the list are counted. Where every K
 * of N names must satisfy the quota, its minimum asks for N - K names more than itself, until it is
 * moved to nobody and asks for none; its maximum asks nothing more once it is moved to K.
 */
record Moves(long min, long max, long minFlex, long maxFlex, long seats, long reserves) {

  /** Numbers of counted names, from and to, over which the moves grow or shrink evenly. */
  record Range(long from, long to, long steps, long slope) {}

  static Moves of(Quota quota, SlateTask task) {
    // A minimum above all people asks for the impossible, whatever its size.
    long min = Math.min(quota.min(), task.people().size() + 1L);
    long max = Math.min(quota.max(), task.seats());
    long reserves = task.guaranteed() ? task.names() - task.seats() : 0;
    return new Moves(min, max, quota.minFlex(), quota.maxFlex(), task.seats(), reserves);
  }

  /** To where the minimum must be moved. */
  long minFor(long counted) {
    return Math.min(min, Math.max(0, counted - reserves));
  }

  /** To where the maximum must be moved. */
  long maxFor(long counted) {
    return Math.max(max, Math.min(counted, seats));
  }

  private long steps(long counted) {
    return min - minFor(counted) + maxFor(counted) - max;
  }

  private boolean isAllowed(long counted) {
    return (minFor(counted) == min || minFor(counted) >= minFlex)
        && (maxFor(counted) == max || maxFor(counted) <= maxFlex);
  }

  /** The ranges of what is allowed, up to so many counted names. */
  List<Range> ranges(long most) {
    TreeSet<Long> cuts = new TreeSet<>(List.of(0L));
    long lastBelowFlex = minFlex + reserves;
    for (long cut :
        new long[] {reserves + 1, min + reserves, max + 1, seats, lastBelowFlex, maxFlex + 1}) {
      if (cut > 0 && cut <= most) {
        cuts.add(cut);
      }
    }
    List<Range> ranges = new ArrayList<>();
    for (long from : cuts) {
      Long next = cuts.higher(from);
      long to = next == null ? most : next - 1;
      if (isAllowed(from)) {
        long slope = to > from ? steps(from + 1) - steps(from) : 0;
        ranges.add(new Range(from, to, steps(from), slope));
      }
    }
    return ranges;
  }
}
