package org.linxuan.election.cli.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linxuan.election.synth.Scale;
import org.linxuan.election.synth.Synthesis;
import org.linxuan.foundation.problem.Problems;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Makes a synthetic election folder from a seed. */
@CommandLine.Command(
    name = "synth",
    description = {
      "Makes a synthetic election folder, whole from seats to credentials; the same seed gives the same bytes. All"
          + " persons are made up.",
      "按种子生成合成的选举文件夹，从名额到代表资格一应俱全；种子相同则逐字节相同。人员均为虚构。"
    },
    footer = "  ./linxuan synth --scale demo --seed 20 --out target/synth")
final class SynthCommand extends Command {
  @Option(
      names = "--scale",
      required = true,
      paramLabel = "SCALE",
      description = {
        "demo (3 units, 5,000 members), office (38 units, all in full detail, 46,000 members), county (4 units, 35,000), province (8 units, 5 million) or nation (38 units, 95"
            + " million members, 4.936 million primary organisations)",
        "demo（3 个选举单位，5 千名党员）、office（38 个，均为全流程，4.6 万名）、county（4 个，3.5 万名）、province（8 个，500 万名）或 nation（38 个，9500 万名党员，493.6"
            + " 万个基层党组织）"
      })
  String scale = "";

  @Option(
      names = "--seed",
      required = true,
      paramLabel = "S",
      description = {"A whole number; everything follows from it", "整数；一切由它决定"})
  long seed;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = {"The folder: new or empty", "文件夹：新的或空的"})
  Path out = Path.of("");

  @Override
  protected Exit run() {
    Optional<Scale> size = Scale.of(scale);
    if (size.isEmpty()) {
      String labels =
          Arrays.stream(Scale.values()).map(Scale::label).collect(Collectors.joining(", "));
      return console().wrongCall(CliProblem.OPTION_VALUE, "--scale", scale, labels);
    }
    Problems problems = new Problems();
    if (!Synthesis.write(size.get(), seed, out, console()::progress, problems)) {
      return console().fail(problems);
    }
    console().out().print(out + "\n");
    return Exit.DONE;
  }
}
