package org.linxuan.election.nomination;

import java.util.Locale;
import org.linxuan.election.people.PersonId;

/** What an organisation answered about one name of a list that went down. */
public record RoundOpinion(
    long round, String organization, PersonId person, Opinion opinion, String reason) {

  /** To keep the name, to drop it, or to add one that is not on the list. */
  public enum Opinion {
    KEEP,
    DROP,
    ADD;

    /** As written in tables. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
