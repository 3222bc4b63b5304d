package org.linxuan.election.count.internal;

import org.linxuan.foundation.intake.Characters;
import org.linxuan.foundation.problem.Where;

/**
 * Splits a BLT file into whole numbers, quoted names and single signs, with the place of each;
 * white space separates, and everything from # to the end of the line is a comment.
 */
final class BltTokens {

  /** What a token is; a WORD is anything that belongs to no BLT file. */
  enum Kind {
    NUMBER,
    NAME,
    SIGN,
    WORD,
    END
  }

  private final Characters in;
  private final StringBuilder text = new StringBuilder();
  private Kind kind = Kind.END;
  private Where where;

  BltTokens(Characters in) {
    this.in = in;
    where = in.where();
  }

  /** Moves to the next token and says what it is. */
  Kind next() {
    skipSpace();
    where = in.where();
    text.setLength(0);
    int c = in.peek();
    if (c == Characters.END) {
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

  private Kind quoted() {
    take();
    text.setLength(0);
    for (int c = in.peek(); c != '"'; c = in.peek()) {
      if (c == Characters.END || c == '\n') {
        return Kind.WORD;
      }
      take();
    }
    in.take();
    return Kind.NAME;
  }

  private Kind bare() {
    boolean digits = true;
    boolean first = true;
    for (int c = in.peek(); !endsBare(c); c = in.peek()) {
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
    return c == Characters.END || Character.isWhitespace(c) || "=()#\"".indexOf(c) >= 0;
  }

  private void skipSpace() {
    boolean comment = false;
    for (int c = in.peek(); c != Characters.END; c = in.peek()) {
      comment = c == '#' || (comment && c != '\n');
      if (!comment && !Character.isWhitespace(c)) {
        return;
      }
      in.take();
    }
  }

  private void take() {
    text.append((char) in.take());
  }
}
