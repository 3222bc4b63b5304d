package org.linxuan.election.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.linxuan.election.synth.Scale;
import picocli.CommandLine;

/** What a roll-up takes, from sheets and from tallies, as whole processes. */
@CommandLine.Command(
    name = "rollup",
    description = {
      "Sums synthetic recommendations level by level, from sheets and from tallies, the nation's with"
          + " --long; beside a process that only keeps the highest sheets and groups them by"
          + " organisation and name. Then the unit in the middle alone, computed again.",
      "由推荐票和汇总表逐级汇总合成推荐数据（--long 含全国规模）；对照为仅保留最新推荐票并按组织和人选分组的进程；再测重算居中的一个选举单位。"
    },
    footer = "  ./linxuan bench rollup")
final class BenchRollupCommand extends Bench {
  private static final String SEED = "20";

  @CommandLine.Option(
      names = "--election",
      paramLabel = "DIR",
      description = {"This synthetic election folder instead", "改用此合成选举文件夹"})
  Path election = Path.of("");

  @Override
  void measure(boolean largest, Consumer<BenchLine> lines) throws IOException, SQLException {
    Path work = Files.createTempDirectory("linxuan-bench-rollup");
    try {
      if (!election.toString().isEmpty()) {
        measure(election, work, lines);
        return;
      }
      List<Scale> scales = new ArrayList<>(List.of(Scale.DEMO, Scale.COUNTY, Scale.PROVINCE));
      if (largest) {
        scales.add(Scale.NATION);
      }
      for (Scale scale : scales) {
        Path made = work.resolve(scale.label());
        BenchProcess.linxuan(
                List.of(
                    "synth", "--scale", scale.label(), "--seed", SEED, "--out", made.toString()))
            .orFail("synth");
        measure(made, work, lines);
        BenchFolders.delete(made);
      }
    } finally {
      BenchFolders.delete(work);
    }
  }

  private static void measure(Path election, Path work, Consumer<BenchLine> lines)
      throws IOException, SQLException {
    Path inputs = election.resolve("inputs");
    for (String table : List.of("sheets", "tallies")) {
      Path from = inputs.resolve(table + ".parquet");
      Path out = work.resolve("rolled-up");
      BenchProcess ours =
          BenchProcess.linxuan(
                  List.of(
                      "rollup",
                      "--organizations",
                      inputs.resolve("organizations.parquet").toString(),
                      "--" + table,
                      from.toString(),
                      "--rulebook",
                      "congress-20",
                      "--out",
                      out.toString()))
              .orFail("rollup");
      BenchFolders.delete(out);
      BenchProcess floor =
          BenchProcess.run(BenchRollupFloor.class, List.of(inputs.toString(), table))
              .orFail("the floor");
      line("rollup " + table, rows(from), ours, floor, lines);
      new BenchRollupUnit(inputs, table, work).measure(lines);
    }
  }

  private static void line(
      String name, long rows, BenchProcess ours, BenchProcess floor, Consumer<BenchLine> lines) {
    lines.accept(
        new BenchLine(name, rows, "cpu_ms", ours.cpu(), "group by", floor.cpu(), ours.memory()));
    lines.accept(
        new BenchLine(name, rows, "wall_ms", ours.wall(), "group by", floor.wall(), ours.memory()));
  }

  private static long rows(Path parquet) throws SQLException {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet count = statement.executeQuery("SELECT count(*) FROM '" + parquet + "'")) {
      count.next();
      return count.getLong(1);
    }
  }
}
