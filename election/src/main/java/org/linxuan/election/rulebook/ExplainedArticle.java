package org.linxuan.election.rulebook;

import java.util.List;

/**
 * An article together with all that the rulebook sets by it, in words.
 *
 * @param rules what the sections of the rulebook fix under this article, one sentence each
 * @param records what people record under it
 */
public record ExplainedArticle(Article article, List<Text> rules, List<Record> records) {

  public ExplainedArticle {
    rules = List.copyOf(rules);
    records = List.copyOf(records);
  }

  /** A record that people owe, with the names of the record and of whoever makes it. */
  public record Record(String id, Text name, String who, Text whoName, Text evidence) {}
}
