package org.linxuan.election.cli.internal.page;

import java.util.ArrayList;
import java.util.List;
import org.linxuan.foundation.intake.Column;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.intake.Table;
import org.linxuan.foundation.intake.TableReader;
import org.linxuan.foundation.intake.TableSpec;
import org.linxuan.foundation.problem.Problems;

/**
 * One line of a benchmark's table.
 *
 * @param floor what the floor or peer took in the same run; -1 where there is none
 * @param memory the most memory held, in MB; -1 where it was not measured
 */
record Measured(
    String name,
    long size,
    String unit,
    long figure,
    String against,
    long floor,
    String ratio,
    long memory,
    String machine) {

  private static final TableSpec LINES =
      TableSpec.of(
          Column.text("bench"),
          Column.count("size"),
          Column.text("unit"),
          Column.count("figure"),
          Column.text("against").optional(),
          Column.count("floor").optional(),
          Column.text("ratio").optional(),
          Column.count("memory_mb").optional(),
          Column.text("machine"));

  /** The lines of a table that {@code bench} printed as CSV. */
  static List<Measured> read(Source source, Problems problems) {
    List<Measured> lines = new ArrayList<>();
    TableReader.stream(LINES, source, problems, row -> lines.add(of(row)));
    return lines;
  }

  private static Measured of(Table.Row row) {
    return new Measured(
        row.text("bench"),
        row.count("size"),
        row.text("unit"),
        row.count("figure"),
        row.text("against"),
        row.find("floor").isPresent() ? row.count("floor") : -1,
        row.text("ratio"),
        row.find("memory_mb").isPresent() ? row.count("memory_mb") : -1,
        row.text("machine"));
  }
}
