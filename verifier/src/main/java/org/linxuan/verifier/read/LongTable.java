package org.linxuan.verifier.read;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a long table cell by cell, each cell as bytes; the header must be the one expected. */
public final class LongTable implements Closeable {
  /** A count of more digits has lost every sense, as in {@link Row}. */
  private static final int DIGITS = 15;

  private final Records records;
  private final String path;
  private final List<String> columns;
  private final int[] starts;
  private final int[] ends;
  private byte[] bytes = new byte[0];

  /** Opens a table; one with another header is {@link Malformed}. */
  public LongTable(PackageFolder folder, String path, List<String> columns) {
    this.path = path;
    this.columns = columns;
    this.records = new Records(folder, path);
    this.starts = new int[columns.size()];
    this.ends = new int[columns.size()];
    if (!records.next()) {
      throw new Malformed(path, "no header line", "没有表头");
    }
    List<String> header = records.cells();
    if (!header.equals(columns)) {
      String is = String.join(",", header);
      String must = String.join(",", columns);
      throw new Malformed(
          path, "has the columns " + is + ", not " + must, "列为 " + is + "，应为 " + must);
    }
  }

  /** Goes to the next row; false after the last. */
  public boolean next() {
    if (!records.next()) {
      return false;
    }
    bytes = records.bytes();
    if (!records.cells(starts, ends)) {
      unquote();
    }
    return true;
  }

  private void unquote() {
    List<String> cells = records.cells();
    if (cells.size() != columns.size()) {
      throw new Malformed(
          where(),
          "has " + cells.size() + " cells, not " + columns.size(),
          "有 " + cells.size() + " 个单元格，应有 " + columns.size() + " 个");
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int i = 0; i < starts.length; i++) {
      starts[i] = all.size();
      all.writeBytes(cells.get(i).getBytes(StandardCharsets.UTF_8));
      ends[i] = all.size();
    }
    bytes = all.toByteArray();
  }

  /** The file and the row. */
  public String where() {
    return records.where();
  }

  /** The number of the row, the header's being 1. */
  public int number() {
    return records.number();
  }

  /** The row's bytes as they stand in the file. */
  Records records() {
    return records;
  }

  public boolean isSpelled() {
    return records.isSpelled();
  }

  public String path() {
    return path;
  }

  /** The text of a cell. */
  public String text(int cell) {
    return new String(bytes, starts[cell], ends[cell] - starts[cell], StandardCharsets.UTF_8);
  }

  public boolean isEmpty(int cell) {
    return starts[cell] == ends[cell];
  }

  /** The number of a cell's text among names, a new one if need be. */
  public int number(int cell, Names names) {
    return names.number(bytes, starts[cell], ends[cell]);
  }

  /** The number of a cell's text among names, or -1. */
  public int find(int cell, Names names) {
    return names.find(bytes, starts[cell], ends[cell]);
  }

  /** Whether a cell holds a count, or nothing where that is allowed. */
  public boolean isCount(int cell, boolean mayBeEmpty) {
    int length = ends[cell] - starts[cell];
    boolean fits = length <= DIGITS && (mayBeEmpty || length > 0);
    for (int i = starts[cell]; fits && i < ends[cell]; i++) {
      fits = bytes[i] >= '0' && bytes[i] <= '9';
    }
    return fits;
  }

  /** The count in a cell; nothing is 0. */
  public long count(int cell) {
    long count = 0;
    for (int i = starts[cell]; i < ends[cell]; i++) {
      count = count * 10 + (bytes[i] - '0');
    }
    return count;
  }

  @Override
  public void close() {
    records.close();
  }
}
