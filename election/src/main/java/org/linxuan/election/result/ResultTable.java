package org.linxuan.election.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linxuan.foundation.intake.CsvWriter;

/**
 * A table of results that is being filled: columns and rows of text, as docs/package.md names them.
 */
public final class ResultTable {
  private final String name;
  private final List<String> columns;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * An empty table.
   *
   * @param name file name without {@code .csv}
   * @param columns names separated by commas
   */
  public ResultTable(String name, String columns) {
    this.name = name;
    this.columns = List.of(columns.split(","));
  }

  /**
   * Adds a row; each value by its {@code toString}. A number of cells that is not the table's is a
   * bug.
   */
  public void add(Object... cells) {
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException(name + ": " + Arrays.toString(cells));
    }
    rows.add(Arrays.stream(cells).map(String::valueOf).toList());
  }

  /** File name without {@code .csv}. */
  public String name() {
    return name;
  }

  public List<String> columns() {
    return columns;
  }

  public List<List<String>> rows() {
    return Collections.unmodifiableList(rows);
  }

  /** The place of a column. */
  public int index(String column) {
    return columns.indexOf(column);
  }

  /** The rows as maps from column to text. */
  public List<Map<String, String>> asMaps() {
    List<Map<String, String>> maps = new ArrayList<>();
    for (List<String> row : rows) {
      Map<String, String> map = new HashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        map.put(columns.get(i), row.get(i));
      }
      maps.add(map);
    }
    return maps;
  }

  /** Sorts the rows by their first cells, by code point; equal rows keep their order. */
  public ResultTable sortedBy(int cells) {
    Comparator<List<String>> order = Comparator.comparing(row -> row.get(0));
    for (int i = 1; i < cells; i++) {
      int at = i;
      order = order.thenComparing(row -> row.get(at));
    }
    rows.sort(order);
    return this;
  }

  /** The file's text. */
  public String text() {
    StringBuilder out = new StringBuilder();
    CsvWriter csv = new CsvWriter(out);
    csv.row(columns);
    rows.forEach(csv::row);
    return out.toString();
  }
}
