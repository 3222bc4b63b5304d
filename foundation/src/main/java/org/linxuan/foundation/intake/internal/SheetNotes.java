package org.linxuan.foundation.intake.internal;

import java.util.ArrayList;
import java.util.List;
import org.linxuan.foundation.intake.IntakeProblem;
import org.linxuan.foundation.intake.Remark;
import org.linxuan.foundation.problem.Problem;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/** What a sheet hides or joins, gathered while its rows are read. */
final class SheetNotes {
  /** Rows of a sheet, by the format. */
  static final int ROWS = 1_048_576;

  private final String file;
  private final Problems problems;
  private final List<int[]> hiddenColumns = new ArrayList<>();
  private int firstRow;
  private int lastRow;
  private int width;
  private int hiddenRows;
  private int firstHidden;
  private int mergedSoFar;

  SheetNotes(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  void row(int line, int cells) {
    firstRow = firstRow == 0 ? line : firstRow;
    lastRow = line;
    width = Math.max(width, cells);
  }

  void hiddenRow(int line) {
    firstHidden = hiddenRows++ == 0 ? line : firstHidden;
  }

  void column(Xml xml) {
    boolean more = hiddenColumns.size() < Limits.COLUMNS;
    if (more && (xml.flag("hidden") || xml.get("width").equals("0"))) {
      hiddenColumns.add(new int[] {Refs.number(xml.get("min")), Refs.number(xml.get("max"))});
    }
  }

  /** Cells joined outside the table do no harm. */
  void merged(String range) {
    String[] ends = range.split(":", 2);
    String last = ends[ends.length - 1];
    int line = Refs.line(ends[0]);
    int column = Refs.column(ends[0]);
    boolean outside = line > lastRow || Refs.line(last) < firstRow || column > width;
    if (!outside && mergedSoFar++ < Limits.PROBLEMS) {
      Where where = new Where(file, Math.max(1, line), Math.max(1, column));
      problems.add(IntakeProblem.CELLS_MERGED, where, Zip.shown(range.replace(':', '-')));
    }
  }

  void end(List<Remark> remarks) {
    if (hiddenRows > 0) {
      Where where = new Where(file, firstHidden, 1);
      remarks.add(
          Remark.toConfirm(
              Problem.of(IntakeProblem.TOLD_HIDDEN_ROWS, where, hiddenRows, firstHidden)));
    }
    List<String> letters = new ArrayList<>();
    for (int column = 1; column <= width; column++) {
      int at = column;
      if (hiddenColumns.stream().anyMatch(h -> h[0] <= at && at <= h[1])) {
        letters.add(Refs.letters(column));
      }
    }
    if (!letters.isEmpty()) {
      remarks.add(
          Remark.toConfirm(
              Problem.of(
                  IntakeProblem.TOLD_HIDDEN_COLUMNS,
                  Where.file(file),
                  String.join(", ", letters))));
    }
  }
}
