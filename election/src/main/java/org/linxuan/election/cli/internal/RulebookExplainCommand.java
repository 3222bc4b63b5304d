package org.linxuan.election.cli.internal;

import java.util.List;
import java.util.Optional;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.ExplainedArticle;
import org.linxuan.election.rulebook.Explanation;
import org.linxuan.election.rulebook.Rulebook;
import org.linxuan.election.rulebook.RulebookLoader;
import org.linxuan.foundation.problem.Lang;
import org.linxuan.foundation.problem.Problems;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Explains a rulebook article by article. */
@CommandLine.Command(
    name = "explain",
    description = {
      "Explain a rulebook: every article with its rule, and what enforces it or who records it with which"
          + " evidence.",
      "解释规则书：逐条列出条款、规则，由哪项检查执行，或由谁记录、须有什么依据。"
    },
    footer = "  ./linxuan rulebook explain congress-20 --lang zh")
final class RulebookExplainCommand extends Command {
  @Parameters(
      index = "0",
      paramLabel = "ID",
      description = {"The id of a shipped rulebook, or a file", "内置规则书的标识，或文件"})
  String id = "";

  @Override
  protected Exit run() {
    Problems problems = new Problems();
    Optional<Rulebook> rulebook = RulebookLoader.load(id, problems);
    if (rulebook.isEmpty()) {
      return console().fail(problems);
    }
    List<ExplainedArticle> articles = Explanation.of(rulebook.get());
    if (console().json()) {
      console().out().print(json(rulebook.get(), articles).toPrettyString() + "\n");
    } else {
      ArticlePrinter printer = new ArticlePrinter(console().out(), console().lang());
      printer.print(rulebook.get(), articles);
    }
    return Exit.DONE;
  }

  private ObjectNode json(Rulebook rulebook, List<ExplainedArticle> articles) {
    Lang lang = console().lang();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", rulebook.id());
    json.put("edition", rulebook.edition());
    json.put("title", rulebook.title().in(lang));
    ArrayNode list = json.putArray("articles");
    articles.forEach(article -> add(list.addObject(), article, lang));
    return json;
  }

  private static void add(ObjectNode json, ExplainedArticle explained, Lang lang) {
    json.put("id", explained.article().id());
    ArrayNode cites = json.putArray("cites");
    explained.article().cites().forEach(cites::add);
    json.put("text", explained.article().text().in(lang));
    ArrayNode rules = json.putArray("rules");
    explained.rules().forEach(rule -> rules.add(rule.in(lang)));
    ArrayNode checks = json.putArray("enforced_by");
    for (Check check : explained.article().enforcedBy()) {
      checks.addObject().put("check", check.key()).put("text", check.text().in(lang));
    }
    ArrayNode records = json.putArray("recorded_by");
    for (ExplainedArticle.Record record : explained.records()) {
      records
          .addObject()
          .put("record", record.id())
          .put("name", record.name().in(lang))
          .put("who", record.who())
          .put("who_name", record.whoName().in(lang))
          .put("evidence", record.evidence().in(lang));
    }
    json.put("confidence", explained.article().confidence().name());
    json.put("confirmed", explained.article().confirmed());
  }
}
