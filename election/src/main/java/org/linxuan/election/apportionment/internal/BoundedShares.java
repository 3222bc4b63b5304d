package org.linxuan.election.apportionment.internal;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.linxuan.election.apportionment.Claimant;

/**
 * Shares of a house within bounds: units whose share is below their least are fixed there, then
 * those above their most, the rest is shared anew, until no share is out of bounds.
 *
 * <p>Fixing in that order can end with seats over, or with too many given away, although the bounds
 * can give the house: a unit fixed at its least early could have had more once others were fixed at
 * their most. Then it begins again, and each round fixes only the side that is out of bounds by
 * more seats, which never ends so.
 */
final class BoundedShares {
  private final List<Claimant> claimants;
  private final BigInteger seats;
  private final boolean[] free;
  private final long[] fixed;
  private BigInteger left = BigInteger.ZERO;
  private BigInteger weight = BigInteger.ZERO;

  BoundedShares(long seats, List<Claimant> claimants) {
    this.claimants = claimants;
    this.seats = BigInteger.valueOf(seats);
    free = new boolean[claimants.size()];
    fixed = new long[claimants.size()];
    begin();
  }

  /** Fixes what must be; afterwards every free unit's share lies within its bounds. */
  void settle() {
    while (left.signum() >= 0 && weight.signum() > 0) {
      if (!fix(this::isBelow, true) && !fix(this::isAbove, false)) {
        return;
      }
    }
    if (left.signum() == 0) {
      return;
    }
    begin();
    while (weight.signum() > 0) {
      int side = excess().signum();
      boolean below = side <= 0 && fix(this::isBelow, true);
      boolean above = side >= 0 && fix(this::isAbove, false);
      if (!below && !above) {
        return;
      }
    }
    if (left.signum() != 0) {
      throw new IllegalStateException("bounds that can give the house left " + left);
    }
  }

  /** Whether the unit has a share of what is left. */
  boolean isFree(int i) {
    return free[i];
  }

  /** The seats at which a unit was fixed; 0 while it is free. */
  long fixed(int i) {
    return fixed[i];
  }

  /** Seats for the free units together. */
  BigInteger left() {
    return left;
  }

  /** The weight of the free units together. */
  BigInteger weight() {
    return weight;
  }

  private void begin() {
    Arrays.fill(free, true);
    Arrays.fill(fixed, 0);
    left = seats;
    weight = claimants.stream().map(Claimant::weight).reduce(BigInteger.ZERO, BigInteger::add);
  }

  private boolean fix(IntPredicate out, boolean atLeast) {
    boolean[] chosen = new boolean[free.length];
    boolean any = false;
    for (int i = 0; i < free.length; i++) {
      chosen[i] = free[i] && out.test(i);
      any |= chosen[i];
    }
    for (int i = 0; i < free.length; i++) {
      if (chosen[i]) {
        Claimant claimant = claimants.get(i);
        free[i] = false;
        fixed[i] = atLeast ? claimant.min() : claimant.most();
        left = left.subtract(BigInteger.valueOf(fixed[i]));
        weight = weight.subtract(claimant.weight());
      }
    }
    return any;
  }

  private boolean isBelow(int i) {
    return out(i, claimants.get(i).min()).signum() < 0;
  }

  private boolean isAbove(int i) {
    return out(i, claimants.get(i).most()).signum() > 0;
  }

  /** By how much a unit's share exceeds a bound, times the free weight. */
  private BigInteger out(int i, long bound) {
    return claimants
        .get(i)
        .weight()
        .multiply(left)
        .subtract(weight.multiply(BigInteger.valueOf(bound)));
  }

  /** Seats above all the most, less seats below all the least, times the free weight. */
  private BigInteger excess() {
    BigInteger sum = BigInteger.ZERO;
    for (int i = 0; i < free.length; i++) {
      if (free[i] && isBelow(i)) {
        sum = sum.add(out(i, claimants.get(i).min()));
      } else if (free[i] && isAbove(i)) {
        sum = sum.add(out(i, claimants.get(i).most()));
      }
    }
    return sum;
  }
}
