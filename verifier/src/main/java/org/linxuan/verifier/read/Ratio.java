package org.linxuan.verifier.read;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;

/**
 * An exact fraction in lowest terms; never a floating-point number.
 *
 * @param over the number above the line
 * @param under the number below it, above zero
 */
public record Ratio(BigInteger over, BigInteger under) implements Comparable<Ratio> {
  private static final Pattern FORM =
      Pattern.compile("[0-9]{1,12}(?:\\.[0-9]{1,9})?(?:/[1-9][0-9]{0,11})?%?");

  public static final Ratio ZERO = of(0);
  public static final Ratio ONE = of(1);

  /**
   * In lowest terms, the sign above the line; dividing by zero is an {@link ArithmeticException}.
   */
  public Ratio {
    if (under.signum() == 0) {
      throw new ArithmeticException("division by zero");
    }
    BigInteger common = over.gcd(under).multiply(BigInteger.valueOf(under.signum()));
    over = over.divide(common);
    under = under.divide(common);
  }

  public static Ratio of(long whole) {
    return new Ratio(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  public static Ratio of(long over, long under) {
    return new Ratio(BigInteger.valueOf(over), BigInteger.valueOf(under));
  }

  /** Reads {@code 3}, {@code 1/3}, {@code 0.15} and {@code 15%}. */
  public static Ratio parse(String text) {
    if (!FORM.matcher(text).matches()) {
      throw new Malformed("rulebook.json", "not a fraction: " + text, "不是分数：" + text);
    }
    boolean percent = text.endsWith("%");
    String[] parts = (percent ? text.substring(0, text.length() - 1) : text).split("/", 2);
    BigDecimal top = new BigDecimal(parts[0]);
    BigInteger below = parts.length > 1 ? new BigInteger(parts[1]) : BigInteger.ONE;
    return new Ratio(
        top.unscaledValue(),
        BigInteger.TEN
            .pow(top.scale())
            .multiply(below)
            .multiply(BigInteger.valueOf(percent ? 100 : 1)));
  }

  public Ratio plus(Ratio o) {
    return new Ratio(over.multiply(o.under).add(o.over.multiply(under)), under.multiply(o.under));
  }

  public Ratio minus(Ratio o) {
    return plus(new Ratio(o.over.negate(), o.under));
  }

  public Ratio times(Ratio o) {
    return new Ratio(over.multiply(o.over), under.multiply(o.under));
  }

  /** Divided by another; by zero it is an {@link ArithmeticException}. */
  public Ratio by(Ratio o) {
    return new Ratio(over.multiply(o.under), under.multiply(o.over));
  }

  public boolean isWhole() {
    return under.equals(BigInteger.ONE);
  }

  public Ratio smaller(Ratio o) {
    return compareTo(o) <= 0 ? this : o;
  }

  public Ratio greater(Ratio o) {
    return compareTo(o) >= 0 ? this : o;
  }

  /** The greatest whole number not above it. */
  public BigInteger floor() {
    return over.subtract(over.mod(under)).divide(under);
  }

  /** The least whole number not below it. */
  public BigInteger ceiling() {
    return new Ratio(over.negate(), under).floor().negate();
  }

  /** The nearest whole number, a half upward. */
  public BigInteger halfUp() {
    return plus(of(1, 2)).floor();
  }

  @Override
  public int compareTo(Ratio o) {
    return over.multiply(o.under).compareTo(o.over.multiply(under));
  }

  @Override
  public String toString() {
    return isWhole() ? over.toString() : over + "/" + under;
  }
}
