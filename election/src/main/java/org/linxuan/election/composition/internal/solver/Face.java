package org.linxuan.election.composition.internal.solver;

import java.math.BigInteger;

/**
 * All choices of a program that gain as much as the best one: an {@link ExactBound} says which
 * counts none of them has, and how far from a priced bound a row can be.
 */
final class Face {
  /** Weights of a row are kept below this, so that floating-point sums of them stay exact. */
  private static final int LIMB_BITS = 20;

  private final IntegerProgram program;
  private final ExactBound bound;
  private final BigInteger gain;
  private final BigInteger room;

  Face(IntegerProgram program, Optimum.Found best) {
    this.program = program;
    this.bound = best.bound();
    this.gain = best.gain();
    this.room = bound.shortfall(gain);
  }

  /** Whether the choices differ in the count of this column. */
  boolean isOpen(int column) {
    return bound.loss(column).compareTo(room) <= 0;
  }

  /** The count that a column has in all of the choices, if it is not open. */
  long count(int column) {
    return bound.bestCount(column);
  }

  /** What a row lies between in all of the choices. */
  IntegerProgram.Row row(int r) {
    IntegerProgram.Row row = program.rows().get(r);
    BigInteger price = bound.price(r);
    if (price.signum() == 0) {
      return row;
    }
    BigInteger away = room.divide(price.abs());
    if (price.signum() > 0) {
      BigInteger low = BigInteger.valueOf(row.high()).subtract(away);
      return new IntegerProgram.Row(low.max(BigInteger.valueOf(row.low())).longValue(), row.high());
    }
    BigInteger high = BigInteger.valueOf(row.low()).add(away);
    return new IntegerProgram.Row(row.low(), high.min(BigInteger.valueOf(row.high())).longValue());
  }

  /**
   * Adds rows to a program that hold its choices on the face: the gains of its columns must add up
   * to this. The sum is written in digits of 20 bits, each with a column that carries.
   *
   * @param gains the gain of each column of {@code to}, not negative
   */
  static void keepSum(IntegerProgram to, BigInteger[] gains, BigInteger sum, long most) {
    int bits = sum.bitLength();
    for (BigInteger gain : gains) {
      bits = Math.max(bits, gain.bitLength());
    }
    int carry = -1;
    BigInteger mask = BigInteger.ONE.shiftLeft(LIMB_BITS).subtract(BigInteger.ONE);
    for (int from = 0; from < bits; from += LIMB_BITS) {
      long digit = sum.shiftRight(from).and(mask).longValue();
      int row = to.row(digit, digit);
      for (int c = 0; c < gains.length; c++) {
        long weight = gains[c].shiftRight(from).and(mask).longValue();
        if (weight > 0) {
          to.alsoIn(c, row, weight);
        }
      }
      if (carry >= 0) {
        to.alsoIn(carry, row, 1);
      }
      if (from + LIMB_BITS < bits) {
        carry = to.column(BigInteger.ZERO, most, new int[] {row}, new long[] {-(1L << LIMB_BITS)});
      }
    }
  }

  /** Whether every choice between the face's limits is on it. */
  boolean isExact() {
    return room.signum() == 0;
  }

  /** What the choices lose against the bound, in parts of its unit. */
  BigInteger room() {
    return room;
  }

  BigInteger gain() {
    return gain;
  }
}
