package org.linxuan.foundation.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes the same records as {@link CsvWriter}, cell by cell and as UTF-8, for tables of millions
 * of rows: what stands in a {@link TextPool} is copied, never made into a text.
 */
public final class CsvBytes {
  private static final int BLOCK = 1 << 16;
  private static final int DIGITS = 20;
  private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);

  private final OutputStream out;
  private final byte[] digits = new byte[DIGITS];
  private byte[] block = new byte[BLOCK];
  private int filled;
  private boolean first = true;

  /** Writes to a stream, which stays open; {@link #flush} hands over what is left. */
  public CsvBytes(OutputStream out) {
    this.out = out;
  }

  /** A cell out of a pool. */
  public CsvBytes text(TextPool pool, int number) {
    room(pool.length(number));
    int from = filled;
    filled = pool.copy(number, block, filled);
    quote(from);
    return this;
  }

  /** A cell of text. */
  public CsvBytes text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    room(utf8.length);
    int from = filled;
    copy(utf8);
    quote(from);
    return this;
  }

  /** A cell with a number. */
  public CsvBytes number(long number) {
    if (number < 0) {
      return text(Long.toString(number));
    }
    room(DIGITS);
    int at = DIGITS;
    long left = number;
    do {
      digits[--at] = (byte) ('0' + left % 10);
      left /= 10;
    } while (left > 0);
    System.arraycopy(digits, at, block, filled, DIGITS - at);
    filled += DIGITS - at;
    return this;
  }

  /** A cell with a flag. */
  public CsvBytes flag(boolean flag) {
    room(FALSE.length);
    copy(flag ? TRUE : FALSE);
    return this;
  }

  /** Ends the record. */
  public void end() {
    block[filled++] = '\n';
    first = true;
    if (filled > BLOCK / 2) {
      flush();
    }
  }

  /** A whole record. */
  public void row(Iterable<?> cells) {
    cells.forEach(cell -> text(String.valueOf(cell)));
    end();
  }

  /** Hands over what was written so far. */
  public void flush() {
    try {
      out.write(block, 0, filled);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    filled = 0;
  }

  private void copy(byte[] text) {
    System.arraycopy(text, 0, block, filled, text.length);
    filled += text.length;
  }

  /** Room for a cell with its comma, its quotes, and the line's end. */
  private void room(int length) {
    int most = filled + 2 * length + 4;
    if (most > block.length) {
      block = Arrays.copyOf(block, most * 2);
    }
    if (!first) {
      block[filled++] = ',';
    }
    first = false;
  }

  private void quote(int from) {
    for (int i = from; i < filled; i++) {
      byte b = block[i];
      if (b == ',' || b == '"' || b == '\n' || b == '\r') {
        quoted(Arrays.copyOfRange(block, from, filled), from);
        return;
      }
    }
  }

  private void quoted(byte[] cell, int from) {
    filled = from;
    block[filled++] = '"';
    for (byte b : cell) {
      if (b == '"') {
        block[filled++] = '"';
      }
      block[filled++] = b;
    }
    block[filled++] = '"';
  }
}
