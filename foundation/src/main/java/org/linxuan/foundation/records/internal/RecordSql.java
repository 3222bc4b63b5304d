package org.linxuan.foundation.records.internal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linxuan.foundation.intake.Column;
import org.linxuan.foundation.records.RecordTable;

/** The statements for one table; cells go in and out as text. */
final class RecordSql {
  private static final String META =
      "r_unit, r_scope, r_version, r_session, r_by, r_at, r_salt, r_hash";

  private final RecordTable table;

  RecordSql(RecordTable table) {
    this.table = table;
  }

  String insert() {
    return "INSERT INTO %s (%s, %s) VALUES (%s, ?, ?, 1, ?, ?, ?, ?, ?)"
        .formatted(table.sql(), columns(), META, cells("?"));
  }

  String update() {
    String set =
        table.spec().columns().stream()
            .map(c -> quoted(c) + " = " + cell("?", c))
            .collect(Collectors.joining(", "));
    return ("UPDATE %s SET %s, r_version = r_version + 1, r_session = ?, r_by = ?, r_at = ?, r_hash = ?"
            + " WHERE r_id = ? AND r_version = ?")
        .formatted(table.sql(), set);
  }

  String lock() {
    return select() + " WHERE r_id = ? FOR UPDATE";
  }

  String delete() {
    return "DELETE FROM %s WHERE r_id = ?".formatted(table.sql());
  }

  String select() {
    String texts =
        table.spec().columns().stream()
            .map(c -> quoted(c) + "::text AS " + quoted(c))
            .collect(Collectors.joining(", "));
    return "SELECT r_id, r_unit, r_scope, r_version, r_by, r_at, r_salt, r_hash, %s FROM %s"
        .formatted(texts, table.sql());
  }

  /** Rows of a unit and of the whole, or all, in which the columns have the texts. */
  String selectWhere(boolean oneUnit, List<String> where) {
    List<String> conditions =
        Stream.concat(
                oneUnit ? Stream.of("r_unit IN ('', ?)") : Stream.empty(),
                table.spec().columns().stream()
                    .filter(c -> where.contains(c.name()))
                    .map(c -> quoted(c) + " IS NOT DISTINCT FROM " + cell("?", c)))
            .toList();
    String all = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    return select() + all + " ORDER BY r_id";
  }

  private String columns() {
    return table.spec().columns().stream().map(RecordSql::quoted).collect(Collectors.joining(", "));
  }

  private String cells(String mark) {
    return table.spec().columns().stream()
        .map(c -> cell(mark, c))
        .collect(Collectors.joining(", "));
  }

  /** An empty cell is no value. */
  private static String cell(String mark, Column column) {
    String type =
        switch (column.kind()) {
          case COUNT -> "bigint";
          case DATE -> "date";
          case TEXT, CHOICE, FRACTION -> "text";
        };
    return "NULLIF(" + mark + ", '')::" + type;
  }

  /** Column names are ours, and some are words of SQL. */
  private static String quoted(Column column) {
    return '"' + column.name() + '"';
  }
}
