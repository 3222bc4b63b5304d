package org.linxuan.election.nomination.internal.atsize;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.linxuan.election.nomination.RollupEngine;

/**
 * A connection to one DuckDB database on disk, within two threads and bounded memory. Temporary
 * tables belong to the connection; all else is shared with its siblings.
 */
final class Duck implements AutoCloseable {
  private static final String MEMORY = "500MB";

  private final DuckDBConnection connection;

  private Duck(DuckDBConnection connection) {
    this.connection = connection;
  }

  /** Opens the database; what does not fit into memory goes to a folder beside it. */
  static Duck open(Path database) {
    try {
      Connection connection = DriverManager.getConnection("jdbc:duckdb:" + database);
      Duck duck = new Duck(connection.unwrap(DuckDBConnection.class));
      duck.run("SET threads = 2");
      duck.run("SET memory_limit = '" + MEMORY + "'");
      duck.run("SET temp_directory = " + quoted(database + ".tmp"));
      duck.run("SET enable_progress_bar = false");
      return duck;
    } catch (SQLException e) {
      throw new DuckFailure(e);
    }
  }

  /** Another connection to the same database. */
  Duck sibling() {
    try {
      return new Duck(connection.duplicate().unwrap(DuckDBConnection.class));
    } catch (SQLException e) {
      throw new DuckFailure(e);
    }
  }

  void run(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new DuckFailure(e);
    }
  }

  void run(List<RollupEngine.Step> steps) {
    for (RollupEngine.Step step : steps) {
      run(
          step.adds()
              ? "INSERT INTO " + step.table() + "\n" + step.query()
              : "CREATE OR REPLACE TEMP "
                  + step.kind()
                  + " "
                  + step.table()
                  + " AS\n"
                  + step.query());
    }
  }

  /** The rows of a query, each value as text; null is the empty text. */
  List<List<String>> rows(String sql) {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      int columns = result.getMetaData().getColumnCount();
      List<List<String>> rows = new ArrayList<>();
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          String cell = result.getString(i);
          row.add(cell == null ? "" : cell);
        }
        rows.add(row);
      }
      return rows;
    } catch (SQLException e) {
      throw new DuckFailure(e);
    }
  }

  /** The only value of a query that has one, as text. */
  String value(String sql) {
    return rows(sql).get(0).get(0);
  }

  boolean isTrue(String sql) {
    return value(sql).equals("true");
  }

  /** Adds rows to a table of the database, one by one. */
  DuckDBAppender appender(String table) {
    try {
      return connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table);
    } catch (SQLException e) {
      throw new DuckFailure(e);
    }
  }

  /** A text as SQL writes it. */
  static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  static String quoted(Path file) {
    return quoted(file.toString());
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new DuckFailure(e);
    }
  }
}
