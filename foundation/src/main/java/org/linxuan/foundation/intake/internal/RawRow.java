package org.linxuan.foundation.intake.internal;

import org.jspecify.annotations.Nullable;
import org.linxuan.foundation.intake.CsvRow;
import org.linxuan.foundation.problem.Where;

/** A row of an upload: its cells and where each stands in the file. */
public final class RawRow {
  private final String file;
  private final int line;
  private final RawCell[] cells;
  private final @Nullable CsvRow written;

  /** A row of a grid, whose cells stand at their numbers. */
  RawRow(String file, int line, RawCell[] cells) {
    this.file = file;
    this.line = line;
    this.cells = cells;
    this.written = null;
  }

  /** A row of text, whose cells stand where they begin. */
  RawRow(CsvRow row) {
    this.file = row.where(0).file();
    this.line = row.line();
    this.written = row;
    this.cells = new RawCell[row.size()];
    for (int i = 0; i < cells.length; i++) {
      boolean empty = row.cell(i).isEmpty();
      cells[i] = empty ? RawCell.EMPTY : new RawCell(RawCell.Kind.WRITTEN, row.cell(i));
    }
  }

  /** The line of the file, or the row of the sheet. */
  public int line() {
    return line;
  }

  /** How many cells the row has. */
  public int size() {
    return cells.length;
  }

  /** A cell, from 0; nothing past the last one. */
  public RawCell cell(int index) {
    return index < cells.length ? cells[index] : RawCell.EMPTY;
  }

  /** Where a cell stands: in a sheet by row and column, in text by line and character. */
  public Where where(int index) {
    return written == null ? new Where(file, line, index + 1) : written.where(index);
  }

  boolean isBlank() {
    for (RawCell cell : cells) {
      if (cell.kind() != RawCell.Kind.EMPTY && !cell.text().isBlank()) {
        return false;
      }
    }
    return true;
  }
}
