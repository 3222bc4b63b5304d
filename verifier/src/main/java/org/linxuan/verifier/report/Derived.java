package org.linxuan.verifier.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.linxuan.verifier.read.Csv;
import org.linxuan.verifier.read.PackageFolder;
import org.linxuan.verifier.read.Row;
import org.linxuan.verifier.read.Sheet;

/** A table of results as the checker derives it, to be held against the one that stands there. */
public final class Derived {
  private final String path;
  private final int keys;
  private final List<String> columns;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * An empty table.
   *
   * @param name of the file in results/, without its end
   * @param keys how many of the first columns tell rows apart
   */
  public Derived(String name, int keys, List<String> columns) {
    this.path = "results/" + name + ".csv";
    this.keys = keys;
    this.columns = List.copyOf(columns);
  }

  public Derived(String name, int keys, String... columns) {
    this(name, keys, List.of(columns));
  }

  /** Adds a row; cells are written as text. */
  public void row(Object... cells) {
    rows.add(Stream.of(cells).map(String::valueOf).toList());
  }

  public void row(List<String> cells) {
    rows.add(List.copyOf(cells));
  }

  public String path() {
    return path;
  }

  public List<List<String>> rows() {
    return rows;
  }

  /** What kind of difference a cell is. */
  public interface Naming {
    /**
     * Names a difference.
     *
     * @param key the row's first columns
     * @param column the cell's column; empty where the whole row is missing or too many
     * @param stands what stands there; empty where the row is missing
     */
    Finding name(List<String> key, String column, String stands);
  }

  /** Compares with what stands there, cell by cell; one name for all differences. */
  public void compare(PackageFolder folder, Finding finding, Differences out) {
    compare(folder, (key, column, stands) -> finding, out);
  }

  /** Compares with what stands there, cell by cell. */
  public void compare(PackageFolder folder, Naming naming, Differences out) {
    if (!folder.has(path)) {
      out.add(Finding.PACKAGE_MISSING, path);
      return;
    }
    String text = folder.text(path);
    if (text.equals(text())) {
      return;
    }
    Sheet sheet = Sheet.parse(path, text);
    if (!sheet.columns().equals(columns)) {
      String stands = String.join(",", sheet.columns());
      out.add(Finding.RESULT_FORM, path, stands, String.join(",", columns));
      return;
    }
    int before = out.size();
    rows(sheet, naming, out);
    if (out.size() == before) {
      out.add(Finding.RESULT_FORM, path);
    }
  }

  private String text() {
    StringBuilder text = new StringBuilder(Csv.line(columns));
    rows.forEach(row -> text.append(Csv.line(row)));
    return text.toString();
  }

  private void rows(Sheet sheet, Naming naming, Differences out) {
    Map<List<String>, List<String>> wanted = new LinkedHashMap<>();
    rows.forEach(row -> wanted.put(row.subList(0, keys), row));
    for (Row row : sheet.rows()) {
      List<String> cells = row.get(columns);
      List<String> key = cells.subList(0, keys);
      List<String> derived = wanted.remove(key);
      if (derived == null) {
        String stands = String.join(",", cells);
        out.add(naming.name(key, "", stands), place(key, ""), stands, "");
      } else {
        cells(key, cells, derived, naming, out);
      }
    }
    wanted.forEach(
        (key, row) -> out.add(naming.name(key, "", ""), place(key, ""), "", String.join(",", row)));
  }

  private void cells(
      List<String> key, List<String> cells, List<String> derived, Naming naming, Differences out) {
    for (int i = keys; i < columns.size(); i++) {
      String stands = cells.get(i);
      if (!stands.equals(derived.get(i))) {
        String column = columns.get(i);
        out.add(naming.name(key, column, stands), place(key, column), stands, derived.get(i));
      }
    }
  }

  private String place(List<String> key, String column) {
    return (path + " " + String.join(" ", key) + " " + column).strip();
  }
}
