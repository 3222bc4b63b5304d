package org.linxuan.election.rulebook;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linxuan.election.rulebook.internal.RuleSentences;

/** A rulebook explained article by article: text, rule, what enforces it or who records it. */
public final class Explanation {
  private Explanation() {}

  /** Every article, in the order of the rulebook. */
  public static List<ExplainedArticle> of(Rulebook rulebook) {
    Map<String, List<Text>> rules = RuleSentences.byArticle(rulebook);
    return rulebook.articles().stream()
        .map(
            article ->
                new ExplainedArticle(
                    article,
                    rules.getOrDefault(article.id(), List.of()),
                    article.recordedBy().stream().map(r -> record(rulebook, r)).toList()))
        .toList();
  }

  private static ExplainedArticle.Record record(Rulebook rulebook, Article.RecordedBy owed) {
    Text name = name(rulebook.records(), owed.record());
    if (name == null) {
      name = rulebook.findAct(owed.record()).map(ActType::name).orElse(plain(owed.record()));
    }
    Text who = name(rulebook.roles(), owed.who());
    if (who == null) {
      who = rulebook.findBody(owed.who()).map(Body::name).orElse(plain(owed.who()));
    }
    return new ExplainedArticle.Record(owed.record(), name, owed.who(), who, owed.evidence());
  }

  private static @Nullable Text name(List<Named> list, String id) {
    return list.stream().filter(n -> n.id().equals(id)).map(Named::name).findFirst().orElse(null);
  }

  private static Text plain(String id) {
    return new Text(id, id);
  }
}
