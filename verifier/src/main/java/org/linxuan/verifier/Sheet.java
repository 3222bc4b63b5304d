package org.linxuan.verifier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table of the package: rows as maps from column to text; a table that is not there has no rows.
 */
record Sheet(String path, List<String> columns, List<Map<String, String>> rows) {

  static Sheet empty(String path) {
    return new Sheet(path, List.of(), List.of());
  }

  static Sheet parse(String path, String text) throws Malformed {
    List<List<String>> records = Csv.parse(text);
    if (records.isEmpty()) {
      throw new Malformed(path + ": no header line");
    }
    List<String> columns = records.get(0);
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> record : records.subList(1, records.size())) {
      if (record.size() != columns.size()) {
        throw new Malformed(
            path + ": row " + (rows.size() + 2) + " has " + record.size() + " cells");
      }
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < columns.size(); i++) {
        row.put(columns.get(i), record.get(i));
      }
      rows.add(row);
    }
    return new Sheet(path, columns, rows);
  }

  /** The rows in which a column has this text. */
  List<Map<String, String>> where(String column, String text) {
    return rows.stream().filter(r -> text.equals(r.get(column))).toList();
  }

  Optional<Map<String, String>> find(String column, String text) {
    return rows.stream().filter(r -> text.equals(r.get(column))).findFirst();
  }
}
