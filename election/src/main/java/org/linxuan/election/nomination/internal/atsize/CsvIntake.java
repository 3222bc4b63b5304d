package org.linxuan.election.nomination.internal.atsize;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.linxuan.foundation.intake.CodePointOrder;
import org.linxuan.foundation.intake.Column;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.intake.Table;
import org.linxuan.foundation.intake.TableReader;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/**
 * Reads a CSV file as strictly as everywhere, and hands its rows on into a table of the database,
 * each with the place where it stands.
 */
final class CsvIntake {
  private final InputTable table;
  private final String first;
  private String above = "";
  private boolean ordered = true;

  private CsvIntake(InputTable table) {
    this.table = table;
    first = table.columns().get(0).name();
  }

  /** Fills {@link InputTable#raw}; returns whether the rows stand in order of the first column. */
  static boolean read(Duck duck, InputTable table, Source source, Problems problems) {
    String columns =
        table.columns().stream()
            .map(c -> InputTable.inSql(c) + " " + type(c))
            .collect(Collectors.joining(", "));
    duck.run(
        "CREATE OR REPLACE TABLE %s (line BIGINT, col BIGINT, %s)".formatted(table.raw(), columns));
    CsvIntake intake = new CsvIntake(table);
    try (DuckDBAppender rows = duck.appender(table.raw())) {
      TableReader.stream(table.spec(), source, problems, row -> intake.append(rows, row));
    } catch (SQLException e) {
      throw new DuckFailure(e);
    }
    return intake.ordered;
  }

  private static String type(Column column) {
    return switch (column.kind()) {
      case COUNT -> "BIGINT";
      case DATE -> "DATE";
      case TEXT, CHOICE, FRACTION -> "VARCHAR";
    };
  }

  private void append(DuckDBAppender rows, Table.Row row) {
    String key = row.text(first);
    ordered &= CodePointOrder.INSTANCE.compare(above, key) <= 0;
    above = key;
    Where where = row.where(first);
    try {
      rows.beginRow();
      rows.append((long) where.line());
      rows.append((long) where.column());
      for (Column column : table.columns()) {
        append(rows, row, column);
      }
      rows.endRow();
    } catch (SQLException e) {
      throw new DuckFailure(e);
    }
  }

  private void append(DuckDBAppender rows, Table.Row row, Column column) throws SQLException {
    switch (column.kind()) {
      case COUNT ->
          rows.append(
              row.find(column.name()).map(Long::parseLong).orElseGet(() -> table.orElse(column)));
      case DATE -> {
        LocalDate date = row.findDate(column.name()).orElse(null);
        if (date == null) {
          rows.appendNull();
        } else {
          rows.append(date);
        }
      }
      case TEXT, CHOICE, FRACTION -> rows.append(row.text(column.name()));
    }
  }

  /** Where a row of this table stands, from its {@code line} and {@code col}. */
  static Where where(String file, List<String> lineAndColumn) {
    return new Where(
        file, Integer.parseInt(lineAndColumn.get(0)), Integer.parseInt(lineAndColumn.get(1)));
  }
}
