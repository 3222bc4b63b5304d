package org.linxuan.foundation.intake;

import java.util.List;

/**
 * What a table must look like: its columns, the columns that together name a row once (empty: rows
 * may repeat), whether further columns are let through as text, and whether it may have no rows.
 */
public record TableSpec(List<Column> columns, List<String> key, boolean open, boolean mayBeEmpty) {

  /** A table with exactly these columns, in any order, and at least one row. */
  public static TableSpec of(Column... columns) {
    return new TableSpec(List.of(columns), List.of(), false, false);
  }

  /** The same table, in which these columns together name a row once. */
  public TableSpec key(String... names) {
    return new TableSpec(columns, List.of(names), open, mayBeEmpty);
  }

  /** The same table with further columns let through as text. */
  public TableSpec withFurtherColumns() {
    return new TableSpec(columns, key, true, mayBeEmpty);
  }

  /** The same table, which may have no rows. */
  public TableSpec orEmpty() {
    return new TableSpec(columns, key, open, true);
  }

  String names() {
    return String.join(", ", columns.stream().map(Column::name).toList());
  }
}
