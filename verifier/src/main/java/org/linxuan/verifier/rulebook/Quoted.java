package org.linxuan.verifier.rulebook;

/** A text of YAML in single or double quotes; its line breaks are folded. */
final class Quoted {
  private static final String ESCAPES = "0abtnvfre \"/\\N_LP";
  private static final String MEANT =
      "\0\u0007\b\t\n\u000B\f\r\u001B \"/\\\u0085\u00A0\u2028\u2029";

  private final Cursor at;
  private final StringBuilder out = new StringBuilder();

  /** How much of the text is not blanks that a line break would swallow. */
  private int kept;

  Quoted(Cursor at) {
    this.at = at;
  }

  /** The text; the place is then behind its closing quote. */
  String read() {
    char quote = at.peek();
    at.skip(1);
    while (!at.isDone()) {
      char c = at.peek();
      if (c == quote && !(quote == '\'' && at.peek(1) == quote)) {
        at.skip(1);
        return out.toString();
      }
      if (c == '\n') {
        fold();
      } else if (c == '\\' && quote == '"') {
        at.skip(1);
        escape();
      } else {
        out.append(c);
        at.skip(c == quote ? 2 : 1);
        kept = c == ' ' || c == '\t' ? kept : out.length();
      }
    }
    throw at.bad("a quote is never closed", "引号没有结束");
  }

  /** A line break is a space, several are one less; blanks around them are nothing. */
  private void fold() {
    out.setLength(kept);
    int breaks = breaks();
    out.append(breaks == 1 ? " " : "\n".repeat(breaks - 1));
    kept = out.length();
  }

  private int breaks() {
    int breaks = 0;
    while (at.peek() == '\n' && !at.isDone()) {
      at.lineFeed();
      breaks++;
      while (at.peek() == ' ' || at.peek() == '\t') {
        at.skip(1);
      }
    }
    return breaks;
  }

  private void escape() {
    char c = at.peek();
    int known = ESCAPES.indexOf(c);
    if (c == '\n') {
      out.append("\n".repeat(breaks() - 1));
    } else if (known >= 0) {
      out.append(MEANT.charAt(known));
      at.skip(1);
    } else {
      int digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
      at.skip(1);
      out.appendCodePoint(code(digits));
    }
    kept = out.length();
  }

  private int code(int digits) {
    int start = at.at();
    int code = 0;
    for (int i = 0; i < digits; i++) {
      int digit = Character.digit(at.peek(), 16);
      code = digit < 0 || code > Character.MAX_CODE_POINT ? -1 : code * 16 + digit;
      if (code < 0) {
        break;
      }
      at.skip(1);
    }
    if (digits == 0 || at.at() - start < digits || !Character.isValidCodePoint(code)) {
      throw at.bad("an escape that means nothing", "无效的转义");
    }
    return code;
  }
}
