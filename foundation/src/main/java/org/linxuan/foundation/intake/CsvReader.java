package org.linxuan.foundation.intake;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/**
 * Reads RFC 4180 records one by one, strictly and with the place of every cell; both line ends, a
 * byte order mark and empty lines at the end are accepted. Cells come out in Unicode NFC and
 * untrimmed.
 */
public final class CsvReader implements RowSource {
  private static final int END = -1;
  private static final int CELLS = 16;
  private static final int MOST_CELLS = 1 << 14;
  private static final String[] LETTERS =
      IntStream.range(0, 0x80).mapToObj(Character::toString).toArray(String[]::new);

  private final Source source;
  private final Reader in;
  private final Problems problems;
  private final char[] buffer = new char[1 << 16];
  private final StringBuilder cell = new StringBuilder();
  private int filled;
  private int at;
  private int line = 1;
  private int column = 1;
  private boolean broken;
  private boolean plain;

  private String[] cells = new String[CELLS];
  private int[] lines = new int[CELLS];
  private int[] columns = new int[CELLS];

  private CsvReader(Source source, Reader in, Problems problems) {
    this.source = source;
    this.in = in;
    this.problems = problems;
  }

  /** Opens a source; an unreadable one is a problem and reads as if it had no records. */
  public static CsvReader open(Source source, Problems problems) {
    CsvReader reader;
    try {
      reader = new CsvReader(source, source.reader(), problems);
    } catch (IOException e) {
      reader = new CsvReader(source, Reader.nullReader(), problems);
      reader.unreadable(e);
    }
    if (reader.peek() == '\uFEFF') {
      reader.at++;
    }
    return reader;
  }

  /**
   * The next record, or null after the last one or after a place past which the file cannot be
   * read.
   */
  @Override
  public @Nullable CsvRow next() {
    if (broken || peek() == END) {
      return null;
    }
    int size = 0;
    while (true) {
      if (size == cells.length && !grow()) {
        return null;
      }
      lines[size] = line;
      columns[size] = column;
      cells[size++] = readCell();
      if (broken) {
        return null;
      }
      int c = take();
      if (c != ',') {
        break;
      }
    }
    CsvRow row =
        new CsvRow(
            source.name(),
            Arrays.copyOf(cells, size),
            Arrays.copyOf(lines, size),
            Arrays.copyOf(columns, size));
    return row.isBlank() && onlyBlankLinesFollow() ? null : row;
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a problem stopped the reading before the end of the file. */
  @Override
  public boolean isBroken() {
    return broken;
  }

  private boolean grow() {
    if (cells.length >= MOST_CELLS) {
      stop(IntakeProblem.TABLE_TOO_WIDE, here(), MOST_CELLS);
      return false;
    }
    cells = Arrays.copyOf(cells, cells.length * 2);
    lines = Arrays.copyOf(lines, lines.length * 2);
    columns = Arrays.copyOf(columns, columns.length * 2);
    return true;
  }

  private boolean onlyBlankLinesFollow() {
    int lineNow = line;
    while (peek() == '\n' || peek() == '\r') {
      take();
    }
    if (peek() == END) {
      return true;
    }
    if (line > lineNow) {
      problems.add(IntakeProblem.CELLS_NUMBER, new Where(source.name(), lineNow, 1), 0, ">0");
    }
    return false;
  }

  private String readCell() {
    int end = simpleEnd();
    if (end >= 0) {
      String text = simple(end);
      column += end - at;
      at = end;
      return text;
    }
    cell.setLength(0);
    plain = true;
    if (peek() == '"') {
      readQuoted();
    } else {
      readPlain();
    }
    String text = text();
    return plain || Normalizer.isNormalized(text, Normalizer.Form.NFC)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /**
   * Where the cell here ends if it is a simple one: whole in the buffer, without quotes, control
   * characters or anything that is not in NFC by itself; else -1, and it is read with more care.
   */
  private int simpleEnd() {
    int i = at;
    while (i < filled && buffer[i] >= ' ' && buffer[i] < 0x300 && buffer[i] != ',') {
      if (buffer[i++] == '"') {
        return -1;
      }
    }
    return i < filled && (buffer[i] == ',' || buffer[i] == '\n') ? i : -1;
  }

  private String simple(int end) {
    return switch (end - at) {
      case 0 -> "";
      case 1 -> buffer[at] < LETTERS.length ? LETTERS[buffer[at]] : new String(buffer, at, 1);
      default -> new String(buffer, at, end - at);
    };
  }

  /** Marks and flags of one letter fill long tables; each such text is made once. */
  private String text() {
    return switch (cell.length()) {
      case 0 -> "";
      case 1 -> cell.charAt(0) < LETTERS.length ? LETTERS[cell.charAt(0)] : cell.toString();
      default -> cell.toString();
    };
  }

  private void readPlain() {
    for (int c = peek(); c != ',' && c != '\n' && c != END; c = peek()) {
      if (c == '\r' && lineEndsHere()) {
        return;
      }
      if (c == '"') {
        stop(IntakeProblem.QUOTE_STRAY, here());
        return;
      }
      append(c);
    }
  }

  private void readQuoted() {
    Where opened = here();
    take();
    while (true) {
      int c = peek();
      if (c == END) {
        if (!broken) {
          stop(IntakeProblem.QUOTE_UNCLOSED, opened);
        }
        return;
      }
      if (c != '"') {
        append(c);
        continue;
      }
      take();
      if (peek() != '"') {
        break;
      }
      append('"');
    }
    int after = peek();
    if (after != ',' && after != '\n' && after != END && !(after == '\r' && lineEndsHere())) {
      stop(IntakeProblem.QUOTE_TRAILING, here());
    }
  }

  private void append(int c) {
    if (c < ' ' && c != '\t' && c != '\n' && c != '\r') {
      problems.add(IntakeProblem.CONTROL_CHARACTER, here(), String.format("%04X", c));
    }
    plain &= c < 0x300;
    cell.append((char) c);
    takeRaw();
  }

  private boolean lineEndsHere() {
    return at + 1 < filled ? buffer[at + 1] == '\n' : peekSecond() == '\n';
  }

  private int peekSecond() {
    char first = buffer[at];
    int more = fillFrom(first);
    return more <= 1 ? END : buffer[1];
  }

  /** Keeps one unread character and reads more behind it. */
  private int fillFrom(char first) {
    buffer[0] = first;
    at = 0;
    filled = 1;
    try {
      int n = in.read(buffer, 1, buffer.length - 1);
      filled = n < 0 ? 1 : n + 1;
    } catch (IOException e) {
      unreadable(e);
    }
    return filled;
  }

  private int peek() {
    if (at == filled) {
      at = 0;
      filled = 0;
      try {
        filled = broken ? 0 : Math.max(0, in.read(buffer, 0, buffer.length));
      } catch (IOException e) {
        unreadable(e);
      }
    }
    return at < filled ? buffer[at] : END;
  }

  /**
   * Takes the next character; a carriage return before a line feed counts with it as one line end.
   */
  private int take() {
    int c = peek();
    if (c == '\r' && lineEndsHere()) {
      at++;
      c = '\n';
    }
    takeRaw();
    return c;
  }

  private void takeRaw() {
    if (at >= filled) {
      return;
    }
    char c = buffer[at++];
    if (c == '\n') {
      line++;
      column = 1;
    } else if (!Character.isLowSurrogate(c)) {
      column++;
    }
  }

  private Where here() {
    return new Where(source.name(), line, column);
  }

  private void stop(IntakeProblem code, Where where, Object... args) {
    problems.add(code, where, args);
    broken = true;
  }

  private void unreadable(IOException e) {
    broken = true;
    problems.add(Encodings.unreadable(source, e));
  }
}
