package org.linxuan.foundation.intake;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/**
 * The characters of a source one after another, with their places, for formats that are no tables;
 * a byte order mark is left out.
 */
public final class Characters implements AutoCloseable {
  /** What follows the last character, or a place past which the source cannot be read. */
  public static final int END = -1;

  private final Source source;
  private final Reader in;
  private final Problems problems;
  private final char[] buffer = new char[1 << 14];
  private int filled;
  private int at;
  private int line = 1;
  private int column = 1;
  private boolean broken;

  private Characters(Source source, Reader in, Problems problems) {
    this.source = source;
    this.in = in;
    this.problems = problems;
  }

  /** Opens a source; an unreadable one is a problem and reads as if it were empty. */
  public static Characters open(Source source, Problems problems) {
    Characters characters;
    try {
      characters = new Characters(source, source.reader(), problems);
    } catch (IOException e) {
      characters = new Characters(source, Reader.nullReader(), problems);
      characters.stop(e);
    }
    if (characters.peek() == 0xFEFF) {
      characters.at++;
    }
    return characters;
  }

  /** The next character, a UTF-16 unit, which stays; or END. */
  public int peek() {
    if (at == filled && !broken) {
      at = 0;
      filled = 0;
      try {
        filled = Math.max(0, in.read(buffer, 0, buffer.length));
      } catch (IOException e) {
        stop(e);
      }
    }
    return at < filled ? buffer[at] : END;
  }

  /** Takes the next character; END stays. */
  public int take() {
    int c = peek();
    if (c == END) {
      return END;
    }
    at++;
    if (c == '\n') {
      line++;
      column = 1;
    } else if (!Character.isLowSurrogate((char) c)) {
      column++;
    }
    return c;
  }

  /** Where the next character stands. */
  public Where where() {
    return new Where(source.name(), line, column);
  }

  /** Whether a problem stopped the reading before the end of the source. */
  public boolean isBroken() {
    return broken;
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void stop(IOException e) {
    broken = true;
    problems.add(Encodings.unreadable(source, e));
  }
}
