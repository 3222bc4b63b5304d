package org.linxuan.foundation.intake;

import org.jspecify.annotations.Nullable;
import org.linxuan.foundation.problem.Where;

/** One record of a CSV file: its cells and the physical line and character at which each begins. */
public final class CsvRow {
  private final String file;
  private final String[] cells;
  private final int[] lines;
  private final int[] columns;
  private final boolean @Nullable [] judged;

  CsvRow(String file, String[] cells, int[] lines, int[] columns) {
    this(file, cells, lines, columns, null);
  }

  /** A row of which some cells are known to be wrong. */
  CsvRow(String file, String[] cells, int[] lines, int[] columns, boolean @Nullable [] judged) {
    this.file = file;
    this.cells = cells;
    this.lines = lines;
    this.columns = columns;
    this.judged = judged;
  }

  /** How many cells the record has. */
  public int size() {
    return cells.length;
  }

  /** The text of a cell, from 0. */
  public String cell(int index) {
    return cells[index];
  }

  /** Where a cell begins; past the last cell, where the record begins. */
  public Where where(int index) {
    int at = index < cells.length ? index : 0;
    return new Where(file, lines[at], columns[at]);
  }

  /** The physical line on which the record begins. */
  public int line() {
    return lines[0];
  }

  /** Whether a problem with a cell was found already, so that no other need be looked for. */
  boolean isJudged(int index) {
    return judged != null && judged[index];
  }

  boolean isBlank() {
    return cells.length == 1 && cells[0].isEmpty();
  }
}
