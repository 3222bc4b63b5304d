package org.linxuan.election.rulebook;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.linxuan.foundation.exact.Fraction;

/** Reads the text of a {@link Formula}, by descent: sums of products of parts. */
final class FormulaParser {
  private static final int DEEPEST = 100;
  private static final int LONGEST_NUMBER = 30;

  private final String text;
  private int at;
  private int depth;

  FormulaParser(String text) {
    this.text = text;
  }

  Formula.Node parse() {
    Formula.Node whole = sum();
    if (peek() != 0) {
      throw expected("+ - * /");
    }
    return whole;
  }

  private Formula.Node sum() {
    if (++depth > DEEPEST) {
      throw expected("fewer brackets");
    }
    Formula.Node left = product();
    while (peek() == '+' || peek() == '-') {
      char sign = take();
      left = new Formula.Node.Pair(sign, left, product());
    }
    depth--;
    return left;
  }

  private Formula.Node product() {
    Formula.Node left = part();
    while (peek() == '*' || peek() == '/') {
      char sign = take();
      left = new Formula.Node.Pair(sign, left, part());
    }
    return left;
  }

  private Formula.Node part() {
    char next = peek();
    if (next == '-') {
      take();
      Formula.Node zero = new Formula.Node.Number(Fraction.ZERO);
      if (peek() == '-') {
        throw expected("a number, a name or (");
      }
      return new Formula.Node.Pair('-', zero, part());
    }
    if (next == '(') {
      take();
      Formula.Node inner = sum();
      require(')');
      return inner;
    }
    if (isDigit(next)) {
      return number();
    }
    if (isLetter(next)) {
      return nameOrCall();
    }
    throw expected("a number, a name or (");
  }

  private Formula.Node number() {
    int from = at;
    while (isDigit(here())) {
      at++;
    }
    String whole = text.substring(from, at);
    String decimals = "";
    if (here() == '.') {
      int dot = ++at;
      while (isDigit(here())) {
        at++;
      }
      decimals = text.substring(dot, at);
      if (decimals.isEmpty()) {
        throw expected("a digit");
      }
    }
    if (at - from > LONGEST_NUMBER) {
      throw expected("a shorter number");
    }
    BigInteger top = new BigInteger(whole + decimals);
    return new Formula.Node.Number(new Fraction(top, BigInteger.TEN.pow(decimals.length())));
  }

  private Formula.Node nameOrCall() {
    int from = at;
    while (isLetter(here()) || isDigit(here())) {
      at++;
    }
    String name = text.substring(from, at);
    if (peek() != '(') {
      return new Formula.Node.Name(name);
    }
    int most =
        switch (name) {
          case Formula.Node.Call.MIN, Formula.Node.Call.MAX -> Integer.MAX_VALUE;
          case Formula.Node.Call.ROUND -> 1;
          default -> {
            at = from;
            throw expected("min, max or round_half_up");
          }
        };
    take();
    List<Formula.Node> parts = new ArrayList<>();
    parts.add(sum());
    while (parts.size() < most && peek() == ',') {
      take();
      parts.add(sum());
    }
    require(')');
    return new Formula.Node.Call(name, List.copyOf(parts));
  }

  private void require(char sign) {
    if (peek() != sign) {
      throw expected(String.valueOf(sign));
    }
    take();
  }

  private Formula.Malformed expected(String what) {
    return new Formula.Malformed(at + 1, what);
  }

  /** The next sign after white space; 0 at the end. */
  private char peek() {
    while (here() == ' ' || here() == '\n' || here() == '\t') {
      at++;
    }
    return here();
  }

  private char here() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  private char take() {
    return text.charAt(at++);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }
}
