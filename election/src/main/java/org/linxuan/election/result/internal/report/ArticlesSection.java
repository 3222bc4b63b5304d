package org.linxuan.election.result.internal.report;

import org.linxuan.election.result.ReportModel;
import org.linxuan.election.rulebook.Article;

/** The rulebook's articles, each with what enforces it or who records it. */
final class ArticlesSection {
  private final ReportModel model;
  private final Words words;
  private final Html out;

  ArticlesSection(ReportModel model, Words words, Html out) {
    this.model = model;
    this.words = words;
    this.out = out;
  }

  void write() {
    out.heading(2, "articles", "规则逐条", "The rules, article by article");
    out.table("条款", "Article", "来源", "Source", "内容", "Text", "由何保证", "Carried out by");
    for (Article article : model.rulebook().articles()) {
      String checks =
          String.join(
              "<br>", article.enforcedBy().stream().map(c -> words.check(c.key())).toList());
      String records =
          String.join(
              "<br>", article.recordedBy().stream().map(r -> Html.both(r.evidence())).toList());
      String open =
          article.confirmed()
              ? ""
              : " <b class=\"no\">" + Html.both("待核", "to be confirmed") + "</b>";
      out.row(
          "<span id=\"" + Html.escape(article.id()) + "\">" + Html.escape(article.id()) + "</span>",
          Html.escape(String.join(" ", article.cites())),
          Html.both(article.text()) + open,
          checks.isEmpty() || records.isEmpty() ? checks + records : checks + "<br>" + records);
    }
    out.end();
  }
}
