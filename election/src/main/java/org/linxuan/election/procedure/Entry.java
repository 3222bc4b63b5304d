package org.linxuan.election.procedure;

import java.util.List;
import org.linxuan.election.people.PersonId;

/**
 * A person's entry into a stage. It can only be made from the decision that let the person in, and
 * keeps what that decision cites: the mandate, the articles, and its own hash.
 */
public final class Entry {
  private final PersonId person;
  private final PersonStage stage;
  private final String mandate;
  private final List<String> articles;
  private final String hash;

  private Entry(PersonId person, PersonStage stage, Decision decision) {
    this.person = person;
    this.stage = stage;
    this.mandate = decision.mandate();
    this.articles = decision.articles();
    this.hash = decision.hash();
  }

  /** The entry that the decision makes; one that moves nobody, or rests on nothing, is a bug. */
  public static Entry by(Decision decision) {
    Passage passage = decision.passage();
    if (passage == null || decision.mandate().isEmpty() || decision.articles().isEmpty()) {
      throw new IllegalArgumentException("lets nobody in: " + decision.line());
    }
    return new Entry(passage.person(), passage.to(), decision);
  }

  /** The same entry, if it is one into this stage; else a bug. */
  public Entry into(PersonStage expected) {
    if (stage != expected) {
      throw new IllegalArgumentException(person + " entered " + stage + ", not " + expected);
    }
    return this;
  }

  /** Who entered. */
  public PersonId person() {
    return person;
  }

  /** The hash of the decision that opened the stage in which this was decided. */
  public String mandate() {
    return mandate;
  }

  /** The articles that the decision cites. */
  public List<String> articles() {
    return articles;
  }

  /** The hash of the decision itself, which is its entry in the log. */
  public String hash() {
    return hash;
  }
}
