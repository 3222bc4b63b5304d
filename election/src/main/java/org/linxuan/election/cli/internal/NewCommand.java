package org.linxuan.election.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.linxuan.election.course.NewElection;
import org.linxuan.foundation.problem.Problems;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins an election folder: templates of the tables, and a page that says what to fill in. */
@CommandLine.Command(
    name = "new",
    description = {
      "Begins an election folder under a rulebook: a template of every table and a page that says what to fill in.",
      "按规则书新建选举文件夹：每张表的模板和一页填写说明。"
    },
    footer = "  ./linxuan new my-election --rulebook congress-20")
final class NewCommand extends Command {
  @Parameters(
      index = "0",
      paramLabel = "DIR",
      description = {"The folder: new or empty", "文件夹：新的或空的"})
  Path folder = Path.of("");

  @Option(
      names = "--rulebook",
      required = true,
      paramLabel = "ID",
      description = {
        "The id of a shipped rulebook, or a rulebook file, which is copied",
        "内置规则书的标识，或规则书文件（将被复制）"
      })
  String rulebook = "";

  @Override
  protected Exit run() throws IOException {
    Problems problems = new Problems();
    byte[] secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    if (!NewElection.begin(folder, rulebook, secret, problems)) {
      return console().fail(problems);
    }
    console().out().print(folder + "\n");
    console()
        .say(
            "what to fill in stands in " + folder.resolve("README.md"),
            "填写说明见 " + folder.resolve("README.md"));
    return Exit.DONE;
  }
}
