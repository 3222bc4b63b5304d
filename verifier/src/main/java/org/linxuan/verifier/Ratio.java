package org.linxuan.verifier;

import java.math.BigDecimal;
import java.math.BigInteger;

/** An exact fraction; never a floating-point number. */
record Ratio(BigInteger over, BigInteger under) implements Comparable<Ratio> {

  Ratio {
    if (under.signum() <= 0) {
      throw new ArithmeticException("denominator " + under);
    }
  }

  static Ratio of(long whole) {
    return new Ratio(BigInteger.valueOf(whole), BigInteger.ONE);
  }

  static Ratio of(long over, long under) {
    return new Ratio(BigInteger.valueOf(over), BigInteger.valueOf(under));
  }

  /** Reads {@code 3}, {@code 1/3}, {@code 0.15} and {@code 15%}. */
  static Ratio parse(String text) throws Malformed {
    try {
      boolean percent = text.endsWith("%");
      String[] parts = (percent ? text.substring(0, text.length() - 1) : text).split("/", 2);
      BigDecimal top = new BigDecimal(parts[0]);
      Ratio value = new Ratio(top.unscaledValue(), BigInteger.TEN.pow(Math.max(0, top.scale())));
      BigInteger below = parts.length > 1 ? new BigInteger(parts[1]) : BigInteger.ONE;
      return new Ratio(
          value.over, value.under.multiply(below).multiply(BigInteger.valueOf(percent ? 100 : 1)));
    } catch (ArithmeticException | NumberFormatException e) {
      throw new Malformed("not a fraction: " + text);
    }
  }

  Ratio plus(Ratio o) {
    return new Ratio(over.multiply(o.under).add(o.over.multiply(under)), under.multiply(o.under));
  }

  Ratio times(Ratio o) {
    return new Ratio(over.multiply(o.over), under.multiply(o.under));
  }

  BigInteger floor() {
    return over.subtract(over.mod(under)).divide(under);
  }

  BigInteger ceiling() {
    return new Ratio(over.add(under).subtract(BigInteger.ONE), under).floor();
  }

  BigInteger halfUp() {
    return new Ratio(over.shiftLeft(1).add(under), under.shiftLeft(1)).floor();
  }

  @Override
  public int compareTo(Ratio o) {
    return over.multiply(o.under).compareTo(o.over.multiply(under));
  }
}
