package org.linxuan.foundation.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linxuan.foundation.intake.internal.Limits;
import org.linxuan.foundation.intake.internal.RawCell;
import org.linxuan.foundation.intake.internal.RawRow;
import org.linxuan.foundation.intake.internal.RawRows;
import org.linxuan.foundation.problem.Problem;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/**
 * The rows of an upload as those of a CSV file with the spec's own names; keeps the first rows and
 * those with problems, for the preview.
 */
final class UploadRows implements RowSource {
  private static final int BAD_ROWS = 200;

  /** A row as the file has it, and as it was understood. */
  record Kept(RawRow raw, CsvRow row, boolean bad) {}

  private final TableSpec spec;
  private final Titles titles;
  private final RawRows raw;
  private final String file;
  private final Problems problems;
  private final int keep;
  private final CellValues values;
  private final List<Kept> kept = new ArrayList<>();
  private final Map<Where, Preview.Place> places = new HashMap<>();
  private final List<@Nullable Column> columns = new ArrayList<>();
  private List<String> names = List.of();
  private @Nullable RawRow header;
  private @Nullable Kept last;
  private int problemsBefore;
  private int badRows;
  private long rows;
  private long characters;
  private boolean stopped;

  UploadRows(TableSpec spec, Titles titles, RawRows raw, Problems problems, Shown shown) {
    this.spec = spec;
    this.titles = titles;
    this.raw = raw;
    this.file = shown.file();
    this.problems = problems;
    this.keep = shown.rows();
    this.values = new CellValues(titles, file, problems);
  }

  /** The name to show, and how many rows from the first. */
  record Shown(String file, int rows) {}

  @Override
  public @Nullable CsvRow next() {
    judgeLast();
    if (stopped) {
      return null;
    }
    RawRow row = raw.next();
    if (row == null) {
      return null;
    }
    return header == null ? header(row) : row(row);
  }

  private CsvRow header(RawRow row) {
    header = row;
    names = new ArrayList<>();
    String[] cells = new String[row.size()];
    for (int i = 0; i < cells.length; i++) {
      String text = row.cell(i).text().strip();
      Optional<Column> column = titles.find(spec, text);
      columns.add(column.orElse(null));
      cells[i] = column.map(Column::name).orElse(text);
      names.add(cells[i]);
    }
    return canonical(row, cells, new boolean[cells.length]);
  }

  private @Nullable CsvRow row(RawRow row) {
    problemsBefore = problems.size();
    if (++rows > Limits.ROWS) {
      return stop(IntakeProblem.TABLE_TOO_LONG, row, Limits.ROWS);
    }
    int size = raw.mayEndEarly() ? columns.size() : row.size();
    String[] cells = new String[size];
    boolean[] judged = new boolean[size];
    for (int i = 0; i < size; i++) {
      RawCell cell = row.cell(i);
      String text = cell.text();
      if (i < columns.size()) {
        text = values.text(columns.get(i), names.get(i), cell, row.where(i));
      }
      judged[i] = text == null;
      cells[i] = text == null ? cell.text() : text;
      characters += cells[i].length();
    }
    if (characters > Limits.TEXTS) {
      return stop(IntakeProblem.FILE_TOO_LARGE, row, Limits.TEXTS);
    }
    for (int i = size; i < row.size(); i++) {
      if (row.cell(i).kind() != RawCell.Kind.EMPTY) {
        problems.add(
            IntakeProblem.CELL_WITHOUT_COLUMN,
            row.where(i),
            UploadPlaces.shown(row.cell(i).text()));
      }
    }
    CsvRow canonical = canonical(row, cells, judged);
    last = new Kept(row, canonical, false);
    return canonical;
  }

  private static CsvRow canonical(RawRow row, String[] cells, boolean[] judged) {
    int[] lines = new int[Math.max(1, cells.length)];
    int[] places = new int[lines.length];
    for (int i = 0; i < lines.length; i++) {
      Where where = row.where(i);
      lines[i] = where.line();
      places[i] = where.column();
    }
    return new CsvRow(row.where(0).file(), cells, lines, places, judged);
  }

  private void judgeLast() {
    if (last == null) {
      return;
    }
    List<Problem> found = problems.after(problemsBefore);
    boolean bad = !found.isEmpty();
    badRows += bad ? 1 : 0;
    if (rows <= keep || (bad && badRows <= BAD_ROWS)) {
      kept.add(new Kept(last.raw(), last.row(), bad));
    }
    RawRow row = last.raw();
    last = null;
    if (bad) {
      Set<Where> wanted = new HashSet<>();
      found.forEach(p -> wanted.add(p.where()));
      UploadPlaces.find(row, names, wanted, places);
    }
    if (problems.size() > Limits.PROBLEMS) {
      stop(IntakeProblem.PROBLEMS_MANY, row, Limits.PROBLEMS);
    }
  }

  /** Reads no further. */
  @Nullable CsvRow stop(IntakeProblem code, RawRow row, Object... args) {
    problems.add(code, row.where(0), args);
    stopped = true;
    return null;
  }

  /** The header as written; null where the file has none. */
  @Nullable RawRow header() {
    return header;
  }

  /** The header in the spec's names. */
  List<String> names() {
    return names;
  }

  long rows() {
    return rows;
  }

  /** The first rows and some of those with problems. */
  List<Kept> kept() {
    judgeLast();
    return kept;
  }

  /** The cells of problems. */
  Map<Where, Preview.Place> places() {
    judgeLast();
    return places;
  }

  List<Remark> remarks() {
    List<Remark> remarks = new ArrayList<>(raw.remarks());
    remarks.addAll(values.remarks());
    return remarks;
  }

  @Override
  public boolean isBroken() {
    return stopped || raw.isBroken();
  }

  @Override
  public void close() {
    raw.close();
  }
}
