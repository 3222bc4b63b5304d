package org.linxuan.election.procedure;

import java.util.List;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Text;

/**
 * One condition of a gate, handed in by the module that owns the records; the class that implements
 * it carries {@code @Enforces}. It never guesses: a record that is not there is missing.
 */
public interface GateCondition {
  /** The check that it is. */
  Check check();

  /** What is missing on the day of the facts; empty where the condition is met. */
  List<Missing> missing(UnitFacts facts);

  /** Something missing under the article that names the check. */
  default Missing lacks(UnitFacts facts, String id, String en, String zh) {
    return new Missing(check(), facts.articleOf(check()), id, new Text(zh, en));
  }

  /**
   * Something missing under an article of the rule itself, or under the check's if that is empty.
   */
  default Missing lacks(UnitFacts facts, String article, String id, Text text) {
    String named = article.isEmpty() ? facts.articleOf(check()) : article;
    return new Missing(check(), named, id, text);
  }
}
