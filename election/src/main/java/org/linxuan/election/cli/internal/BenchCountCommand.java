package org.linxuan.election.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine;

/** What counting takes as a whole process, beside a process that only splits the same bytes. */
@CommandLine.Command(
    name = "count",
    description = {
      "Counts ballots of ten names in processes of their own: tables, BLT and cast vote records;"
          + " beside a process that reads the same bytes and only sees where fields end.",
      "以独立进程统计十名候选人的选票（表格、BLT、投票记录）；对照为只读取同样字节并辨认字段边界的进程。"
    },
    footer = "  ./linxuan bench count")
final class BenchCountCommand extends Bench {
  private static final long[] SIZES = {1_000, 10_000, 100_000, 1_041_313};
  private static final long LARGEST = 10_000_000;
  private static final int RUNS = 3;

  @Override
  void measure(boolean largest, Consumer<BenchLine> lines) throws IOException {
    for (long size : SIZES) {
      measure(size, RUNS, lines);
    }
    if (largest) {
      measure(LARGEST, 1, lines);
    }
  }

  private static void measure(long size, int runs, Consumer<BenchLine> lines) throws IOException {
    Path folder = Files.createTempDirectory("linxuan-bench-count");
    try {
      BenchBallots ballots = new BenchBallots(folder, size);
      String contest = ballots.contest().toString();
      one(new Format("csv", ",\n", List.of("count", contest)), ballots.csv(), size, runs, lines);
      one(
          new Format("blt", " \n", List.of("count", contest, "--blt")),
          ballots.blt(),
          size,
          runs,
          lines);
      one(
          new Format("cvr", ":,]}", List.of("count", contest, "--cvr")),
          ballots.cvr(),
          size,
          runs,
          lines);
    } finally {
      for (String name : List.of("contest.yaml", "ballots.csv", "ballots.blt", "ballots.json")) {
        Files.deleteIfExists(folder.resolve(name));
      }
      Files.delete(folder);
    }
  }

  /** A format: its name, what ends its fields, and the call that counts it but for the file. */
  private record Format(String name, String ends, List<String> call) {}

  private static void one(Format format, Path file, long size, int runs, Consumer<BenchLine> lines)
      throws IOException {
    List<String> call = new java.util.ArrayList<>(format.call);
    call.add(file.toString());
    BenchProcess ours = BenchProcess.best(runs, org.linxuan.election.cli.Main.class, call);
    if (ours.exit() != 0) {
      throw new IllegalStateException("count ended with " + ours.exit());
    }
    BenchProcess floor =
        BenchProcess.best(runs, BenchFloor.class, List.of(file.toString(), format.ends));
    String name = "count " + format.name;
    lines.accept(
        new BenchLine(name, size, "cpu_ms", ours.cpu(), "split", floor.cpu(), ours.memory()));
    lines.accept(
        new BenchLine(name, size, "wall_ms", ours.wall(), "split", floor.wall(), ours.memory()));
    Files.delete(file);
  }
}
