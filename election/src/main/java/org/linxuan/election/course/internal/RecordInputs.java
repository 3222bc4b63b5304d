package org.linxuan.election.course.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.linxuan.election.course.CourseRows;
import org.linxuan.election.organization.OrganizationRows;
import org.linxuan.election.rulebook.Edition;
import org.linxuan.election.rulebook.RulebookLoader;
import org.linxuan.foundation.intake.CsvWriter;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.records.Kept;
import org.linxuan.foundation.records.RecordTable;
import org.linxuan.foundation.records.Records;
import org.linxuan.foundation.records.RowCells;

/** The input tables of an election as the office keeps them: of one unit, or of all. */
final class RecordInputs implements Inputs {
  private static final Map<String, RecordTable> TABLES =
      CourseRows.all().stream().collect(Collectors.toMap(RecordTable::name, table -> table));

  private final Records records;
  private final RulebookInForce rulebook;
  private final String unit;

  /** The tables of a unit, with what concerns all units; empty: those of all. */
  RecordInputs(Records records, RulebookInForce rulebook, String unit) {
    this.records = records;
    this.rulebook = rulebook;
    this.unit = unit;
  }

  @Override
  public Source source(InputTable table) {
    if (table.name().equals("apportionment")) {
      return Source.text(table.name(), apportionment());
    }
    RecordTable kept = TABLES.get(table.name());
    if (kept == null) {
      throw new IllegalStateException("no table " + table.name());
    }
    boolean ofAll = kept.module().equals("course") || kept.equals(OrganizationRows.UNITS);
    List<Kept> rows = records.list(kept, ofAll ? "" : unit);
    return RowCells.source(kept, rows.stream().map(row -> cells(kept, row)).toList());
  }

  /** Seen from one unit, the others are only apportioned to. */
  private Map<String, String> cells(RecordTable table, Kept row) {
    boolean other =
        table.equals(OrganizationRows.UNITS) && !unit.isEmpty() && !row.text("unit").equals(unit);
    if (!other) {
      return row.cells();
    }
    Map<String, String> cells = new LinkedHashMap<>(row.cells());
    cells.put("detail", "none");
    return cells;
  }

  @Override
  public boolean has(String name) {
    RecordTable table = name.equals("apportionment") ? CourseRows.APPORTIONMENT : TABLES.get(name);
    return table != null && !records.list(table, "").isEmpty();
  }

  @Override
  public String place() {
    return "office";
  }

  @Override
  public Optional<Edition> edition(String id, Problems problems) {
    return RulebookLoader.open(rulebook.source(), problems);
  }

  @Override
  public Optional<Source> identityNumbers() {
    return Optional.empty();
  }

  @Override
  public Optional<Source> ballots(String ofUnit, int round) {
    return Optional.empty();
  }

  /** The rows of the table whose cells are kept one by one, in the order of the units. */
  private String apportionment() {
    Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    List<String> columns = new ArrayList<>(List.of("unit"));
    for (Kept cell : records.list(CourseRows.APPORTIONMENT, "")) {
      String column = cell.text("column");
      if (!columns.contains(column)) {
        columns.add(column);
      }
      rows.computeIfAbsent(cell.text("unit"), u -> new TreeMap<>(Map.of("unit", u)))
          .put(column, cell.text("value"));
    }
    StringBuilder out = new StringBuilder();
    CsvWriter csv = new CsvWriter(out);
    csv.row(columns);
    rows.values()
        .forEach(row -> csv.row(columns.stream().map(c -> row.getOrDefault(c, "")).toList()));
    return out.toString();
  }
}
