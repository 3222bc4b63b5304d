package org.linxuan.election.vetting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linxuan.election.people.PersonId;

/**
 * An opinion on one person, asked for in a batch with others and answered in a list.
 *
 * @param kind an opinion of the rulebook, or {@link #REGULATOR}
 * @param authority who is asked
 * @param answered null while it is not answered
 * @param answer {@code no-objection} or {@code objection}: the authority's word
 */
public record Opinion(
    String batch,
    String unit,
    String kind,
    String authority,
    PersonId person,
    LocalDate asked,
    @Nullable LocalDate answered,
    String answer) {

  /** The kind of opinion that a law-enforcement or industry regulator gives (E5.3b). */
  public static final String REGULATOR = "regulator";

  /** Whether there is an answer; which one it is, people weigh. */
  public boolean isAnswered() {
    return answered != null && !answer.isEmpty();
  }

  /** Whether the authority answered that it objects. */
  public boolean isObjection() {
    return isAnswered() && answer.equals("objection");
  }

  /** As known at the end of the day: a later answer is not known yet. */
  Opinion knownOn(LocalDate day) {
    return answered == null || !answered.isAfter(day)
        ? this
        : new Opinion(batch, unit, kind, authority, person, asked, null, "");
  }
}
