package org.linxuan.foundation.intake.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linxuan.foundation.intake.IntakeProblem;
import org.linxuan.foundation.intake.Remark;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/** The rows of one sheet, read as the file is unpacked. */
final class SheetRows implements RawRows {
  private final String file;
  private final Xml xml;
  private final CellReader cells;
  private final Problems problems;
  private final List<Remark> remarks = new ArrayList<>();
  private final SheetNotes notes;
  private RawCell[] row = new RawCell[16];
  private int width;
  private int line;
  private boolean broken;
  private boolean ended;

  private SheetRows(String file, Xml xml, CellReader cells, Problems problems) {
    this.file = file;
    this.xml = xml;
    this.cells = cells;
    this.problems = problems;
    this.notes = new SheetNotes(file, problems);
  }

  static SheetRows open(String file, Workbook workbook, Workbook.Sheet sheet, Problems problems)
      throws BadWorkbook {
    CellReader cells =
        new CellReader(
            SharedTexts.read(workbook.zip(), workbook.sharedTexts()),
            CellStyles.read(workbook.zip(), workbook.styles()),
            workbook.isFrom1904());
    SheetRows rows = new SheetRows(file, Xml.open(workbook.zip(), sheet.part()), cells, problems);
    SheetChoice.remarks(file, workbook.sheets(), sheet).forEach(rows.remarks::add);
    return rows;
  }

  @Override
  public @Nullable RawRow next() {
    try {
      while (!broken && !ended) {
        Xml.At at = xml.next();
        if (at == Xml.At.DONE) {
          ended = true;
          notes.end(remarks);
        } else if (at == Xml.At.START) {
          RawRow found = element();
          if (found != null) {
            return found;
          }
        }
      }
    } catch (BadWorkbook e) {
      broken = true;
      problems.add(e.code(), new Where(file, Math.max(1, line), 1), e.args());
    }
    return null;
  }

  private @Nullable RawRow element() throws BadWorkbook {
    switch (xml.name()) {
      case "row" -> {
        RawRow read = readRow();
        if (!read.isBlank()) {
          notes.row(line, width);
          return read;
        }
      }
      case "col" -> notes.column(xml);
      case "mergeCell" -> notes.merged(xml.get("ref"));
      default -> {
        // How a sheet looks says nothing.
      }
    }
    return null;
  }

  private RawRow readRow() throws BadWorkbook {
    int number = numbered(xml.attribute("r"), line + 1);
    if (number <= line) {
      throw Zip.damaged("row " + number + " stands twice", "第 " + number + " 行重复");
    }
    line = number;
    boolean hidden = xml.flag("hidden");
    width = 0;
    int outer = xml.depth();
    for (Xml.At at = xml.next(); xml.depth() >= outer; at = xml.next()) {
      if (at == Xml.At.START && xml.name().equals("c")) {
        readCell();
      }
    }
    RawRow read = new RawRow(file, line, Arrays.copyOf(row, width));
    if (hidden && !read.isBlank()) {
      notes.hiddenRow(line);
    }
    return read;
  }

  private void readCell() throws BadWorkbook {
    String ref = xml.attribute("r");
    int column = ref == null ? width + 1 : Refs.column(ref);
    boolean elsewhere = ref != null && Refs.line(ref) != line;
    if (column <= width || elsewhere) {
      throw Zip.damaged("cell " + Zip.shown(xml.get("r")) + " is out of order", "单元格次序不符");
    }
    RawCell cell = cells.read(xml);
    if (cell.kind() == RawCell.Kind.EMPTY) {
      return;
    }
    if (column > Limits.COLUMNS) {
      throw new BadWorkbook(IntakeProblem.TABLE_TOO_WIDE, Limits.COLUMNS);
    }
    if (column > row.length) {
      row = Arrays.copyOf(row, Math.max(column, row.length * 2));
    }
    Arrays.fill(row, width, column, RawCell.EMPTY);
    row[column - 1] = cell;
    width = column;
  }

  private int numbered(@Nullable String written, int otherwise) throws BadWorkbook {
    if (written == null) {
      return otherwise;
    }
    int number = Refs.number(written);
    if (number < 1 || number > SheetNotes.ROWS) {
      throw Zip.damaged(
          "there is no row " + Zip.shown(written), "没有第 " + Zip.shown(written) + " 行");
    }
    return number;
  }

  @Override
  public boolean isBroken() {
    return broken;
  }

  @Override
  public boolean mayEndEarly() {
    return true;
  }

  @Override
  public List<Remark> remarks() {
    return List.copyOf(remarks);
  }

  @Override
  public void close() {
    xml.close();
  }
}
