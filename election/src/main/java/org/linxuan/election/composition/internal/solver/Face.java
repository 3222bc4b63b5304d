package org.linxuan.election.composition.internal.solver;

import java.math.BigInteger;

/**
 * All choices of a program that gain as much as the best one: an {@link ExactBound} says which
 * counts none of them has, and how far from a priced bound a row can be.
 */
final class Face {
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

  /** What the choices lose against the bound, in parts of its unit. */
  BigInteger room() {
    return room;
  }
}
