package org.linxuan.election.complaint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linxuan.election.people.PersonId;

/**
 * A specific lead about a person (E5.2c); its content is sealed, and only its hash is on record.
 *
 * @param checkable whether it names something that can be checked
 * @param how how it was checked; empty until it was
 * @param concluded null while it has no conclusion
 * @param conclusion {@code unfounded}, {@code founded} or {@code not-checkable}: people's word
 */
public record Lead(
    String id,
    String unit,
    PersonId person,
    LocalDate received,
    boolean checkable,
    String how,
    @Nullable LocalDate concluded,
    String conclusion,
    String by,
    String contentHash) {

  /** Whether it was checked in a stated way and concluded by somebody. */
  public boolean isConcluded() {
    return concluded != null && !conclusion.isEmpty() && !by.isEmpty();
  }

  /** Whether those who checked it concluded that it is founded. */
  public boolean isFounded() {
    return isConcluded() && conclusion.equals("founded");
  }

  /** As known at the end of the day: a later conclusion is not known yet. */
  Lead knownOn(LocalDate day) {
    return concluded == null || !concluded.isAfter(day)
        ? this
        : new Lead(id, unit, person, received, checkable, "", null, "", "", contentHash);
  }
}
