package org.linxuan.foundation.problem;

import java.util.List;

/**
 * One thing that is wrong with data or a call: its code, the rule (an article id, or empty) that
 * says so, the place, and the values that the code's texts name.
 */
public record Problem(ProblemCode code, String rule, Where where, List<String> args) {
  private static final char BETWEEN = '\u001F';

  public Problem {
    args = List.copyOf(args);
  }

  /** A problem that no rule of a rulebook is behind. */
  public static Problem of(ProblemCode code, Where where, Object... args) {
    return new Problem(
        code, "", where, java.util.Arrays.stream(args).map(String::valueOf).toList());
  }

  /** An argument that is a text of its own and so is given in both languages. */
  public static String both(String en, String zh) {
    return en + BETWEEN + zh;
  }

  /** What is wrong, in one sentence without a full stop. */
  public String message(Lang lang) {
    return fill(code.message(lang), lang);
  }

  /** What is expected instead, in one sentence without a full stop. */
  public String expected(Lang lang) {
    return fill(code.expected(lang), lang);
  }

  /** The line that a person reads: `file:line:column CODE what is wrong, what is expected`. */
  public String line(Lang lang) {
    return where
        + " "
        + code.name()
        + " "
        + message(lang)
        + lang.of(", expected: ", "，应为：")
        + expected(lang);
  }

  private String fill(String template, Lang lang) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < template.length()) {
      int open = template.indexOf('{', at);
      int close = open < 0 ? -1 : template.indexOf('}', open);
      if (close < 0) {
        break;
      }
      out.append(template, at, open);
      out.append(argument(template.substring(open + 1, close), lang));
      at = close + 1;
    }
    return out.append(template.substring(at)).toString();
  }

  private String argument(String index, Lang lang) {
    boolean number = !index.isEmpty() && index.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!number || Integer.parseInt(index) >= args.size()) {
      return "{" + index + "}";
    }
    String value = args.get(Integer.parseInt(index));
    int between = value.indexOf(BETWEEN);
    return between < 0 ? value : lang.of(value.substring(0, between), value.substring(between + 1));
  }
}
