package org.linxuan.verifier.seats;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.linxuan.verifier.read.Ratio;

/**
 * The divisor methods, seat by seat from the least seats upward: the next seat goes to the greatest
 * weight over its divisor, among those below their most.
 */
final class Divisors {
  private final Contest contest;
  private final String method;
  private final long[] seats;

  Divisors(Contest contest, String method) {
    this.contest = contest;
    this.method = method;
    this.seats = contest.least().clone();
  }

  /**
   * A claim to one more seat.
   *
   * @param unit who claims
   * @param first whether the divisor is zero: such a claim stands before all others
   * @param over weight over divisor; squares of both where the divisor is a root
   */
  private record Claim(int unit, boolean first, Ratio over) {
    static final Comparator<Claim> GREATEST_FIRST =
        Comparator.comparing((Claim c) -> !c.first)
            .thenComparing(Claim::over, Comparator.reverseOrder());

    boolean sameAs(Claim o) {
      return first == o.first && (first || over.compareTo(o.over) == 0);
    }
  }

  long[] seats() {
    PriorityQueue<Claim> claims = new PriorityQueue<>(Claim.GREATEST_FIRST);
    for (int i = 0; i < contest.size(); i++) {
      claim(i, claims);
    }
    long left = contest.seats() - Arrays.stream(seats).sum();
    Claim last = null;
    for (; left > 0; left--) {
      last = claims.remove();
      seats[last.unit]++;
      claim(last.unit, claims);
    }
    if (last != null) {
      noTie(last, claims);
    }
    return seats;
  }

  private void claim(int unit, PriorityQueue<Claim> claims) {
    if (seats[unit] < contest.most()[unit] && contest.weights().get(unit).over().signum() > 0) {
      claims.add(claim(unit, seats[unit]));
    }
  }

  private Claim claim(int unit, long has) {
    Ratio weight = contest.weights().get(unit);
    Ratio divisor = divisor(has);
    boolean zero = divisor.over().signum() == 0;
    boolean root = method.equals("huntington-hill");
    Ratio over = zero ? Ratio.ZERO : (root ? weight.times(weight) : weight).by(divisor);
    return new Claim(unit, zero, over);
  }

  /** The divisor for one more seat than so many; of Huntington and Hill its square. */
  private Ratio divisor(long has) {
    BigInteger a = BigInteger.valueOf(has);
    BigInteger next = a.add(BigInteger.ONE);
    BigInteger both = a.add(next);
    return switch (method) {
      case "dhondt" -> Ratio.of(has + 1);
      case "sainte-lague" -> new Ratio(both, BigInteger.TWO);
      case "huntington-hill" -> new Ratio(a.multiply(next), BigInteger.ONE);
      case "dean" -> new Ratio(BigInteger.TWO.multiply(a).multiply(next), both);
      case "adams" -> Ratio.of(has);
      default -> throw Contest.none("method " + method, "方法 " + method);
    };
  }

  /** The last seat given is decided only if nobody without it has the same claim. */
  private void noTie(Claim last, PriorityQueue<Claim> claims) {
    Claim next = claims.peek();
    if (next == null || !next.sameAs(last)) {
      return;
    }
    List<Integer> tied = new ArrayList<>(List.of(last.unit));
    claims.stream().filter(c -> c.sameAs(last)).forEach(c -> tied.add(c.unit));
    throw contest.tie(tied.stream().distinct().toList());
  }
}
