package org.linxuan.foundation.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads a long table whose cells are plain, without making a text of each: ASCII, no quotes, no
 * cell that could be a formula, counts of at most 18 digits, LF line ends. Such a table reads the
 * same through {@link TableReader}; one that is not plain is left to it, since only that can say
 * what is wrong and where.
 */
public final class PlainTable {
  private static final int BUFFER = 1 << 17;
  private static final int DIGITS = 18;

  private final TableSpec spec;
  private final Sink sink;
  private final byte[] bytes = new byte[BUFFER];
  private int filled;
  private int[] columns = new int[0];
  private boolean[] counts = new boolean[0];
  private boolean[] required = new boolean[0];

  private PlainTable(TableSpec spec, Sink sink) {
    this.spec = spec;
    this.sink = sink;
  }

  /** Takes the rows. */
  public interface Sink {
    /**
     * A row; its bytes are only there during the call. The first row of a file stands on line 2.
     */
    void row(Row row);
  }

  /** The cells of one row, asked for by the place of their column in the spec. */
  public static final class Row {
    private final byte[] bytes;
    private final int[] starts;
    private final int[] ends;

    Row(byte[] bytes, int columns) {
      this.bytes = bytes;
      this.starts = new int[columns];
      this.ends = new int[columns];
    }

    /** The array in which the cells stand. */
    @SuppressWarnings("MayExposeInternalRep") // that is the point: nothing is copied
    public byte[] bytes() {
      return bytes;
    }

    /** Where a cell begins. */
    public int start(int column) {
      return starts[column];
    }

    /** Where a cell ends. */
    public int end(int column) {
      return ends[column];
    }

    /** The number in a count cell; 0 where it is empty. */
    public long count(int column) {
      long number = 0;
      for (int i = starts[column]; i < ends[column]; i++) {
        number = number * 10 + (bytes[i] - '0');
      }
      return number;
    }
  }

  /**
   * Hands over every row of a plain table.
   *
   * @return false where the table is not plain or cannot be read; rows handed over before that do
   *     not count, and {@link TableReader} must read it from its beginning
   */
  public static boolean read(TableSpec spec, Source source, Sink sink) {
    if (!source.charset().equals(StandardCharsets.UTF_8) || spec.open() || !spec.key().isEmpty()) {
      return false;
    }
    try (InputStream in = source.opener().open()) {
      return new PlainTable(spec, sink).read(in);
    } catch (IOException e) {
      return false;
    }
  }

  private boolean read(InputStream in) throws IOException {
    Row row = new Row(bytes, spec.columns().size());
    boolean header = true;
    long rows = 0;
    while (fill(in)) {
      int at = 0;
      for (int end = lineEnd(at); end >= 0; end = lineEnd(at)) {
        if (header) {
          if (!readHeader(at, end)) {
            return false;
          }
        } else if (isPlain(at, end, row)) {
          rows++;
          sink.row(row);
        } else {
          return false;
        }
        header = false;
        at = end + 1;
      }
      if (at == 0) {
        return false; // a line longer than the buffer
      }
      System.arraycopy(bytes, at, bytes, 0, filled - at);
      filled -= at;
    }
    return !header && filled == 0 && (rows > 0 || spec.mayBeEmpty());
  }

  /** Reads more; false at the end. What is left without a line end is not plain. */
  private boolean fill(InputStream in) throws IOException {
    int before = filled;
    while (filled < bytes.length) {
      int n = in.read(bytes, filled, bytes.length - filled);
      if (n < 0) {
        break;
      }
      filled += n;
    }
    return filled > before;
  }

  private int lineEnd(int from) {
    for (int i = from; i < filled; i++) {
      if (bytes[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  private boolean readHeader(int from, int to) {
    String line = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    List<String> wanted = new ArrayList<>(spec.columns().stream().map(Column::name).toList());
    List<String> names = List.of(line.split(",", -1));
    columns = names.stream().mapToInt(wanted::indexOf).toArray();
    counts = new boolean[wanted.size()];
    required = new boolean[wanted.size()];
    boolean plain = names.size() == wanted.size();
    for (int i = 0; i < wanted.size(); i++) {
      Column column = spec.columns().get(i);
      counts[i] = column.kind() == Column.Kind.COUNT;
      required[i] = column.required();
      plain &= counts[i] || column.kind() == Column.Kind.TEXT;
      plain &= names.contains(wanted.get(i));
    }
    return plain && Arrays.stream(columns).distinct().count() == columns.length;
  }

  private boolean isPlain(int from, int to, Row row) {
    int cell = 0;
    int start = from;
    for (int i = from; i <= to; i++) {
      byte b = i == to ? (byte) ',' : bytes[i];
      if (b == ',') {
        if (cell == columns.length || !isCell(columns[cell], start, i, row)) {
          return false;
        }
        cell++;
        start = i + 1;
      } else if (b < ' ' || b == '"') {
        return false;
      }
    }
    return cell == columns.length;
  }

  private boolean isCell(int column, int from, int to, Row row) {
    row.starts[column] = from;
    row.ends[column] = to;
    if (from == to) {
      return !required[column];
    }
    if (counts[column]) {
      for (int i = from; i < to; i++) {
        if (bytes[i] < '0' || bytes[i] > '9') {
          return false;
        }
      }
      return to - from <= DIGITS;
    }
    return bytes[from] != '=' && bytes[from] != '@';
  }
}
