package org.linxuan.foundation.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linxuan.foundation.intake.internal.Formats;
import org.linxuan.foundation.problem.Problem;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/**
 * Moves problems that were found in an upload's rows as CSV to the cells of the upload, by reading
 * both side by side once more.
 */
final class UploadMove {
  private final TableSpec spec;
  private final Titles titles;
  private final Upload upload;
  private final Source canonical;

  UploadMove(TableSpec spec, Titles titles, Upload upload, Source canonical) {
    this.spec = spec;
    this.titles = titles;
    this.upload = upload;
    this.canonical = canonical;
  }

  /** Adds the problems where they belong; returns the upload's rows, of which those are kept. */
  UploadRows move(List<Problem> found, Problems moved) {
    Map<Where, List<Problem>> wanted = new HashMap<>();
    found.forEach(p -> wanted.computeIfAbsent(p.where(), w -> new ArrayList<>()).add(p));
    Problems again = new Problems();
    UploadRows rows =
        new UploadRows(
            spec,
            titles,
            new Formats(upload, again).open().orElseThrow(),
            moved,
            new UploadRows.Shown(upload.name(), 20));
    try (rows;
        CsvReader csv = CsvReader.open(canonical, again)) {
      CsvRow to = rows.next();
      for (CsvRow row = csv.next(); row != null && to != null; row = csv.next()) {
        for (int i = 0; i < row.size(); i++) {
          List<Problem> here = wanted.remove(row.where(i));
          if (here != null) {
            Where there = to.where(i);
            here.forEach(p -> moved.add(new Problem(p.code(), p.rule(), there, p.args())));
          }
        }
        to = rows.next();
      }
    }
    wanted.values().forEach(left -> left.forEach(moved::add));
    return rows;
  }
}
