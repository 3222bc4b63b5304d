package org.linxuan.election.nomination;

import java.util.Locale;
import org.linxuan.election.people.PersonId;
import org.linxuan.foundation.problem.Where;

/** What became of one name when the list was submitted again after a round. */
public record RoundChange(long round, PersonId person, Change change, String reason, Where where) {

  /** Kept, dropped from the list, or added to it. */
  public enum Change {
    KEPT,
    DROPPED,
    ADDED;

    /** As written in tables. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether it says why, where it must: a name dropped or added. */
  public boolean isExplained() {
    return change == Change.KEPT || !reason.isEmpty();
  }
}
