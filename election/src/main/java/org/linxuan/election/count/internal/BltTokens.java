package org.linxuan.election.count.internal;

import java.io.IOException;
import java.io.Reader;
import org.linxuan.foundation.problem.Where;

/**
 * Splits a BLT file into whole numbers, quoted names and single signs, with the place of each;
 * white space separates, and everything from # to the end of the line is a comment.
 */
final class BltTokens {
  private static final int END = -1;
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  /** What a token is; a WORD is anything that belongs to no BLT file. */
  enum Kind {
    NUMBER,
    NAME,
    SIGN,
    WORD,
    END
  }

  private final Reader in;
  private final String file;
  private final char[] buffer = new char[1 << 14];
  private final StringBuilder text = new StringBuilder();
  private int filled;
  private int at;
  private int line = 1;
  private int column = 1;
  private Kind kind = Kind.END;
  private Where where;

  BltTokens(Reader in, String file) {
    this.in = in;
    this.file = file;
    where = Where.file(file);
  }

  /** Moves to the next token and says what it is. */
  Kind next() throws IOException {
    skipSpace();
    where = new Where(file, line, column);
    text.setLength(0);
    int c = peek();
    if (c == END) {
      kind = Kind.END;
    } else if (c == '"') {
      kind = quoted();
    } else if (c == '=' || c == '(' || c == ')') {
      take();
      kind = Kind.SIGN;
    } else {
      kind = bare();
    }
    return kind;
  }

  Kind kind() {
    return kind;
  }

  /** The token's text, a name without its quotes. */
  String text() {
    return text.toString();
  }

  /** Where the token begins. */
  Where where() {
    return where;
  }

  private Kind quoted() throws IOException {
    take();
    text.setLength(0);
    for (int c = peek(); c != '"'; c = peek()) {
      if (c == END || c == '\n') {
        return Kind.WORD;
      }
      take();
    }
    skip();
    return Kind.NAME;
  }

  private Kind bare() throws IOException {
    boolean digits = true;
    boolean first = true;
    for (int c = peek(); !endsBare(c); c = peek()) {
      digits &= (c >= '0' && c <= '9') || (first && c == '-');
      first = false;
      take();
    }
    if (text.length() == 1 && text.charAt(0) == '-') {
      return Kind.SIGN;
    }
    return digits ? Kind.NUMBER : Kind.WORD;
  }

  private static boolean endsBare(int c) {
    return c == END || Character.isWhitespace(c) || "=()#\"".indexOf(c) >= 0;
  }

  private void skipSpace() throws IOException {
    boolean comment = false;
    for (int c = peek(); c != END; c = peek()) {
      comment = c == '#' || (comment && c != '\n');
      if (!comment && !Character.isWhitespace(c) && c != BYTE_ORDER_MARK) {
        return;
      }
      skip();
    }
  }

  private void take() throws IOException {
    text.append((char) peek());
    skip();
  }

  private void skip() throws IOException {
    char c = (char) peek();
    at++;
    if (c == '\n') {
      line++;
      column = 1;
    } else if (!Character.isLowSurrogate(c)) {
      column++;
    }
  }

  private int peek() throws IOException {
    if (at == filled) {
      at = 0;
      filled = Math.max(0, in.read(buffer, 0, buffer.length));
    }
    return at < filled ? buffer[at] : END;
  }
}
