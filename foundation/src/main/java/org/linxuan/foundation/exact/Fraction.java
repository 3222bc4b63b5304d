package org.linxuan.foundation.exact;

import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An exact rational number in lowest terms, denominator positive; compared by cross-multiplication.
 */
public record Fraction(BigInteger numerator, BigInteger denominator)
    implements Comparable<Fraction> {
  private static final Pattern WRITTEN =
      Pattern.compile("(-?\\d{1,30})(?:\\.(\\d{1,18}))?(?:/([1-9]\\d{0,30}))?(%)?");

  /** Nothing. */
  public static final Fraction ZERO = of(0);

  /** The whole. */
  public static final Fraction ONE = of(1);

  public Fraction {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("denominator is zero");
    }
    BigInteger gcd = numerator.gcd(denominator);
    if (denominator.signum() < 0) {
      gcd = gcd.negate();
    }
    if (!gcd.equals(BigInteger.ONE)) {
      numerator = numerator.divide(gcd);
      denominator = denominator.divide(gcd);
    }
  }

  /** A whole number. */
  public static Fraction of(long whole) {
    return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  /** A ratio of two whole numbers. */
  public static Fraction of(long numerator, long denominator) {
    return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /** Reads `3`, `1/3`, `0.15`, `15%`; anything else is an error of the caller. */
  public static Fraction parse(String text) {
    Matcher m = WRITTEN.matcher(text);
    if (!m.matches()) {
      throw new NumberFormatException("not a fraction: " + text);
    }
    String decimals = m.group(2) == null ? "" : m.group(2);
    BigInteger top = new BigInteger(m.group(1) + decimals);
    BigInteger bottom = BigInteger.TEN.pow(decimals.length());
    if (m.group(3) != null) {
      bottom = bottom.multiply(new BigInteger(m.group(3)));
    }
    if (m.group(4) != null) {
      bottom = bottom.multiply(BigInteger.valueOf(100));
    }
    return new Fraction(top, bottom);
  }

  /** Whether {@link #parse} reads this text. */
  public static boolean isWritten(String text) {
    return WRITTEN.matcher(text).matches();
  }

  public Fraction plus(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  public Fraction minus(Fraction other) {
    return plus(new Fraction(other.numerator.negate(), other.denominator));
  }

  public Fraction times(Fraction other) {
    return new Fraction(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  public Fraction dividedBy(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  /** The greatest whole number not above this one. */
  public BigInteger floor() {
    BigInteger[] parts = numerator.divideAndRemainder(denominator);
    return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
  }

  /** The least whole number not below this one. */
  public BigInteger ceiling() {
    return isWhole() ? numerator : floor().add(BigInteger.ONE);
  }

  /** The nearest whole number; exactly half goes up. */
  public BigInteger roundHalfUp() {
    return plus(of(1, 2)).floor();
  }

  /** Whether this is a whole number. */
  public boolean isWhole() {
    return denominator.equals(BigInteger.ONE);
  }

  public int signum() {
    return numerator.signum();
  }

  @Override
  public int compareTo(Fraction other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /**
   * With the given number of decimals, exactly half away from below (half up): for people and
   * tables only.
   */
  public String toDecimal(int decimals) {
    BigInteger scaled =
        times(new Fraction(BigInteger.TEN.pow(decimals), BigInteger.ONE)).roundHalfUp();
    return new java.math.BigDecimal(scaled, decimals).toPlainString();
  }

  /** As written in rulebooks: `3` or `1/3`. */
  @Override
  public String toString() {
    return isWhole() ? numerator.toString() : numerator + "/" + denominator;
  }
}
