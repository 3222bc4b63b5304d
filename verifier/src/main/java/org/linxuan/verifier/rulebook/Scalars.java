package org.linxuan.verifier.rulebook;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.linxuan.verifier.read.Node;

/** Single values of YAML: plain, in quotes, or as lines of text. */
final class Scalars {
  private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,17})");
  private static final String NO_BEGINNING = ",[]{}#&*!|>'\"%@`";
  private static final String BRACKETS = ",[]{}";

  private final Cursor at;

  Scalars(Cursor at) {
    this.at = at;
  }

  /** A key: a text on one line; the place is then its colon, or whatever else follows. */
  String key(boolean inBrackets) {
    String key;
    if (at.peek() == '"' || at.peek() == '\'') {
      int start = at.at();
      key = quoted();
      if (at.from(start).indexOf('\n') >= 0) {
        throw at.bad("a key of several lines", "键跨越多行");
      }
    } else {
      key = plainLine(inBrackets);
    }
    at.spaces();
    return normal(key);
  }

  /** A text, whole number, flag or null; its further lines stand at a column or further right. */
  Object value(boolean inBrackets, int least) {
    if (at.peek() == '"' || at.peek() == '\'') {
      return normal(quoted());
    }
    String text = plain(inBrackets, least);
    return switch (text) {
      case "~", "null" -> Node.NULL;
      case "true" -> true;
      case "false" -> false;
      default -> WHOLE.matcher(text).matches() ? (Object) Long.valueOf(text) : normal(text);
    };
  }

  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private String plain(boolean inBrackets, int least) {
    StringBuilder out = new StringBuilder(plainLine(inBrackets));
    while (true) {
      int end = at.at();
      at.spaces();
      int blank = -1;
      while (at.peek() == '\n' && !at.isDone()) {
        at.lineFeed();
        at.spaces();
        blank++;
      }
      boolean over = at.isDone() || blank < 0 || at.column() < least || isMark(inBrackets);
      if (over) {
        at.to(end);
        return out.toString();
      }
      out.append(blank == 0 ? " " : "\n".repeat(blank)).append(moreOf(inBrackets));
    }
  }

  /** Whether what comes on a further line is not text: a comment, a bracket's part. */
  private boolean isMark(boolean inBrackets) {
    char c = at.peek();
    boolean colon = c == ':' && endsWord(inBrackets);
    boolean part = inBrackets && (colon || BRACKETS.indexOf(c) >= 0);
    return c == '#' || part || isDocument();
  }

  private String moreOf(boolean inBrackets) {
    String more = rest(inBrackets);
    if (!inBrackets && at.peek() == ':') {
      throw at.bad("a colon inside a text of several lines", "多行文字中有冒号");
    }
    return more;
  }

  private String plainLine(boolean inBrackets) {
    char c = at.peek();
    boolean mark = "-?:".indexOf(c) >= 0 && endsWord(inBrackets);
    if (mark || at.isGap(0) || NO_BEGINNING.indexOf(c) >= 0 || c == '\t') {
      throw at.bad("not a plain text", "不是普通文字");
    }
    if (isDocument()) {
      throw at.bad("a second document", "出现第二个文档");
    }
    return rest(inBrackets);
  }

  /**
   * Whether the sign here is one, not a part of a word: a gap follows, or a bracket in brackets.
   */
  private boolean endsWord(boolean inBrackets) {
    return at.isGap(1) || (inBrackets && BRACKETS.indexOf(at.peek(1)) >= 0);
  }

  private boolean isDocument() {
    return at.column() == 0 && (at.isAt("---") || at.isAt("...")) && at.isGap(3);
  }

  /** To the end of a plain text on this line, without the spaces after it. */
  private String rest(boolean inBrackets) {
    int start = at.at();
    int end = start;
    while (at.peek() != '\n') {
      char c = at.peek();
      boolean bracket = inBrackets && BRACKETS.indexOf(c) >= 0;
      boolean colon = c == ':' && endsWord(inBrackets);
      boolean comment = c == '#' && at.at() > end;
      if (bracket || colon || comment) {
        break;
      }
      at.skip(1);
      if (c == '\t') {
        throw at.bad("a tab", "制表符");
      }
      end = c == ' ' ? end : at.at();
    }
    at.to(end);
    String text = at.from(start);
    at.spaces();
    if (at.peek() == '#') {
      at.to(end);
    }
    return text;
  }

  private String quoted() {
    return new Quoted(at).read();
  }

  /** Lines of text after {@code |} or {@code >}, indented at least so far. */
  String lines(boolean folded, int least) {
    at.skip(1);
    char ending = ' ';
    int indent = 0;
    for (; !at.isGap(0); at.skip(1)) {
      char c = at.peek();
      if ((c == '-' || c == '+') && ending == ' ') {
        ending = c;
      } else if (c >= '1' && c <= '9' && indent == 0) {
        indent = c - '0';
      } else {
        throw at.bad("not the head of a text", "不是文字块的开头");
      }
    }
    if (!at.lineEnds()) {
      throw at.bad("something follows the head of a text", "文字块开头之后仍有内容");
    }
    at.lineFeed();
    List<String> lines = indented(indent == 0 ? 0 : Math.max(least, 1) - 1 + indent, least);
    boolean cut = at.isCut() && !lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty();
    return normal(Folding.of(lines, folded, cut ? '-' : ending));
  }

  /** The lines without their indentation; 0: that of the first line that is not blank. */
  private List<String> indented(int given, int least) {
    List<String> lines = new ArrayList<>();
    int indent = given;
    while (!at.isDone()) {
      int start = at.at();
      at.spaces();
      int column = at.column();
      boolean blank = at.peek() == '\n';
      if (!blank && indent == 0) {
        indent = Math.max(column, least);
      }
      if (!blank && column < indent) {
        at.to(start);
        return lines;
      }
      at.to(start);
      String line = at.line();
      lines.add(blank && line.length() <= indent ? "" : line.substring(indent));
    }
    return lines;
  }
}
