package org.linxuan.election.apportionment.internal;

import java.math.BigInteger;
import java.util.List;
import org.linxuan.election.apportionment.ApportionmentProblem;
import org.linxuan.election.apportionment.PathStep;
import org.linxuan.election.rulebook.Text;
import org.linxuan.foundation.exact.Fraction;
import org.linxuan.foundation.intake.Table;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/**
 * Small things that every kind needs: sums of columns, figures for people, steps in two languages.
 */
final class Steps {
  private static final int DECIMALS = 4;

  private Steps() {}

  static PathStep step(String english, String chinese, String how) {
    return new PathStep(new Text(chinese, english), new Text(how, how));
  }

  static PathStep step(String english, String chinese, String how, String chineseHow) {
    return new PathStep(new Text(chinese, english), new Text(chineseHow, how));
  }

  static PathStep step(Text what, String how, String chineseHow) {
    return new PathStep(what, new Text(chineseHow, how));
  }

  /** Four decimals for people; whole numbers without any. */
  static String figure(Fraction number) {
    return number.isWhole() ? number.toString() : number.toDecimal(DECIMALS);
  }

  static String percent(Fraction share) {
    return figure(share.times(Fraction.of(100))) + " %";
  }

  /** The sum of a column; a problem of the file if it is zero. */
  static BigInteger sum(Table table, String column, Problems problems) {
    BigInteger sum = sum(table.rows(), column);
    if (sum.signum() == 0) {
      problems.add(ApportionmentProblem.WEIGHTS_ALL_ZERO, Where.file(table.file()), column);
    }
    return sum;
  }

  static BigInteger sum(List<Table.Row> rows, String column) {
    return rows.stream()
        .map(row -> BigInteger.valueOf(row.count(column)))
        .reduce(BigInteger.ZERO, BigInteger::add);
  }

  /** A result as seats; 0 and a problem at the unit if it is no whole number that fits. */
  static long seats(String what, Fraction result, Table.Row row, Problems problems) {
    boolean fits =
        result.isWhole() && result.signum() >= 0 && result.numerator().bitLength() < Long.SIZE;
    if (!fits) {
      problems.add(ApportionmentProblem.SEATS_TOO_MANY, row.where("unit"), what, figure(result));
      return 0;
    }
    return result.numerator().longValueExact();
  }
}
