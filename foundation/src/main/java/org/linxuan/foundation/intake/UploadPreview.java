package org.linxuan.foundation.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linxuan.foundation.intake.internal.RawRow;
import org.linxuan.foundation.problem.Problem;
import org.linxuan.foundation.problem.Where;

/** Puts the rows kept and the problems found together into a preview. */
final class UploadPreview {
  private final Optional<UploadRows> read;
  private final List<Problem> problems;
  private final String file;
  private final Set<Where> bad = new HashSet<>();
  private final Map<Where, Preview.Place> places = new HashMap<>();
  private final List<String> names;

  UploadPreview(String file, Optional<UploadRows> read, List<Problem> problems) {
    this.file = file;
    this.read = read;
    this.problems = problems;
    this.names = read.map(UploadRows::names).orElse(List.of());
    problems.forEach(p -> bad.add(p.where()));
    read.map(UploadRows::places).ifPresent(places::putAll);
  }

  Preview build(long rowCount, List<Remark> remarks) {
    List<Preview.Heading> header =
        read.flatMap(rows -> Optional.ofNullable(rows.header()))
            .map(this::header)
            .orElse(List.of());
    List<Preview.Row> rows =
        read.map(UploadRows::kept).orElse(List.of()).stream().map(this::row).toList();
    List<Preview.CellProblem> inCells =
        problems.stream()
            .map(p -> new Preview.CellProblem(p.where().line(), place(p.where()), p))
            .toList();
    return new Preview(file, header, rows, rowCount, inCells, remarks);
  }

  private Optional<Preview.Place> place(Where where) {
    Optional<Preview.Place> known = Optional.ofNullable(places.get(where));
    boolean cell = UploadPlaces.isSheet(file) && !names.isEmpty();
    return known.or(
        () -> cell ? Optional.of(UploadPlaces.ofSheet(where, names)) : Optional.empty());
  }

  private List<Preview.Heading> header(RawRow written) {
    List<Preview.Heading> header = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      header.add(new Preview.Heading(written.cell(i).text(), names.get(i)));
    }
    UploadPlaces.find(written, names, bad, places);
    return header;
  }

  private Preview.Row row(UploadRows.Kept kept) {
    List<Preview.Cell> cells = new ArrayList<>();
    int size = Math.max(kept.raw().size(), kept.row().size());
    for (int i = 0; i < size; i++) {
      String text = kept.raw().cell(i).text();
      String understood = i < kept.row().size() ? kept.row().cell(i) : text;
      cells.add(new Preview.Cell(text, understood, bad.contains(kept.raw().where(i))));
    }
    return new Preview.Row(kept.raw().line(), cells, kept.bad());
  }
}
