package org.linxuan.election.apportionment.internal;

import java.util.Optional;
import org.linxuan.election.apportionment.PathStep;
import org.linxuan.election.rulebook.ApportionmentMethod;
import org.linxuan.foundation.exact.Fraction;

/** The last step of a path: how an exact number became whole. */
final class RoundingStep {
  private RoundingStep() {}

  static PathStep of(
      ApportionmentMethod method, Fraction number, Optional<Fraction> divisor, long seats) {
    String name = method.key();
    if (divisor.isEmpty()) {
      String how = Steps.figure(number) + " → " + seats;
      return Steps.step("rounding (" + name + ")", "取整（" + name + "）", how);
    }
    String quotient = Steps.figure(number.dividedBy(divisor.get()));
    String how =
        Steps.figure(number) + " / " + text(divisor.get()) + " = " + quotient + " → " + seats;
    return Steps.step("rounding (" + name + ")", "取整（" + name + "）", how);
  }

  /** All digits of a divisor: it has finitely many. */
  private static String text(Fraction divisor) {
    return new java.math.BigDecimal(divisor.numerator())
        .divide(new java.math.BigDecimal(divisor.denominator()))
        .toPlainString();
  }
}
