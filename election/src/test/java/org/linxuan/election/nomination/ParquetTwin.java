package org.linxuan.election.nomination;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.linxuan.foundation.intake.CsvWriter;

/** Tables as Parquet, and Parquet as the text of tables. */
final class ParquetTwin {
  private ParquetTwin() {}

  /** Writes rows, the header first; an empty cell is a missing value. */
  static void write(String table, List<List<String>> rows, Path file) throws SQLException {
    List<String> header = rows.get(0);
    String columns =
        header.stream()
            .map(c -> '"' + c + "\" " + type(table, c))
            .collect(Collectors.joining(", "));
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      statement.execute("CREATE TABLE t (" + columns + ")");
      for (List<String> row : rows.subList(1, rows.size())) {
        statement.execute(
            row.stream()
                .map(cell -> cell.isEmpty() ? "NULL" : "'" + cell.replace("'", "''") + "'")
                .collect(Collectors.joining(", ", "INSERT INTO t VALUES (", ")")));
      }
      statement.execute("COPY t TO '" + file + "' (FORMAT parquet)");
    }
  }

  private static String type(String table, String column) {
    return switch (column) {
      case "level", "supporters" -> "BIGINT";
      case "sheet" -> "INTEGER";
      case "members" -> table.equals("organizations") ? "BIGINT" : "VARCHAR";
      case "at" -> "DATE";
      default -> "VARCHAR";
    };
  }

  /** The Parquet files of a folder, each as the CSV file that says the same. */
  static SortedMap<String, String> files(Path folder) throws IOException, SQLException {
    SortedMap<String, String> files = new TreeMap<>();
    List<Path> tables;
    try (var list = Files.list(folder)) {
      tables = list.toList();
    }
    for (Path table : tables) {
      String name = String.valueOf(table.getFileName()).replace(".parquet", ".csv");
      files.put(name, text(table));
    }
    return files;
  }

  private static String text(Path table) throws SQLException {
    StringWriter text = new StringWriter();
    CsvWriter csv = new CsvWriter(text);
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet rows = statement.executeQuery("FROM '" + table + "'")) {
      int columns = rows.getMetaData().getColumnCount();
      List<String> cells = new ArrayList<>();
      for (int i = 1; i <= columns; i++) {
        cells.add(rows.getMetaData().getColumnName(i));
      }
      csv.row(cells);
      while (rows.next()) {
        cells.clear();
        for (int i = 1; i <= columns; i++) {
          String cell = rows.getString(i);
          cells.add(cell == null ? "" : cell);
        }
        csv.row(cells);
      }
    }
    return text.toString();
  }
}
