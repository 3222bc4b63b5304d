package org.linxuan.election.rulebook;

import java.math.BigInteger;
import org.linxuan.foundation.exact.Fraction;

/**
 * How many must be present before a body may vote.
 *
 * @param base of whom the ratio is reckoned; in practice those entitled
 * @param ratio the part that must be present, from 0 to 1
 * @param strict whether more than that part must be present, rather than at least that part
 */
public record Quorum(MajorityBase base, Fraction ratio, boolean strict) {

  public Quorum {
    if (ratio.signum() < 0 || ratio.compareTo(Fraction.ONE) > 0) {
      throw new IllegalArgumentException("not a part of a whole: " + ratio);
    }
  }

  /** Whether those present reach the quorum; compared exactly, by cross-multiplication. */
  public boolean isReached(long entitled, long present) {
    BigInteger have = BigInteger.valueOf(present).multiply(ratio.denominator());
    BigInteger need = BigInteger.valueOf(base.of(entitled, present)).multiply(ratio.numerator());
    int order = have.compareTo(need);
    return strict ? order > 0 : order >= 0;
  }

  /** The least number present that reaches the quorum of a body with so many entitled. */
  public long least(long entitled) {
    Fraction part = Fraction.of(entitled).times(ratio);
    BigInteger least = strict ? part.floor().add(BigInteger.ONE) : part.ceiling();
    return least.longValueExact();
  }
}
