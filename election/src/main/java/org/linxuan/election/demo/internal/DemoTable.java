package org.linxuan.election.demo.internal;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linxuan.foundation.intake.Column;
import org.linxuan.foundation.intake.CsvWriter;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.intake.TableReader;
import org.linxuan.foundation.intake.TableSpec;
import org.linxuan.foundation.problem.Problems;

/** A table of the synthetic folder while it is made into one of the demonstration. */
final class DemoTable {
  private static final List<String> OF_A_LIFE = List.of("birth", "member_since", "from", "to");

  final String name;
  final List<String> columns;
  final List<String> dates;
  List<Map<String, String>> rows = new ArrayList<>();

  private DemoTable(String name, TableSpec spec) {
    this.name = name;
    this.columns = spec.columns().stream().map(Column::name).toList();
    this.dates =
        spec.columns().stream()
            .filter(column -> column.kind() == Column.Kind.DATE)
            .map(Column::name)
            .toList();
  }

  /** Reads a table; one that is not there is empty. */
  static DemoTable read(String name, TableSpec spec, Path folder) {
    DemoTable table = new DemoTable(name, spec);
    Path file = folder.resolve(name + ".csv");
    if (Files.exists(file)) {
      Problems problems = new Problems();
      TableReader.stream(
          spec.orEmpty(),
          Source.of(file),
          problems,
          row -> {
            Map<String, String> cells = new LinkedHashMap<>();
            table.columns.forEach(column -> cells.put(column, row.text(column)));
            table.rows.add(cells);
          });
      if (!problems.isEmpty()) {
        throw new IllegalStateException(problems.toString());
      }
    }
    return table;
  }

  /** Adds a row; its cells in the order of the columns. */
  void add(Object... cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i++) {
      row.put(columns.get(i), String.valueOf(cells[i]));
    }
    rows.add(row);
  }

  /** The unit of a row, with which the id in its first column begins. */
  String unit(Map<String, String> row) {
    String id = row.getOrDefault(columns.get(0), "");
    return id.substring(0, Math.min(2, id.length()));
  }

  /** Moves every day to where it is in the demonstration. */
  void move(Days days) {
    for (Map<String, String> row : rows) {
      for (String column : dates) {
        String text = row.getOrDefault(column, "");
        if (!text.isEmpty()) {
          String unit = OF_A_LIFE.contains(column) ? "" : unit(row);
          row.put(column, days.moved(LocalDate.parse(text), unit).toString());
        }
      }
    }
  }

  void write(Path folder) throws IOException {
    if (rows.isEmpty()) {
      return;
    }
    try (Writer file =
        Files.newBufferedWriter(folder.resolve(name + ".csv"), StandardCharsets.UTF_8)) {
      CsvWriter csv = new CsvWriter(file);
      csv.row(columns);
      rows.forEach(row -> csv.row(columns.stream().map(c -> row.getOrDefault(c, "")).toList()));
    }
  }
}
