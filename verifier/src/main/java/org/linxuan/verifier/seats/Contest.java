package org.linxuan.verifier.seats;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.linxuan.verifier.read.Malformed;
import org.linxuan.verifier.read.Ratio;

/**
 * Seats among weights, within bounds.
 *
 * @param names of the units, for what is said about ties
 * @param weights not below zero
 * @param least seats of each
 * @param most seats of each
 * @param seats in all
 */
record Contest(List<String> names, List<Ratio> weights, long[] least, long[] most, long seats) {
  private static final long LARGEST = 5_000_000;

  /** Without bounds. */
  static Contest free(List<String> names, List<Ratio> weights, long seats) {
    long[] most = new long[names.size()];
    Arrays.fill(most, seats);
    return new Contest(names, weights, new long[names.size()], most, seats);
  }

  int size() {
    return names.size();
  }

  /** Seats of each by one of the six methods; a tie, or bounds that cannot hold, is no answer. */
  long[] by(String method) {
    long low = Arrays.stream(least).reduce(0, Math::addExact);
    if (low > seats || reachable().compareTo(BigInteger.valueOf(seats)) < 0) {
      throw none("bounds that cannot give " + seats, "界限无法得出 " + seats);
    }
    if (seats > LARGEST) {
      throw none("more than " + LARGEST + " seats", "名额超过 " + LARGEST);
    }
    return method.equals("hamilton")
        ? new Hamilton(this).seats()
        : new Divisors(this, method).seats();
  }

  /** What all can take together; a unit without weight takes no more than its least. */
  private BigInteger reachable() {
    BigInteger sum = BigInteger.ZERO;
    for (int i = 0; i < size(); i++) {
      boolean weighs = weights.get(i).over().signum() > 0;
      sum = sum.add(BigInteger.valueOf(weighs ? Math.max(least[i], most[i]) : least[i]));
    }
    return sum;
  }

  Malformed tie(List<Integer> tied) {
    List<String> who = new ArrayList<>();
    tied.forEach(i -> who.add(names.get(i)));
    return none("a tie of " + String.join(", ", who), "并列：" + String.join("、", who));
  }

  static Malformed none(String en, String zh) {
    return new Malformed("inputs/apportionment.csv", "no single answer: " + en, "没有唯一结果：" + zh);
  }
}
