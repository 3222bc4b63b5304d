package org.linxuan.election.apportionment.internal;

import java.math.BigInteger;
import org.linxuan.election.rulebook.ApportionmentMethod;

/**
 * A unit's claim to its next seat under a divisor method: the weight over the signpost after the
 * seats it holds, as a ratio that grows with it (Huntington-Hill: its square; Sainte-Laguë and
 * Dean: its half).
 */
final class Claim {
  private static final int LONG_BITS = 63;

  final int position;
  final BigInteger top;
  final BigInteger bottom;
  private final boolean small;
  private final long topLong;
  private final long bottomLong;

  private Claim(int position, BigInteger top, BigInteger bottom) {
    this.position = position;
    this.top = top;
    this.bottom = bottom;
    small = top.bitLength() <= LONG_BITS && bottom.bitLength() <= LONG_BITS;
    topLong = small ? top.longValue() : 0;
    bottomLong = small ? bottom.longValue() : 0;
  }

  /** The claim of a unit that holds so many seats; from one seat on where the method gives each. */
  static Claim of(ApportionmentMethod method, int position, BigInteger weight, long held) {
    BigInteger n = BigInteger.valueOf(held);
    BigInteger next = n.add(BigInteger.ONE);
    return switch (method) {
      case DHONDT -> new Claim(position, weight, next);
      case SAINTE_LAGUE -> new Claim(position, weight, n.add(next));
      case ADAMS -> new Claim(position, weight, n);
      case DEAN -> new Claim(position, weight.multiply(n.add(next)), n.multiply(next));
      case HUNTINGTON_HILL -> new Claim(position, weight.multiply(weight), n.multiply(next));
      case HAMILTON -> throw new IllegalArgumentException("hamilton has no divisor");
    };
  }

  /** By cross-multiplication, in 128 bits where that is enough; the greater claim comes first. */
  static int greatestFirst(Claim a, Claim b) {
    if (!a.small || !b.small) {
      return b.top.multiply(a.bottom).compareTo(a.top.multiply(b.bottom));
    }
    int high =
        Long.compare(
            Math.multiplyHigh(b.topLong, a.bottomLong), Math.multiplyHigh(a.topLong, b.bottomLong));
    return high != 0
        ? high
        : Long.compareUnsigned(b.topLong * a.bottomLong, a.topLong * b.bottomLong);
  }
}
