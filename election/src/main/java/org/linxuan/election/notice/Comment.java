package org.linxuan.election.notice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linxuan.election.people.PersonId;

/**
 * What somebody said about a person on a notice; each is received, answered and closed by itself.
 *
 * @param closed null while it is open
 * @param conclusion {@code upheld}, {@code not-upheld}, or empty while there is none
 */
public record Comment(
    String id,
    String notice,
    PersonId person,
    LocalDate received,
    String from,
    @Nullable LocalDate closed,
    String closedBy,
    String conclusion,
    String action) {

  /** Whether it is closed, by somebody, with a conclusion. */
  public boolean isClosed() {
    return closed != null && !closedBy.isEmpty() && !conclusion.isEmpty();
  }

  /** As known at the end of the day: a later closing is not known yet. */
  Comment knownOn(LocalDate day) {
    return closed == null || !closed.isAfter(day)
        ? this
        : new Comment(id, notice, person, received, from, null, "", "", "");
  }
}
