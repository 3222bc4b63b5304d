package org.linxuan.election.procedure;

import org.jspecify.annotations.Nullable;
import org.linxuan.election.people.PersonId;

/**
 * One person's step from one stage to the next.
 *
 * @param from null where the person had no stage before
 */
public record Passage(PersonId person, @Nullable PersonStage from, PersonStage to) {

  public Passage {
    if (from != null && to.ordinal() != from.ordinal() + 1) {
      throw new IllegalArgumentException(person + " cannot go from " + from + " to " + to);
    }
  }

  /** The regular step into a stage, from the one before it. */
  public static Passage into(PersonStage stage, PersonId person) {
    return new Passage(person, stage.before().orElse(null), stage);
  }
}
