package org.linxuan.election.course.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linxuan.election.course.CourseProblem;
import org.linxuan.foundation.intake.Column;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.intake.TableSpec;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/**
 * A table handed in as Parquet, written out as CSV while it is read, so that there is one way of
 * reading tables. Close it when it was read.
 */
final class ParquetTable implements AutoCloseable {
  private static final Set<String> WHOLE_NUMBERS =
      Set.of(
          "TINYINT",
          "SMALLINT",
          "INTEGER",
          "BIGINT",
          "HUGEINT",
          "UTINYINT",
          "USMALLINT",
          "UINTEGER",
          "UBIGINT");

  private final Path csv;

  private ParquetTable(Path csv) {
    this.csv = csv;
  }

  /** Unpacks a Parquet file; empty, with every problem, where it is not the table wanted. */
  static Optional<ParquetTable> open(Path parquet, TableSpec spec, Problems problems) {
    Path csv = temporary();
    ParquetTable table = new ParquetTable(csv);
    int before = problems.size();
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      statement.execute("SET memory_limit = '512MB'");
      statement.execute("SET threads = 2");
      String rows = "read_parquet(" + quoted(parquet) + ")";
      String cells = cells(statement, rows, parquet, spec, problems);
      if (problems.size() == before) {
        statement.execute(
            "COPY (SELECT %s FROM %s) TO %s (FORMAT csv, HEADER)"
                .formatted(cells, rows, quoted(csv)));
        return Optional.of(table);
      }
    } catch (SQLException e) {
      String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      problems.add(CourseProblem.PARQUET_UNREADABLE, Where.file(parquet.toString()), reason);
    }
    table.close();
    return Optional.empty();
  }

  /** The columns as they are written: an empty text like none, so that it needs no quotes. */
  private static String cells(
      Statement statement, String rows, Path parquet, TableSpec spec, Problems problems)
      throws SQLException {
    List<String> cells = new ArrayList<>();
    try (ResultSet columns = statement.executeQuery("DESCRIBE FROM " + rows)) {
      while (columns.next()) {
        String name = columns.getString("column_name");
        String type = columns.getString("column_type");
        String quoted = '"' + name.replace("\"", "\"\"") + '"';
        boolean text = type.equals("VARCHAR");
        cells.add(text ? "nullif(" + quoted + ", '') AS " + quoted : quoted);
        for (Column column : spec.columns()) {
          boolean count = column.kind() == Column.Kind.COUNT;
          if (column.name().equals(name) && !(count ? WHOLE_NUMBERS.contains(type) : text)) {
            Where where = Where.file(parquet.toString());
            problems.add(
                CourseProblem.PARQUET_TYPE, where, name, type, count ? "BIGINT" : "VARCHAR");
          }
        }
      }
    }
    return String.join(", ", cells);
  }

  private static String quoted(Path path) {
    return "'" + path.toString().replace("'", "''") + "'";
  }

  private static Path temporary() {
    try {
      return Files.createTempFile("linxuan-", ".csv");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows as CSV; what is said about them names the Parquet file. */
  Source source(Path parquet) {
    return new Source(parquet.toString(), Source.of(csv).charset(), Source.of(csv).opener());
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(csv);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
