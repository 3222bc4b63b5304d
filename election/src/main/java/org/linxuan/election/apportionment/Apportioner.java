package org.linxuan.election.apportionment;

import java.math.BigInteger;
import java.util.List;
import org.linxuan.election.apportionment.Outcome.Infeasible;
import org.linxuan.election.apportionment.Outcome.Reason;
import org.linxuan.election.apportionment.internal.DivisorSeats;
import org.linxuan.election.apportionment.internal.HamiltonSeats;
import org.linxuan.election.rulebook.ApportionmentMethod;
import org.linxuan.foundation.exact.Fraction;

/**
 * Turns weights into whole seats that add up to the house, exactly. Bounds hold during the
 * apportionment: what one unit may not have is shared among the others.
 */
public final class Apportioner {
  private static final int SHARE_DECIMALS = 6;

  private Apportioner() {}

  /** Apportions {@code seats} (from 0) among the claimants, of whom one at least has weight. */
  public static Outcome apportion(
      ApportionmentMethod method, long seats, List<Claimant> claimants) {
    if (seats < 0 || claimants.stream().allMatch(c -> c.weight().signum() == 0)) {
      throw new IllegalArgumentException("no weight, or negative seats: " + seats);
    }
    BigInteger least = BigInteger.ZERO;
    BigInteger most = BigInteger.ZERO;
    long positive = 0;
    for (Claimant claimant : claimants) {
      least = least.add(BigInteger.valueOf(least(method, claimant)));
      most = most.add(BigInteger.valueOf(claimant.most()));
      positive += claimant.weight().signum();
    }
    if (method.givesEachOne() && seats < positive) {
      return new Infeasible(Reason.FEWER_SEATS_THAN_UNITS, seats, least, most, List.of());
    }
    if (least.compareTo(BigInteger.valueOf(seats)) > 0) {
      return new Infeasible(Reason.LEAST_ABOVE_SEATS, seats, least, most, List.of());
    }
    if (most.compareTo(BigInteger.valueOf(seats)) < 0) {
      return new Infeasible(Reason.MOST_BELOW_SEATS, seats, least, most, List.of());
    }
    return method == ApportionmentMethod.HAMILTON
        ? new HamiltonSeats(seats, claimants).apportion()
        : new DivisorSeats(method, seats, claimants).apportion();
  }

  /** The least seats that a unit gets in any house: its own least, or the one of the method. */
  public static long least(ApportionmentMethod method, Claimant claimant) {
    boolean one = method.givesEachOne() && claimant.weight().signum() > 0;
    return one ? Math.min(Math.max(claimant.min(), 1), claimant.max()) : claimant.min();
  }

  /** Weight times seats over total, with six decimals, half up. */
  public static String exactShare(BigInteger weight, long seats, BigInteger total) {
    return new Fraction(weight.multiply(BigInteger.valueOf(seats)), total)
        .toDecimal(SHARE_DECIMALS);
  }
}
