package org.linxuan.foundation.intake;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.linxuan.foundation.problem.Lang;

/** Writes a long workbook, or reads one, in a machine of its own with little memory. */
final class LongUpload {
  static final TableSpec SPEC = spec();

  private LongUpload() {}

  private static TableSpec spec() {
    Column[] columns = new Column[14];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = i % 3 == 2 ? Column.count("c" + i) : Column.text("c" + i);
    }
    return TableSpec.of(columns).key("c0");
  }

  static byte[] write(int rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Iterable<Map<String, String>> all =
        () ->
            new Iterator<>() {
              private int at;

              @Override
              public boolean hasNext() {
                return at < rows;
              }

              @Override
              public Map<String, String> next() {
                Map<String, String> row = new TreeMap<>();
                for (int i = 0; i < SPEC.columns().size(); i++) {
                  row.put("c" + i, i % 3 == 2 ? "" + at * 7 : "姓名" + at + "-" + i);
                }
                at++;
                return row;
              }
            };
    TableWorkbook.export(SPEC, Titles.none(), Lang.EN, "t", all, out);
    return out.toByteArray();
  }

  /** Reads a file, prints how many rows it has. */
  public static void main(String[] args) throws java.io.IOException {
    byte[] bytes = java.nio.file.Files.readAllBytes(java.nio.file.Path.of(args[0]));
    UploadedTable table = UploadedTable.read(SPEC, Titles.none(), new Upload("x.xlsx", bytes), 20);
    List<String> kinds = new ArrayList<>();
    table.remarks().forEach(r -> kinds.add(r.what().code().name()));
    System.out.println(table.rowCount() + " " + table.problems().size() + " " + kinds);
  }
}
