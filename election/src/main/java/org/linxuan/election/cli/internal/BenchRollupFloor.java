package org.linxuan.election.cli.internal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The least that a roll-up must do, in a process of its own: keep each member's highest sheet and
 * group by organisation and nominee, unit by unit; or only group the tallies. The same engine, the
 * same bounds, the same file; no checks, no levels, nothing written.
 */
final class BenchRollupFloor {
  private static final String SHEETS =
      """
      CREATE OR REPLACE TEMP TABLE grouped AS
      WITH sheets AS (
        SELECT organization, member, nominee, sheet FROM '%s'
        WHERE organization >= '%s' AND organization < '%s'
      )
      SELECT organization, nominee, count(*) AS supporters
      FROM sheets
      JOIN (SELECT organization, member, max(sheet) AS sheet FROM sheets GROUP BY ALL)
      USING (organization, member, sheet)
      GROUP BY organization, nominee
      """;

  private static final String TALLIES =
      """
      CREATE OR REPLACE TEMP TABLE grouped AS
      SELECT organization, nominee, sum(supporters) AS supporters FROM '%s'
      WHERE organization >= '%s' AND organization < '%s'
      GROUP BY organization, nominee
      """;

  private BenchRollupFloor() {}

  /** The folder of inputs, and {@code sheets} or {@code tallies}. */
  public static void main(String[] args) throws SQLException {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      group(statement, Path.of(args[0]), args[1]);
    }
  }

  /** Groups the sheets or tallies of a folder of inputs, unit by unit. */
  static void group(Statement statement, Path inputs, String table) throws SQLException {
    statement.execute("SET threads = 2");
    statement.execute("SET memory_limit = '500MB'");
    String votes = inputs.resolve(table + ".parquet").toString();
    List<String> units = units(statement, inputs.resolve("organizations.parquet"));
    String sql = table.equals("sheets") ? SHEETS : TALLIES;
    for (int i = 0; i < units.size(); i++) {
      String next = i + 1 < units.size() ? units.get(i + 1) : "\uFFFD";
      statement.execute(sql.formatted(votes, units.get(i), next));
    }
  }

  /** The electoral units; in these folders what is below a unit sorts between it and the next. */
  private static List<String> units(Statement statement, Path organizations) throws SQLException {
    List<String> units = new ArrayList<>();
    try (ResultSet rows =
        statement.executeQuery(
            "SELECT organization FROM '" + organizations + "' WHERE level = 1 ORDER BY 1")) {
      while (rows.next()) {
        units.add(rows.getString(1));
      }
    }
    return units;
  }
}
