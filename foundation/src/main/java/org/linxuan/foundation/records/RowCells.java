package org.linxuan.foundation.records;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.linxuan.foundation.intake.Column;
import org.linxuan.foundation.intake.CsvWriter;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.intake.Table;
import org.linxuan.foundation.intake.TableReader;
import org.linxuan.foundation.intake.TableSpec;
import org.linxuan.foundation.problem.Problems;

/** Rows as text, checked by the same intake that reads files. */
public final class RowCells {
  private RowCells() {}

  /**
   * Checks rows against the table's spec: what is wrong with a cell is a problem whose line is the
   * row's number plus one, as in a file with a header.
   */
  public static Table check(RecordTable table, List<Map<String, String>> rows, Problems problems) {
    TableSpec spec = table.spec().orEmpty();
    return TableReader.read(spec, source(table, rows), problems);
  }

  /** The same for rows that are still being prepared: a cell may yet be empty. */
  public static void checkDraft(
      RecordTable table, List<Map<String, String>> rows, Problems problems) {
    TableSpec spec = table.spec();
    List<Column> columns = spec.columns().stream().map(Column::optional).toList();
    TableReader.read(
        new TableSpec(columns, List.of(), spec.open(), true), source(table, rows), problems);
  }

  /** The rows as the table that a typed reader reads. */
  public static Source source(RecordTable table, List<Map<String, String>> rows) {
    StringWriter out = new StringWriter();
    CsvWriter csv = new CsvWriter(out);
    List<String> columns = table.columns();
    csv.row(columns);
    for (Map<String, String> row : rows) {
      List<String> cells = new ArrayList<>();
      columns.forEach(column -> cells.add(row.getOrDefault(column, "")));
      csv.row(cells);
    }
    return Source.text(table.name(), out.toString());
  }
}
