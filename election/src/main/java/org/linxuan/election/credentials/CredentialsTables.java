package org.linxuan.election.credentials;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.linxuan.election.procedure.Register;
import org.linxuan.election.rulebook.Article;
import org.linxuan.foundation.intake.Column;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.intake.Table;
import org.linxuan.foundation.intake.TableReader;
import org.linxuan.foundation.intake.TableSpec;
import org.linxuan.foundation.problem.Problems;

/** Reads the tables of the credentials review; rows with a problem are not to be used. */
public final class CredentialsTables {
  /** {@code changes.csv}. */
  public static final TableSpec CHANGES =
      TableSpec.of(
              Column.text("person"),
              Column.date("date"),
              Column.choice("kind", "penalty", "transfer", "death", "complaint"),
              Column.text("text_hash"))
          .orEmpty();

  /** {@code review.csv}. */
  public static final TableSpec REVIEW =
      TableSpec.of(
              Column.text("person"),
              Column.choice("outcome", "confirmed", "refused"),
              Column.text("article").optional(),
              Column.text("reason").optional(),
              Column.text("by"),
              Column.date("date"))
          .key("person", "date")
          .orEmpty();

  /** {@code invited.csv}. */
  public static final TableSpec INVITED =
      TableSpec.of(
              Column.text("person"),
              Column.text("name_zh"),
              Column.text("name_en"),
              Column.text("named_by"),
              Column.date("date"))
          .key("person")
          .orEmpty();

  private CredentialsTables() {}

  /** What changed since the election. */
  public static List<Change> changes(Source source, Register register, Problems problems) {
    return TableReader.read(CHANGES, source, problems).rows().stream()
        .map(
            row ->
                new Change(
                    register.person(row, "person", problems),
                    row.date("date"),
                    row.text("kind"),
                    row.text("text_hash")))
        .toList();
  }

  /** The reviews; an article that a refusal cites stands in the rulebook. */
  public static List<Review> reviews(Source source, Register register, Problems problems) {
    Set<String> articles = new HashSet<>();
    register.rulebook().articles().stream().map(Article::id).forEach(articles::add);
    List<Review> reviews = new ArrayList<>();
    for (Table.Row row : TableReader.read(REVIEW, source, problems).rows()) {
      String article = row.text("article");
      if (!article.isEmpty() && !articles.contains(article)) {
        problems.add(CredentialsProblem.CITED_ARTICLE_UNKNOWN, row.where("article"), article);
      }
      boolean confirmed = row.text("outcome").equals("confirmed");
      reviews.add(
          new Review(
              register.person(row, "person", problems),
              confirmed,
              confirmed ? "" : article,
              row.text("reason"),
              row.text("by"),
              row.date("date")));
    }
    return reviews;
  }

  /** The invited delegates, in file order. */
  public static List<Invited> invited(Source source, Problems problems) {
    return TableReader.read(INVITED, source, problems).rows().stream()
        .map(
            row ->
                new Invited(
                    row.text("person"),
                    row.text("name_zh"),
                    row.text("name_en"),
                    row.text("named_by"),
                    row.date("date")))
        .toList();
  }
}
