package org.linxuan.election.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.linxuan.election.rulebook.Edition;
import org.linxuan.election.rulebook.Rulebook;
import org.linxuan.election.rulebook.RulebookLoader;
import org.linxuan.foundation.problem.Problems;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Checks a rulebook against the schema and against itself. */
@CommandLine.Command(
    name = "check",
    description = {
      "Check a rulebook against the schema and against itself. Prints `ok`, or every problem with its"
          + " line and column.",
      "检查规则书是否符合格式、是否自相矛盾。无误时输出 ok，否则列出每个问题所在的行和列。"
    },
    footer = "  ./linxuan rulebook check rulebooks/congress-20.yaml")
final class RulebookCheckCommand extends Command {
  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = {
        "The rulebook: a YAML file, or the id of a shipped one",
        "规则书：YAML 文件，或内置规则书的标识"
      })
  String file = "";

  @Override
  protected Exit run() {
    Problems problems = new Problems();
    Optional<Edition> edition = open(problems);
    if (edition.isEmpty()) {
      return console().fail(problems);
    }
    Rulebook rulebook = edition.get().rulebook();
    long open = rulebook.articles().stream().filter(article -> !article.confirmed()).count();
    if (console().json()) {
      ObjectNode json = JsonNodeFactory.instance.objectNode();
      json.put("ok", true);
      json.put("id", rulebook.id());
      json.put("edition", rulebook.edition());
      json.put("articles", rulebook.articles().size());
      json.put("to_be_confirmed", open);
      console().out().print(json + "\n");
    } else {
      console().out().print(line(rulebook, open) + "\n");
    }
    return Exit.DONE;
  }

  private Optional<Edition> open(Problems problems) {
    boolean shipped = RulebookLoader.list().contains(file) && !Files.exists(Path.of(file));
    return shipped
        ? RulebookLoader.prove(file, problems)
        : RulebookLoader.open(source(Path.of(file)), problems);
  }

  private String line(Rulebook rulebook, long open) {
    int articles = rulebook.articles().size();
    return console()
        .lang()
        .of(
            "ok: "
                + rulebook.id()
                + " edition "
                + rulebook.edition()
                + ", "
                + articles
                + " articles, "
                + open
                + " to be confirmed",
            "无误："
                + rulebook.id()
                + " 第 "
                + rulebook.edition()
                + " 版，"
                + articles
                + " 条，待核实 "
                + open
                + " 条");
  }
}
