package org.linxuan.election.course.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linxuan.election.course.CourseRows;
import org.linxuan.election.nomination.NominationRows;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.intake.Table;
import org.linxuan.foundation.intake.TableReader;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.records.By;
import org.linxuan.foundation.records.Placed;
import org.linxuan.foundation.records.RecordTable;
import org.linxuan.foundation.records.Records;

/** Writes the rows of a folder that was found right, some thousand at a time. */
final class RowImport {
  private static final int BATCH = 2_000;

  private final Records records;
  private final FolderInputs inputs;
  private final ElectionData data;
  private final Placing placing;
  private final By by;
  private final Problems problems;

  RowImport(Records records, FolderInputs inputs, ElectionData data, By by, Problems problems) {
    this.records = records;
    this.inputs = inputs;
    this.data = data;
    this.placing = new Placing(data.lists().nomination().tree());
    this.by = by;
    this.problems = problems;
  }

  void all() {
    Set<RecordTable> tables = new LinkedHashSet<>(Placing.first());
    tables.addAll(CourseRows.all());
    for (RecordTable table : tables) {
      if (table.equals(CourseRows.APPORTIONMENT)) {
        apportionment();
      } else if (!table.equals(NominationRows.SHEETS) || inputs.has(table.name())) {
        inputs.longTable(InputTable.of(table), true, problems, source -> rows(table, source));
      }
    }
  }

  private boolean rows(RecordTable table, Source source) {
    List<Placed> batch = new ArrayList<>();
    TableReader.stream(
        table.spec().orEmpty(),
        source,
        problems,
        row -> {
          batch.add(placed(table, cells(table, row)));
          if (batch.size() == BATCH) {
            flush(table, batch);
          }
        });
    flush(table, batch);
    return true;
  }

  /** A table whose columns the rulebook names is kept cell by cell. */
  private void apportionment() {
    InputTable table = InputCatalog.apportionment(data.rules());
    List<Placed> batch = new ArrayList<>();
    TableReader.stream(
        table.spec(),
        inputs.source(table),
        problems,
        row ->
            table.spec().columns().stream()
                .map(column -> column.name())
                .filter(column -> !column.equals("unit"))
                .forEach(
                    column ->
                        batch.add(
                            placed(
                                CourseRows.APPORTIONMENT,
                                Map.of(
                                    "unit",
                                    row.text("unit"),
                                    "column",
                                    column,
                                    "value",
                                    row.text(column))))));
    flush(CourseRows.APPORTIONMENT, batch);
  }

  private static Map<String, String> cells(RecordTable table, Table.Row row) {
    Map<String, String> cells = new LinkedHashMap<>();
    table.columns().forEach(column -> cells.put(column, row.text(column)));
    return cells;
  }

  private Placed placed(RecordTable table, Map<String, String> cells) {
    return new Placed(placing.of(table, cells), cells);
  }

  private void flush(RecordTable table, List<Placed> batch) {
    if (!batch.isEmpty() && problems.isEmpty()) {
      records.add(table, batch, by, problems);
    }
    batch.clear();
  }
}
