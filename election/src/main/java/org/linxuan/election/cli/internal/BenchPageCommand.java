package org.linxuan.election.cli.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.linxuan.election.cli.internal.page.PerformancePage;
import org.linxuan.foundation.problem.Problems;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the page of figures out of what the benchmarks printed. */
@CommandLine.Command(
    name = "page",
    description = {
      "Make performance.md and its charts out of tables that bench printed (CSV).",
      "由 bench 输出的表格（CSV）生成 performance.md 及图表。"
    },
    footer = "  ./linxuan bench page docs/examples/bench.csv --out performance")
final class BenchPageCommand extends Command {
  @Parameters(
      arity = "1..*",
      paramLabel = "TABLE",
      description = {"Tables as bench prints them", "bench 输出的表格"})
  List<Path> tables = List.of();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = {"Where performance.md is written", "performance.md 的存放目录"})
  Path out = Path.of("");

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = {"The day that the page names; today by default", "页面所载日期，默认为当日"})
  @Nullable LocalDate date;

  @Override
  protected Exit run() throws IOException {
    Problems problems = new Problems();
    LocalDate day = date == null ? LocalDate.now(ZoneId.systemDefault()) : date;
    SortedMap<String, String> files =
        PerformancePage.files(tables.stream().map(this::source).toList(), day, problems);
    if (!problems.isEmpty()) {
      return console().fail(problems);
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = out.resolve(file.getKey());
      Files.createDirectories(path.toAbsolutePath().getParent());
      Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
      console().out().print(path + "\n");
    }
    return Exit.DONE;
  }
}
