package org.linxuan.election.synth.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.duckdb.DuckDBDataChunkWriter;

/** Some thousand rows on their way into a Parquet file, column by column. */
final class Batch {
  /** What DuckDB takes at a time. */
  static final int CAPACITY = 2048;

  private final List<Column> columns;
  private final byte[][][] texts;
  private final long[][] numbers;

  Batch(List<Column> columns) {
    this.columns = columns;
    this.texts = new byte[columns.size()][CAPACITY][];
    this.numbers = new long[columns.size()][CAPACITY];
  }

  /** Sets a text, in UTF-8; the bytes must not change afterwards. */
  void text(int column, int row, byte[] utf8) {
    texts[column][row] = utf8;
  }

  /** Sets a number, or a date as the days since 1970. */
  void number(int column, int row, long number) {
    numbers[column][row] = number;
  }

  /** Hands the first rows over. */
  void writeTo(DuckDBDataChunkWriter chunk, int rows) {
    for (int c = 0; c < columns.size(); c++) {
      var vector = chunk.vector(c);
      switch (columns.get(c).type()) {
        case TEXT ->
            vector.setStringUtf8Batch(
                0, rows == CAPACITY ? texts[c] : Arrays.copyOf(texts[c], rows));
        case INTEGER -> {
          for (int row = 0; row < rows; row++) {
            vector.setInt(row, Math.toIntExact(numbers[c][row]));
          }
        }
        case COUNT -> {
          for (int row = 0; row < rows; row++) {
            vector.setLong(row, numbers[c][row]);
          }
        }
        case DATE -> {
          for (int row = 0; row < rows; row++) {
            vector.setDate(row, LocalDate.ofEpochDay(numbers[c][row]));
          }
        }
      }
    }
  }
}
