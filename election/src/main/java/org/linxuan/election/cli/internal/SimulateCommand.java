package org.linxuan.election.cli.internal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Optional;
import org.linxuan.election.course.CourseProblem;
import org.linxuan.election.course.Simulation;
import org.linxuan.election.result.Watch;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Plays an election from its folder and writes its package. */
@CommandLine.Command(
    name = "simulate",
    description = {
      "Plays a whole election from its folder, from seats to credentials, and writes its package and report.",
      "按选举文件夹推演整个选举，从名额到代表资格，并写出程序包和报告。"
    },
    footer = "  ./linxuan simulate --election elections/demo --out target/demo")
final class SimulateCommand extends Command {
  @Option(
      names = "--election",
      required = true,
      paramLabel = "DIR",
      description = {"The election folder", "选举文件夹"})
  Path election = Path.of("");

  @Option(
      names = "--out",
      required = true,
      paramLabel = "PACKAGE",
      description = {
        "Where the package goes: a new or empty folder, or an earlier package, which is replaced",
        "程序包的位置：新的或空的文件夹，或以前的程序包（将被替换）"
      })
  Path out = Path.of("");

  @Option(
      names = "--timings",
      description = {"Say on standard error where the time went", "在标准错误输出中说明各步骤用时"})
  boolean timings;

  @Override
  protected Exit run() throws IOException {
    Problems problems = new Problems();
    StageTimes times = new StageTimes(console());
    Optional<String> key;
    try {
      key = play(election, out, problems, times);
    } finally {
      console().progress("");
    }
    if (timings) {
      times.print();
    }
    if (key.isEmpty()) {
      return console().fail(problems);
    }
    console().out().print(out + "\n");
    console().say("public key of the log: " + key.get(), "日志公钥：" + key.get());
    return Exit.DONE;
  }

  /**
   * Plays and writes; empty, with every problem, where the folder is wrong or the place is taken.
   */
  static Optional<String> play(Path election, Path out, Problems problems) throws IOException {
    return play(election, out, problems, Watch.NOBODY);
  }

  private static Optional<String> play(Path election, Path out, Problems problems, Watch watch)
      throws IOException {
    Optional<Simulation> simulation = Simulation.play(election, problems, watch);
    if (simulation.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(simulation.get().write(out, watch));
    } catch (FileAlreadyExistsException e) {
      problems.add(CourseProblem.PACKAGE_PLACE_TAKEN, Where.command(), out);
      return Optional.empty();
    }
  }
}
