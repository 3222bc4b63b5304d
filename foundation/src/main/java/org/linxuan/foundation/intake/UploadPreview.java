package org.linxuan.foundation.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linxuan.foundation.intake.internal.RawRow;
import org.linxuan.foundation.intake.internal.Refs;
import org.linxuan.foundation.problem.Problem;
import org.linxuan.foundation.problem.Where;

/** Puts the rows kept and the problems found together into a preview. */
final class UploadPreview {
  private static final int BAD_ROWS = 200;

  private final boolean sheet;
  private final Optional<UploadRows> read;
  private final List<Problem> problems;
  private final String file;
  private final Set<Where> bad = new HashSet<>();
  private final Map<Where, Preview.Place> places = new HashMap<>();

  UploadPreview(String file, Optional<UploadRows> read, List<Problem> problems) {
    this.file = file;
    this.sheet = file.endsWith(".xlsx");
    this.read = read;
    this.problems = problems;
    problems.forEach(p -> bad.add(p.where()));
  }

  Preview build(long rowCount, List<Remark> remarks) {
    List<Preview.Heading> header = new ArrayList<>();
    List<Preview.Row> rows = new ArrayList<>();
    List<String> names = read.map(UploadRows::names).orElse(List.of());
    RawRow written = read.map(UploadRows::header).orElse(null);
    if (written != null) {
      header.addAll(header(written, names));
    }
    int badRows = 0;
    for (UploadRows.Kept kept : read.map(UploadRows::kept).orElse(List.of())) {
      Preview.Row row = row(kept, names);
      badRows += kept.bad() ? 1 : 0;
      if (!kept.bad() || badRows <= BAD_ROWS) {
        rows.add(row);
      }
    }
    List<Preview.CellProblem> inCells =
        problems.stream()
            .map(
                p ->
                    new Preview.CellProblem(
                        p.where().line(), Optional.ofNullable(places.get(p.where())), p))
            .toList();
    return new Preview(file, header, rows, rowCount, inCells, remarks);
  }

  private List<Preview.Heading> header(RawRow written, List<String> names) {
    List<Preview.Heading> header = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String text = written.cell(i).text();
      header.add(new Preview.Heading(text, names.get(i)));
      place(written, i, text);
    }
    return header;
  }

  private Preview.Row row(UploadRows.Kept kept, List<String> names) {
    List<Preview.Cell> cells = new ArrayList<>();
    int size = Math.max(kept.raw().size(), kept.row().size());
    for (int i = 0; i < size; i++) {
      String text = kept.raw().cell(i).text();
      String understood = i < kept.row().size() ? kept.row().cell(i) : text;
      cells.add(new Preview.Cell(text, understood, bad.contains(kept.raw().where(i))));
      place(kept.raw(), i, text, i < names.size() ? names.get(i) : "");
    }
    return new Preview.Row(kept.raw().line(), cells, kept.bad());
  }

  private void place(RawRow row, int index, String text) {
    place(row, index, text, text);
  }

  private void place(RawRow row, int index, String text, @Nullable String column) {
    Where where = row.where(index);
    if (bad.contains(where)) {
      String name = sheet ? Refs.name(row.line(), index + 1) : "";
      places.putIfAbsent(where, new Preview.Place(name, column == null ? "" : column, text));
    }
  }
}
