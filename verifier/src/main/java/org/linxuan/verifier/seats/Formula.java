package org.linxuan.verifier.seats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.linxuan.verifier.read.Malformed;
import org.linxuan.verifier.read.Ratio;

/**
 * Reads and computes a formula of a rulebook: names, numbers, + - * / ( ) min max round_half_up.
 */
final class Formula {
  private static final int DEEPEST = 50;
  private static final int LONGEST = 1000;

  private final String text;
  private final Map<String, Ratio> names;
  private int at;
  private int depth;

  private Formula(String text, Map<String, Ratio> names) {
    this.text = text;
    this.names = names;
  }

  static Ratio value(String text, Map<String, Ratio> names) {
    Formula formula = new Formula(text, names);
    if (text.length() > LONGEST) {
      throw new Malformed("rulebook.json", "a formula that is too long", "公式过长");
    }
    Ratio value = formula.sum();
    if (formula.next() != 0) {
      throw formula.bad();
    }
    return value;
  }

  private Ratio sum() {
    if (++depth > DEEPEST) {
      throw bad();
    }
    Ratio value = product();
    while (next() == '+' || next() == '-') {
      value = take() == '+' ? value.plus(product()) : value.minus(product());
    }
    depth--;
    return value;
  }

  private Ratio product() {
    Ratio value = factor();
    while (next() == '*' || next() == '/') {
      value = take() == '*' ? value.times(factor()) : value.by(factor());
    }
    return value;
  }

  private Ratio factor() {
    if (next() == '(') {
      List<Ratio> inside = arguments();
      return one(inside);
    }
    int from = at;
    while (at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
      at++;
    }
    String word = text.substring(from, at);
    if (word.isEmpty()) {
      throw bad();
    }
    if (word.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Ratio.parse(word);
    }
    return next() == '(' ? call(word, arguments()) : name(word);
  }

  private Ratio name(String word) {
    Ratio value = names.get(word);
    if (value == null) {
      throw bad();
    }
    return value;
  }

  private Ratio call(String word, List<Ratio> values) {
    return switch (word) {
      case "min" -> values.stream().reduce(Ratio::smaller).orElseThrow(this::bad);
      case "max" -> values.stream().reduce(Ratio::greater).orElseThrow(this::bad);
      case "round_half_up" -> Ratio.of(one(values).halfUp().longValueExact());
      default -> throw bad();
    };
  }

  private Ratio one(List<Ratio> values) {
    if (values.size() != 1) {
      throw bad();
    }
    return values.get(0);
  }

  private List<Ratio> arguments() {
    List<Ratio> values = new ArrayList<>();
    do {
      at++;
      values.add(sum());
    } while (next() == ',');
    if (take() != ')') {
      throw bad();
    }
    return values;
  }

  /** The next character that is no space; 0 at the end. */
  private char next() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at < text.length() ? text.charAt(at) : 0;
  }

  private char take() {
    char c = next();
    at++;
    return c;
  }

  private Malformed bad() {
    return new Malformed("rulebook.json", "not a formula: " + text, "不是公式：" + text);
  }
}
