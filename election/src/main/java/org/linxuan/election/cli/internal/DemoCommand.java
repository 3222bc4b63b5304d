package org.linxuan.election.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linxuan.foundation.problem.Problems;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/**
 * Plays the demonstration election, writes its package and report, and has the independent checker
 * check it.
 */
@CommandLine.Command(
    name = "demo",
    description = {
      "Plays the demonstration election, writes its package and report, verifies it, and says where they are.",
      "推演示范选举，写出程序包和报告，由独立核验程序核验，并说明其位置。"
    },
    footer = "  ./linxuan demo")
final class DemoCommand extends Command {
  @Option(
      names = "--port",
      paramLabel = "N",
      description = {"For the office, which is not built yet: no effect", "供办公系统使用（尚未建成）：暂无作用"})
  @Nullable Integer port;

  @Override
  protected Exit run() throws IOException, InterruptedException {
    Path home = Path.of(System.getProperty("linxuan.home", ""));
    Path out = home.resolve("target/demo");
    console().say("playing the demonstration election ...", "正在推演示范选举……");
    Problems problems = new Problems();
    Optional<String> key = SimulateCommand.play(home.resolve("elections/demo"), out, problems);
    if (key.isEmpty()) {
      return console().fail(problems);
    }
    console().say("package: " + out, "程序包：" + out);
    console().say("report:  " + out.resolve("report.html"), "报告：" + out.resolve("report.html"));
    console().say("verifying ...", "正在核验……");
    return verify(home, out, key.get()) == 0 ? Exit.DONE : Exit.DIFFERS;
  }

  /** The checker is a program of its own, that shares no code with this one. */
  private int verify(Path home, Path out, String key) throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path jar = home.resolve("target/app/verifier.jar");
    List<String> call =
        List.of(
            java.toString(),
            "-cp",
            jar.toString(),
            "org.linxuan.verifier.Main",
            out.toString(),
            "--key",
            key,
            "--checkpoint",
            out.resolve("log/checkpoint").toString());
    console().out().flush();
    return new ProcessBuilder(call).inheritIO().start().waitFor();
  }
}
