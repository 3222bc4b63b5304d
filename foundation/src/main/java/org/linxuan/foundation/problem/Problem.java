package org.linxuan.foundation.problem;

import java.util.List;

/**
 * One thing that is wrong with data or a call: its code, the rule (an article id, or empty) that
 * says so, the place, and the values that the code's texts name.
 */
public record Problem(ProblemCode code, String rule, Where where, List<String> args) {

  public Problem {
    args = List.copyOf(args);
  }

  /** A problem that no rule of a rulebook is behind. */
  public static Problem of(ProblemCode code, Where where, Object... args) {
    return new Problem(
        code, "", where, java.util.Arrays.stream(args).map(String::valueOf).toList());
  }

  /** What is wrong, in one sentence without a full stop. */
  public String message(Lang lang) {
    return fill(code.message(lang));
  }

  /** What is expected instead, in one sentence without a full stop. */
  public String expected(Lang lang) {
    return fill(code.expected(lang));
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

  private String fill(String template) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < template.length()) {
      int open = template.indexOf('{', at);
      int close = open < 0 ? -1 : template.indexOf('}', open);
      if (close < 0) {
        break;
      }
      out.append(template, at, open);
      out.append(argument(template.substring(open + 1, close)));
      at = close + 1;
    }
    return out.append(template.substring(at)).toString();
  }

  private String argument(String index) {
    boolean number = !index.isEmpty() && index.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!number || Integer.parseInt(index) >= args.size()) {
      return "{" + index + "}";
    }
    return args.get(Integer.parseInt(index));
  }
}
