package org.linxuan.election.cli.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.linxuan.election.synth.Scale;
import org.linxuan.foundation.intake.Source;
import picocli.CommandLine;

/** What a whole election takes, played and verified as whole processes. */
@CommandLine.Command(
    name = "simulate",
    description = {
      "Plays and verifies synthetic elections in processes of their own, the nation's with --long;"
          + " beside processes that only pack and hash, or unpack, the long tables of the package.",
      "以独立进程推演并核验合成选举（--long 含全国规模）；对照为仅压缩并求哈希、或仅解压成果包长表的进程。"
    },
    footer = "  ./linxuan bench simulate")
final class BenchSimulateCommand extends Bench {
  private static final String SEED = "20";
  private static final String VERIFIER = "org.linxuan.verifier.Main";

  @CommandLine.Option(
      names = "--election",
      paramLabel = "DIR",
      description = {"This election folder instead", "改用此选举文件夹"})
  Path election = Path.of("");

  @Override
  void measure(boolean largest, Consumer<BenchLine> lines) throws IOException {
    Path work = Files.createTempDirectory("linxuan-bench-simulate");
    try {
      if (!election.toString().isEmpty()) {
        measure(election, work.resolve("package"), lines);
        return;
      }
      List<Scale> scales = new ArrayList<>(List.of(Scale.COUNTY, Scale.PROVINCE));
      if (largest) {
        scales.add(Scale.NATION);
      }
      for (Scale scale : scales) {
        Path made = work.resolve(scale.label());
        List<String> call = List.of("synth", "--scale", scale.label(), "--seed", SEED);
        List<String> all = new ArrayList<>(call);
        all.addAll(List.of("--out", made.toString()));
        BenchProcess.linxuan(all).orFail("synth");
        measure(made, work.resolve("package"), lines);
        BenchFolders.delete(made);
      }
    } finally {
      BenchFolders.delete(work);
    }
  }

  private static void measure(Path election, Path place, Consumer<BenchLine> lines)
      throws IOException {
    BenchProcess played =
        BenchProcess.linxuan(
                List.of("simulate", "--election", election.toString(), "--out", place.toString()))
            .orFail("simulate");
    String home = System.getProperty("linxuan.home", "");
    String jar = Path.of(home, "target/app/verifier.jar").toString();
    BenchProcess verified =
        BenchProcess.run(VERIFIER, jar, List.of(place.toString())).orFail("verify");
    BenchProcess pack = floor(place, "pack");
    BenchProcess unpack = floor(place, "unpack");
    long size = organizations(place);
    line("simulate", size, played, "pack+hash", pack, lines);
    line("verify", size, verified, "unpack+hash", unpack, lines);
  }

  private static BenchProcess floor(Path place, String what) throws IOException {
    return BenchProcess.run(BenchPackFloor.class, List.of(place.toString(), what));
  }

  private static void line(
      String name,
      long size,
      BenchProcess ours,
      String against,
      BenchProcess floor,
      Consumer<BenchLine> lines) {
    lines.accept(
        new BenchLine(name, size, "cpu_ms", ours.cpu(), against, floor.cpu(), ours.memory()));
    lines.accept(
        new BenchLine(name, size, "wall_ms", ours.wall(), against, floor.wall(), ours.memory()));
  }

  /** How many organisations there are, a row each. */
  private static long organizations(Path place) throws IOException {
    for (String name : List.of("inputs/organizations.csv", "inputs/organizations.csv.gz")) {
      Path table = place.resolve(name);
      if (Files.exists(table)) {
        try (BufferedReader rows = new BufferedReader(Source.of(table).reader())) {
          return rows.lines().count() - 1;
        }
      }
    }
    return 0;
  }
}
