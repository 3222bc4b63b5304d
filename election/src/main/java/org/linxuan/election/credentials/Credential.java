package org.linxuan.election.credentials;

import java.util.List;
import org.linxuan.election.people.PersonId;

/** How an elected person stands after the review of credentials (E5.6). */
public sealed interface Credential {
  /** Who was elected. */
  PersonId person();

  /** What changed about the person since the election, in the order of days. */
  List<Change> changes();

  /** The seat is taken. */
  record Confirmed(PersonId person, List<Change> changes) implements Credential {
    public Confirmed {
      changes = List.copyOf(changes);
    }
  }

  /** The seat stays open or is filled by another election; the article says why. */
  record Refused(PersonId person, List<Change> changes, String article, String reason)
      implements Credential {
    public Refused {
      changes = List.copyOf(changes);
    }
  }

  /**
   * No review stands: none was made, one was made before something changed, or a refusal without
   * grounds.
   */
  record Open(PersonId person, List<Change> changes) implements Credential {
    public Open {
      changes = List.copyOf(changes);
    }
  }
}
