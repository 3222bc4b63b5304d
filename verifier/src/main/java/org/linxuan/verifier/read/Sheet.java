package org.linxuan.verifier.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table of the package; one that is not there has no rows. */
public final class Sheet {
  private final String path;
  private final List<String> columns;
  private final List<Row> rows;
  private final Map<String, Map<String, List<Row>>> indexes = new HashMap<>();

  private Sheet(String path, List<String> columns, List<Row> rows) {
    this.path = path;
    this.columns = columns;
    this.rows = rows;
  }

  static Sheet empty(String path) {
    return new Sheet(path, List.of(), List.of());
  }

  /** Reads CSV text; every record must have as many cells as the header. */
  public static Sheet parse(String path, String text) {
    List<List<String>> records = Csv.parse(path, text);
    if (records.isEmpty()) {
      throw new Malformed(path, "no header line", "没有表头");
    }
    List<String> columns = records.get(0);
    if (columns.stream().distinct().count() < columns.size()) {
      throw new Malformed(path, "a column stands twice", "列名重复");
    }
    List<Row> rows = new ArrayList<>();
    for (List<String> record : records.subList(1, records.size())) {
      String where = path + " row " + (rows.size() + 2);
      if (record.size() != columns.size()) {
        throw new Malformed(
            where,
            "has " + record.size() + " cells, not " + columns.size(),
            "有 " + record.size() + " 个单元格，应有 " + columns.size() + " 个");
      }
      Map<String, String> cells = new HashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        cells.put(columns.get(i), record.get(i));
      }
      rows.add(new Row(where, cells));
    }
    return new Sheet(path, columns, rows);
  }

  public String path() {
    return path;
  }

  public List<String> columns() {
    return columns;
  }

  public List<Row> rows() {
    return rows;
  }

  /** The rows in which a column has this text, in the order of the file. */
  public List<Row> where(String column, String text) {
    return indexes.computeIfAbsent(column, this::index).getOrDefault(text, List.of());
  }

  /** The first such row. */
  public Optional<Row> find(String column, String text) {
    return where(column, text).stream().findFirst();
  }

  /** Whether there is such a row. */
  public boolean has(String column, String text) {
    return !where(column, text).isEmpty();
  }

  private Map<String, List<Row>> index(String column) {
    Map<String, List<Row>> index = new HashMap<>();
    for (Row row : rows) {
      index.computeIfAbsent(row.get(column), k -> new ArrayList<>()).add(row);
    }
    return index;
  }
}
