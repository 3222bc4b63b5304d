package org.linxuan.election.cli.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import org.linxuan.election.nomination.RollupAtSize;
import org.linxuan.election.nomination.RollupTask;
import org.linxuan.foundation.problem.Problems;

/**
 * One electoral unit computed again, from its files to its tables, within a process that runs
 * already: of all units the one in the middle by rows, after it was computed once to warm up.
 */
final class BenchRollupUnit {
  private static final String MIDDLE =
      """
      SELECT unit, next FROM (
        SELECT unit, next, row_number() OVER (ORDER BY rows, unit) AS place, count(*) OVER () AS units
        FROM (
          SELECT u.unit, u.next, count(*) AS rows
          FROM (
            SELECT organization AS unit, lead(organization, 1, chr(65533)) OVER (ORDER BY organization) AS next
            FROM '%1$s/organizations.parquet' WHERE level = 1
          ) u
          JOIN '%1$s/%2$s.parquet' v ON v.organization >= u.unit AND v.organization < u.next
          GROUP BY u.unit, u.next))
      WHERE place = (units + 1) // 2""";

  private static final String TAKE =
      "COPY (SELECT * FROM '%1$s/%3$s.parquet' WHERE organization >= '%4$s' AND organization < '%5$s')"
          + " TO '%2$s/%3$s.parquet' (FORMAT parquet)";

  private final Path inputs;
  private final String table;
  private final Path work;

  /** Of a folder of inputs: {@code sheets} or {@code tallies}; works in a folder of its own. */
  BenchRollupUnit(Path inputs, String table, Path work) throws IOException {
    this.inputs = inputs;
    this.table = table;
    this.work = Files.createDirectories(work.resolve("unit-" + table));
  }

  void measure(Consumer<BenchLine> lines) throws IOException, SQLException {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      long rows = take(statement);
      compute();
      long cpu = BenchMachine.cpuMilliseconds();
      long begun = System.nanoTime();
      compute();
      long wall = (System.nanoTime() - begun) / 1_000_000;
      cpu = BenchMachine.cpuMilliseconds() - cpu;
      BenchRollupFloor.group(statement, work, table);
      long floorCpu = BenchMachine.cpuMilliseconds();
      begun = System.nanoTime();
      BenchRollupFloor.group(statement, work, table);
      long floorWall = (System.nanoTime() - begun) / 1_000_000;
      floorCpu = BenchMachine.cpuMilliseconds() - floorCpu;
      String name = "rollup unit " + table;
      lines.accept(new BenchLine(name, rows, "cpu_ms", cpu, "group by", floorCpu, null));
      lines.accept(new BenchLine(name, rows, "wall_ms", wall, "group by", floorWall, null));
    } finally {
      BenchFolders.delete(work);
    }
  }

  /** The files of the unit alone; returns how many rows were handed in. */
  private long take(Statement statement) throws SQLException {
    String unit;
    String next;
    try (ResultSet found = statement.executeQuery(MIDDLE.formatted(inputs, table))) {
      found.next();
      unit = found.getString(1);
      next = found.getString(2);
    }
    statement.execute(TAKE.formatted(inputs, work, "organizations", unit, next));
    statement.execute(TAKE.formatted(inputs, work, table, unit, next));
    try (ResultSet rows =
        statement.executeQuery("SELECT count(*) FROM '%s/%s.parquet'".formatted(work, table))) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private void compute() throws IOException {
    Problems problems = new Problems();
    RollupAtSize.run(
        new RollupTask(
            new RollupTask.Input(
                work.resolve("organizations.parquet"),
                work.resolve(table + ".parquet"),
                table.equals("sheets"),
                StandardCharsets.UTF_8),
            RollupTask.Checks.none(),
            new RollupTask.Output(work.resolve("out"), false, false)),
        (units, of) -> {},
        problems);
    if (!problems.isEmpty()) {
      throw new IllegalStateException(problems.toString());
    }
  }
}
