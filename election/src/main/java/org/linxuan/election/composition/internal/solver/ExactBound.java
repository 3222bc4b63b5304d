package org.linxuan.election.composition.internal.solver;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;

/**
 * A proof, in whole numbers, that no choice gains more than a certain sum. Any price per unit of a
 * row gives such a proof (Lagrange): what a column gains beyond the prices of its rows is its
 * score; a positive score is taken as often as the column allows, and each row pays for its bound.
 * All numbers are in parts of {@link #UNIT}, so that prices such as 1/2 or 5/12 stay exact.
 */
final class ExactBound {
  /** Divisible by all numbers up to 16. */
  static final BigInteger UNIT = BigInteger.valueOf(720_720);

  private final IntegerProgram program;
  private final BigInteger[] prices;
  private final BigInteger[] scores;
  private final BigInteger top;

  private ExactBound(IntegerProgram program, BigInteger[] prices) {
    this.program = program;
    this.prices = prices;
    this.scores = new BigInteger[program.columns().size()];
    BigInteger sum = BigInteger.ZERO;
    for (int c = 0; c < scores.length; c++) {
      IntegerProgram.Column column = program.columns().get(c);
      scores[c] = score(column);
      if (scores[c].signum() > 0) {
        sum = sum.add(scores[c].multiply(BigInteger.valueOf(column.upper())));
      }
    }
    for (int r = 0; r < prices.length; r++) {
      IntegerProgram.Row row = program.rows().get(r);
      long bound = prices[r].signum() > 0 ? row.high() : row.low();
      sum = sum.add(prices[r].multiply(BigInteger.valueOf(bound)));
    }
    this.top = sum;
  }

  /** The proof that these prices give; a price that its row's bounds do not allow is left out. */
  static ExactBound of(IntegerProgram program, double[] prices) {
    BigInteger[] exact = new BigInteger[prices.length];
    List<IntegerProgram.Row> rows = program.rows();
    for (int r = 0; r < prices.length; r++) {
      exact[r] = exact(prices[r]);
      if (exact[r].signum() > 0 && rows.get(r).isOpen()) {
        exact[r] = BigInteger.ZERO;
      }
    }
    return new ExactBound(program, exact);
  }

  private static BigInteger exact(double price) {
    return Double.isFinite(price)
        ? new BigDecimal(price)
            .multiply(new BigDecimal(UNIT))
            .setScale(0, RoundingMode.HALF_EVEN)
            .toBigIntegerExact()
        : BigInteger.ZERO;
  }

  private BigInteger score(IntegerProgram.Column column) {
    BigInteger score = column.gain().multiply(UNIT);
    for (int i = 0; i < column.rows().length; i++) {
      BigInteger price = prices[column.rows()[i]];
      if (price.signum() != 0) {
        score = score.subtract(price.multiply(BigInteger.valueOf(column.weights()[i])));
      }
    }
    return score;
  }

  /** The whole number that no choice exceeds. */
  BigInteger highest() {
    return top.subtract(top.mod(UNIT)).divide(UNIT);
  }

  /** What a choice with this gain falls short of the bound, in parts of UNIT. */
  BigInteger shortfall(BigInteger gain) {
    return top.subtract(gain.multiply(UNIT));
  }

  /** The count that a column has as long as it loses nothing. */
  long bestCount(int column) {
    return scores[column].signum() > 0 ? program.columns().get(column).upper() : 0;
  }

  /** The score of a column, in parts of UNIT; positive: it should be taken. */
  BigInteger score(int column) {
    return scores[column];
  }

  /** What each step away from its best count loses. */
  BigInteger loss(int column) {
    return scores[column].abs();
  }

  /** The price of a row, in parts of UNIT; positive: its upper bound costs. */
  BigInteger price(int row) {
    return prices[row];
  }
}
