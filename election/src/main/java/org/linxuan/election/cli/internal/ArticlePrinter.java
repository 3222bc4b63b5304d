package org.linxuan.election.cli.internal;

import java.io.PrintWriter;
import java.util.List;
import org.linxuan.election.rulebook.Article;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Confidence;
import org.linxuan.election.rulebook.ExplainedArticle;
import org.linxuan.election.rulebook.Rulebook;
import org.linxuan.foundation.problem.Lang;

/** Prints explained articles for a terminal, wrapped, and a line that counts them. */
final class ArticlePrinter {
  private static final int WIDTH = 100;

  private final PrintWriter out;
  private final Lang lang;

  ArticlePrinter(PrintWriter out, Lang lang) {
    this.out = out;
    this.lang = lang;
  }

  void print(Rulebook rulebook, List<ExplainedArticle> articles) {
    String edition = lang.of("edition ", "第 ") + rulebook.edition() + lang.of("", " 版");
    out.print(rulebook.title().in(lang) + "\n" + rulebook.id() + ", " + edition + "\n\n");
    articles.forEach(this::print);
    out.print(summary(articles) + "\n");
  }

  private void print(ExplainedArticle explained) {
    Article article = explained.article();
    String cites =
        article.cites().isEmpty() ? "" : "  [" + String.join(", ", article.cites()) + "]";
    out.print(article.id() + cites + mark(article) + "\n");
    paragraph("  ", "  ", article.text().in(lang));
    for (var rule : explained.rules()) {
      paragraph("    - ", "      ", rule.in(lang));
    }
    for (Check check : article.enforcedBy()) {
      paragraph(
          lang.of("    enforced by: ", "    软件执行："),
          "      ",
          check.text().in(lang) + lang.of(" (", "（") + check.key() + lang.of(")", "）"));
    }
    for (ExplainedArticle.Record record : explained.records()) {
      paragraph(
          lang.of("    recorded by: ", "    人员记录："),
          "      ",
          record.whoName().in(lang)
              + lang.of(", in ", "，记入")
              + record.name().in(lang)
              + lang.of(" (", "（")
              + record.id()
              + lang.of("): ", "）：")
              + record.evidence().in(lang));
    }
    out.print("\n");
  }

  private String mark(Article article) {
    String own =
        article.confidence() == Confidence.C ? lang.of("  (our own choice)", "  （自定）") : "";
    return own + (article.confirmed() ? "" : lang.of("  (to be confirmed)", "  （待核实）"));
  }

  private void paragraph(String first, String next, String text) {
    String lead = first;
    for (String line : Wrap.lines(text, WIDTH - Wrap.width(next), WIDTH - Wrap.width(first))) {
      out.print(lead + line + "\n");
      lead = next;
    }
  }

  private String summary(List<ExplainedArticle> articles) {
    long enforced = articles.stream().filter(a -> !a.article().enforcedBy().isEmpty()).count();
    long recorded = articles.stream().filter(a -> !a.records().isEmpty()).count();
    long open = articles.stream().filter(a -> !a.article().confirmed()).count();
    return lang.of(
        articles.size()
            + " articles: "
            + enforced
            + " enforced by the software, "
            + recorded
            + " recorded by people (many are both), "
            + open
            + " to be confirmed",
        "共 "
            + articles.size()
            + " 条：软件执行 "
            + enforced
            + " 条，人员记录 "
            + recorded
            + " 条（多数两者兼有），待核实 "
            + open
            + " 条");
  }
}
