package org.linxuan.election.golden;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.linxuan.foundation.intake.CsvWriter;

/** Collects the rows of an election folder's input tables and writes them as CSV. */
final class Tables {
  private final Map<String, List<List<String>>> rows = new TreeMap<>();

  /** Begins a table with its columns, as docs/package.md names them, separated by commas. */
  Tables table(String name, String columns) {
    rows.put(name, new ArrayList<>(List.of(List.of(columns.split(",")))));
    return this;
  }

  /** Adds a row; a number of cells that is not the table's is a mistake of the generator. */
  void add(String name, Object... cells) {
    List<List<String>> table = rows.get(name);
    if (table == null || table.get(0).size() != cells.length) {
      throw new IllegalStateException(name + ": " + Arrays.toString(cells));
    }
    table.add(Arrays.stream(cells).map(String::valueOf).toList());
  }

  /** The files: path below the election folder to text; tables without rows are left out. */
  Map<String, String> files() {
    Map<String, String> out = new TreeMap<>();
    rows.forEach(
        (name, table) -> {
          if (table.size() > 1) {
            StringBuilder text = new StringBuilder();
            CsvWriter csv = new CsvWriter(text);
            table.forEach(csv::row);
            String folder = name.equals("identity-numbers") ? "private/" : "inputs/";
            out.put(folder + name + ".csv", text.toString());
          }
        });
    return out;
  }
}
