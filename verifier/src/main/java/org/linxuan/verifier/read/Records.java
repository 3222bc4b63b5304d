package org.linxuan.verifier.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the records of a long table one after another, as bytes; texts are made only of what is
 * asked for. What {@link Csv} refuses is refused here too.
 */
public final class Records implements Closeable {
  private static final int BLOCK = 1 << 17;
  private static final int LONGEST = 1 << 24;

  private final String path;
  private final InputStream in;
  private byte[] bytes = new byte[BLOCK];
  private int filled;
  private int from;
  private int to;
  private int next;
  private int number;
  private boolean quoted;
  private boolean foreign;
  private boolean spelled = true;

  /** Opens a table of a package, packed or not. */
  public Records(PackageFolder folder, String path) {
    this.path = path;
    this.in = folder.plain(path);
  }

  /** Goes to the next record; false after the last. */
  public boolean next() {
    from = next;
    quoted = false;
    foreign = false;
    boolean open = false;
    int length = 0;
    while (from + length < filled || more()) {
      byte b = bytes[from + length];
      if (b == '\n' && !open) {
        break;
      }
      if (b == '"') {
        open = !open;
        quoted = true;
      }
      foreign |= b < 0;
      spelled &= b != '\r' || open;
      length++;
    }
    to = from + length;
    return finish(open);
  }

  private boolean finish(boolean open) {
    if (from == filled) {
      return false;
    }
    number++;
    boolean hasEnd = to < filled;
    spelled &= hasEnd;
    next = hasEnd ? to + 1 : filled;
    if (open) {
      throw new Malformed(where(), "a quote is never closed", "引号没有结束");
    }
    if (quoted) {
      spelled &= Csv.line(cells()).equals(text() + "\n");
    } else if (foreign) {
      text();
    }
    return true;
  }

  /** Moves what is left to the front and reads behind it; false at the end. */
  private boolean more() {
    if (from > 0) {
      System.arraycopy(bytes, from, bytes, 0, filled - from);
      filled -= from;
      from = 0;
    }
    if (filled == bytes.length) {
      if (filled >= LONGEST) {
        throw new Malformed(where(), "a record without end", "一行过长");
      }
      bytes = Arrays.copyOf(bytes, filled * 2);
    }
    try {
      int n = in.readNBytes(bytes, filled, bytes.length - filled);
      filled += n;
      return n > 0;
    } catch (IOException e) {
      throw new Malformed(path, "cannot be unpacked", "无法解包");
    }
  }

  /** The file and the number of the record, the header's being 1. */
  public String where() {
    return path + " row " + number;
  }

  /** The number of the record, the header's being 1. */
  public int number() {
    return number;
  }

  /** Whether all records so far are written as tables of a package are. */
  public boolean isSpelled() {
    return spelled;
  }

  /** The array in which the record stands, until the next one is asked for. */
  public byte[] bytes() {
    return bytes;
  }

  /** Where the record begins. */
  public int from() {
    return from;
  }

  /** Where it ends, its line feed not counted. */
  public int to() {
    return to;
  }

  /** The record's cells as texts. */
  public List<String> cells() {
    List<List<String>> records = Csv.parse(where(), text());
    return records.isEmpty() ? List.of("") : records.get(0);
  }

  private String text() {
    try {
      ByteBuffer record = ByteBuffer.wrap(bytes, from, to - from);
      return StandardCharsets.UTF_8.newDecoder().decode(record).toString();
    } catch (CharacterCodingException e) {
      throw new Malformed(path, "not UTF-8 text", "不是 UTF-8 文本");
    }
  }

  /**
   * Says where the cells stand.
   *
   * @param starts the place where each begins; has room for as many cells as there must be
   * @param ends the place after each
   * @return false where the record has quotes, so that its cells are to be had as texts only
   */
  public boolean cells(int[] starts, int[] ends) {
    if (quoted) {
      return false;
    }
    int cell = 0;
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || bytes[i] == ',') {
        if (cell < starts.length) {
          starts[cell] = start;
          ends[cell] = i;
        }
        cell++;
        start = i + 1;
      }
    }
    if (cell != starts.length) {
      throw new Malformed(
          where(),
          "has " + cell + " cells, not " + starts.length,
          "有 " + cell + " 个单元格，应有 " + starts.length + " 个");
    }
    return true;
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new Malformed(path, "cannot be read", "无法读取");
    }
  }
}
