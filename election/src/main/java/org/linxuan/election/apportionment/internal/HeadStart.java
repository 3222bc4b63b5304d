package org.linxuan.election.apportionment.internal;

import java.math.BigInteger;
import java.util.List;
import org.linxuan.election.apportionment.Apportioner;
import org.linxuan.election.apportionment.Claimant;
import org.linxuan.election.rulebook.ApportionmentMethod;

/**
 * Seats that are certain before any claim is compared, so that only a few per unit are left.
 *
 * <p>Why they are certain: under every divisor method the n-th seat's signpost lies between n - 1
 * and n. At a rate of {@code house} seats for the whole weight, a unit with the quota q = weight x
 * house / total therefore claims at least floor(q) seats and at most floor(q) + 1 with a claim of
 * that rate or more. When even the second numbers, kept within the bounds, do not exceed the seats,
 * all these claims are met in every outcome, and so are the first numbers.
 */
final class HeadStart {
  private static final int ENOUGH_PER_UNIT = 4;

  private final long seats;
  private final BigInteger total;
  private final BigInteger[] weights;
  private final long[] least;
  private final long[] most;

  HeadStart(ApportionmentMethod method, long seats, List<Claimant> claimants) {
    this.seats = seats;
    weights = claimants.stream().map(Claimant::weight).toArray(BigInteger[]::new);
    total = claimants.stream().map(Claimant::weight).reduce(BigInteger.ZERO, BigInteger::add);
    least = claimants.stream().mapToLong(c -> Apportioner.least(method, c)).toArray();
    most = claimants.stream().mapToLong(c -> Math.min(c.most(), seats)).toArray();
  }

  /** The certain seats of each claimant; what is left is at most a few a unit. */
  long[] held() {
    BigInteger low = BigInteger.valueOf(Math.max(0, seats - weights.length));
    BigInteger high = low.add(BigInteger.ONE);
    if (isCertain(low)) {
      while (!isEnough(low) && isCertain(high)) {
        low = high;
        high = high.shiftLeft(1);
      }
    } else {
      high = low;
      low = BigInteger.ZERO;
      if (!isCertain(low)) {
        return least.clone();
      }
    }
    while (!isEnough(low) && high.subtract(low).compareTo(BigInteger.ONE) > 0) {
      BigInteger middle = low.add(high).shiftRight(1);
      if (isCertain(middle)) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return at(low, 0);
  }

  private boolean isCertain(BigInteger house) {
    return sum(at(house, 1)) <= seats;
  }

  private boolean isEnough(BigInteger house) {
    return sum(at(house, 0)) >= seats - (long) ENOUGH_PER_UNIT * weights.length;
  }

  private long[] at(BigInteger house, int more) {
    long[] numbers = new long[weights.length];
    for (int i = 0; i < numbers.length; i++) {
      BigInteger quota = weights[i].multiply(house).divide(total);
      long number = quota.bitLength() < Long.SIZE - 1 ? quota.longValue() + more : seats;
      numbers[i] = Math.min(most[i], Math.max(least[i], number));
    }
    return numbers;
  }

  /** The sum; Long.MAX_VALUE where it does not fit. */
  private static long sum(long[] numbers) {
    long sum = 0;
    for (long number : numbers) {
      sum += number;
      if (sum < 0) {
        return Long.MAX_VALUE;
      }
    }
    return sum;
  }
}
