package org.linxuan.election.composition;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Shares a national aim for a category out to the units (E4.1b): whole numbers within each unit's
 * bounds whose sum keeps the aim, near the units' weights (Sainte-Laguë, bounds kept as it goes; of
 * equal claims the unit that stands first). What a unit misses of its target is a loss to the
 * nation as soon as nothing is to spare and the others cannot add more.
 */
public final class CompositionPlanner {
  private CompositionPlanner() {}

  /**
   * What a unit can contribute.
   *
   * @param min at least so many of the category, as its own rules ask
   * @param max at most so many
   * @param weight in proportion to which the aim is shared, such as seats or members
   */
  public record Share(String unit, long min, long max, long weight) {
    public Share {
      if (min < 0 || min > max || weight < 0) {
        throw new IllegalArgumentException(unit + ": " + min + " to " + max + " by " + weight);
      }
    }
  }

  /**
   * A unit's target.
   *
   * @param spare how many of all targets together may be missed before the aim is
   * @param others how many the other units could add beyond their targets
   */
  public record Target(Share share, long target, long spare, long others) {
    /** What the nation misses of its aim when this unit misses so many of its target. */
    public long cost(long missed) {
      return Math.max(0, missed - spare - others);
    }
  }

  /** The targets; {@code missing} is what even the greatest targets fall short of the aim. */
  public record Plan(List<Target> targets, long missing) {
    public Plan {
      targets = List.copyOf(targets);
    }
  }

  /** Targets for all units; where bounds do not allow the aim, each unit's greatest. */
  public static Plan plan(List<Share> shares, long aim) {
    long[] targets = shares.stream().mapToLong(Share::min).toArray();
    long sum = shares.stream().mapToLong(Share::min).sum();
    long room = shares.stream().mapToLong(s -> s.max() - s.min()).sum();
    for (long open = Math.min(aim - sum, room); open > 0; open--) {
      targets[next(shares, targets)]++;
      sum++;
      room--;
    }
    List<Target> all = new ArrayList<>();
    for (int u = 0; u < targets.length; u++) {
      Share share = shares.get(u);
      long others = room - (share.max() - targets[u]);
      all.add(new Target(share, targets[u], Math.max(0, sum - aim), others));
    }
    return new Plan(all, Math.max(0, aim - sum));
  }

  private static int next(List<Share> shares, long[] targets) {
    int best = -1;
    for (int u = 0; u < targets.length; u++) {
      if (targets[u] < shares.get(u).max() && (best < 0 || isAhead(shares, targets, u, best))) {
        best = u;
      }
    }
    return best;
  }

  /** Whether weight / (2 target + 1) of the one is greater; in whole numbers. */
  private static boolean isAhead(List<Share> shares, long[] targets, int one, int other) {
    return claim(shares.get(one), targets[other]).compareTo(claim(shares.get(other), targets[one]))
        > 0;
  }

  private static BigInteger claim(Share share, long otherTarget) {
    BigInteger odd = BigInteger.valueOf(otherTarget).shiftLeft(1).add(BigInteger.ONE);
    return BigInteger.valueOf(share.weight()).multiply(odd);
  }
}
