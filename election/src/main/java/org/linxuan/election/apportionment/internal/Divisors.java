package org.linxuan.election.apportionment.internal;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linxuan.election.apportionment.Apportioner;
import org.linxuan.election.apportionment.Claimant;
import org.linxuan.election.rulebook.ApportionmentMethod;
import org.linxuan.foundation.exact.Fraction;

/**
 * The divisor with which a result can be checked by hand: each weight divided by it and rounded as
 * the method says gives the unit's seats. Any divisor between the greatest claim that was not met
 * and the least that was will do; the one with the fewest digits is shown.
 */
final class Divisors {
  private static final int COARSEST = 40;
  private static final int FINEST = 60;

  private Divisors() {}

  /**
   * A readable divisor of the weights over {@code scale}; nothing for hamilton, or where bounds
   * alone fix every number.
   */
  static Optional<Fraction> readable(
      ApportionmentMethod method, Fraction scale, List<Claimant> claimants, List<Long> seats) {
    if (method == ApportionmentMethod.HAMILTON) {
      return Optional.empty();
    }
    Fraction unmet = null;
    Fraction met = null;
    for (int i = 0; i < claimants.size(); i++) {
      Claimant claimant = claimants.get(i);
      long held = seats.get(i);
      if (held < claimant.most()) {
        unmet = greater(unmet, value(method, claimant, held));
      }
      if (held > Apportioner.least(method, claimant)) {
        met = lesser(met, value(method, claimant, held - 1));
      }
    }
    if (unmet == null && met == null) {
      return Optional.empty();
    }
    boolean squares = method == ApportionmentMethod.HUNTINGTON_HILL;
    Fraction by = squares ? scale.times(scale) : scale;
    Fraction low = unmet == null ? Fraction.ZERO : unmet.dividedBy(by);
    return Optional.of(shortest(low, met == null ? null : met.dividedBy(by), squares));
  }

  private static Fraction value(ApportionmentMethod method, Claimant claimant, long held) {
    Claim claim = Claim.of(method, 0, claimant.weight(), held);
    Fraction ratio = new Fraction(claim.top, claim.bottom);
    return switch (method) {
      case SAINTE_LAGUE -> ratio.times(Fraction.of(2));
      case DEAN -> ratio.dividedBy(Fraction.of(2));
      default -> ratio;
    };
  }

  private static Fraction greater(@Nullable Fraction a, Fraction b) {
    return a == null || b.compareTo(a) > 0 ? b : a;
  }

  private static Fraction lesser(@Nullable Fraction a, Fraction b) {
    return a == null || b.compareTo(a) < 0 ? b : a;
  }

  /**
   * A multiple of the greatest power of ten that has one strictly inside the interval (on its
   * border a quotient would stand exactly where rounding turns); of the roots if it holds squares.
   */
  private static Fraction shortest(Fraction low, @Nullable Fraction high, boolean squares) {
    for (int exponent = COARSEST; exponent >= -FINEST; exponent--) {
      Fraction power = tenTo(exponent);
      Fraction unit = squares ? power.times(power) : power;
      BigInteger below = low.dividedBy(unit).floor();
      BigInteger times = (squares ? below.sqrt() : below).add(BigInteger.ONE);
      Fraction candidate = power.times(new Fraction(times, BigInteger.ONE));
      Fraction compared = squares ? candidate.times(candidate) : candidate;
      if (high == null || compared.compareTo(high) < 0) {
        return candidate;
      }
    }
    throw new IllegalStateException("no divisor between " + low + " and " + high);
  }

  private static Fraction tenTo(int exponent) {
    BigInteger power = BigInteger.TEN.pow(Math.abs(exponent));
    return exponent >= 0
        ? new Fraction(power, BigInteger.ONE)
        : new Fraction(BigInteger.ONE, power);
  }
}
