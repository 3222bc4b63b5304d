package org.linxuan.election.demo.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.linxuan.election.course.CourseRows;
import org.linxuan.election.synth.Scale;
import org.linxuan.election.synth.Synthesis;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.records.RecordTable;

/** Makes the election folder that the demonstration begins with. */
public final class DemoFolder {
  private static final long SEED = 20;

  /** What comes after the list of candidates, and what is made in another way. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "sheets",
          "assemblies",
          "roll",
          "officers",
          "ballot-rounds",
          "ballot-candidates",
          "summary",
          "summary-tallies",
          "review",
          "changes",
          "invited",
          "aftercare");

  /** Would stand in the way of notices that run some weeks later in some units. */
  private static final Set<String> NO_HOLIDAYS =
      Set.of("2022-04-24", "2022-05-02", "2022-05-03", "2022-05-04", "2022-05-07");

  private final Path work;
  private final Days days;

  /** A folder below one that is there. */
  public DemoFolder(Path work, Days days) {
    this.work = work;
    this.days = days;
  }

  /** Makes it, and says where it is. */
  public Path make() throws IOException, SQLException {
    Path synthetic = work.resolve("synthetic");
    Problems problems = new Problems();
    if (!Synthesis.write(Scale.OFFICE, SEED, synthetic, (file, done, of) -> {}, problems)) {
      throw new IllegalStateException(problems.toString());
    }
    Path from = synthetic.resolve("inputs");
    csv(from, "organizations");
    csv(from, "tallies");
    TreeMap<String, DemoTable> tables = new TreeMap<>();
    for (RecordTable table : CourseRows.all()) {
      if (!LEFT_OUT.contains(table.name())) {
        tables.put(table.name(), DemoTable.read(table.name(), table.spec(), from));
      }
    }
    new Additions(tables).all();
    new Cut(tables, days).all();
    tables.values().forEach(table -> table.move(days));
    Path election = work.resolve("election");
    Path inputs = Files.createDirectories(election.resolve("inputs"));
    settings(tables);
    for (DemoTable table : tables.values()) {
      table.write(inputs);
    }
    Files.copy(from.resolve("apportionment.csv"), inputs.resolve("apportionment.csv"));
    Files.copy(synthetic.resolve("rulebook.yaml"), election.resolve("rulebook.yaml"));
    return election;
  }

  private void settings(TreeMap<String, DemoTable> tables) {
    Map<String, String> own =
        Map.of(
            "election",
            "demonstration",
            "title_zh",
            "示范选举（人员、单位和数据均为虚构）",
            "title_en",
            "Demonstration election (persons, units and figures are made up)");
    for (Map<String, String> row : rows(tables, "election")) {
      String key = row.getOrDefault("key", "");
      String value = row.getOrDefault("value", "");
      if (key.endsWith("_date")) {
        row.put("value", days.moved(java.time.LocalDate.parse(value), "").toString());
      } else {
        row.put("value", own.getOrDefault(key, value));
      }
    }
    List<Map<String, String>> calendar = rows(tables, "calendar");
    calendar.removeIf(
        row -> NO_HOLIDAYS.stream().anyMatch(day -> moved(day).equals(row.get("date"))));
  }

  private String moved(String day) {
    return days.moved(java.time.LocalDate.parse(day), "").toString();
  }

  private static List<Map<String, String>> rows(TreeMap<String, DemoTable> tables, String name) {
    DemoTable table = tables.get(name);
    return table == null ? List.of() : table.rows;
  }

  /** The long tables come as Parquet. */
  private static void csv(Path folder, String table) throws SQLException {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement sql = duck.createStatement()) {
      sql.execute(
          "COPY (SELECT * FROM read_parquet('%s.parquet')) TO '%s.csv' (FORMAT csv, HEADER)"
              .formatted(quoted(folder.resolve(table)), quoted(folder.resolve(table))));
    }
  }

  private static String quoted(Path path) {
    return path.toString().replace("'", "''");
  }
}
