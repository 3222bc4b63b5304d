package org.linxuan.election.vetting;

import java.time.LocalDate;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.rulebook.VettingRules.Must;

/**
 * That a must was done for a person (E5.2c), or is not applicable.
 *
 * @param applicable false for "not applicable", which needs why, and what was examined instead
 */
public record MustRecord(
    PersonId person,
    String must,
    boolean applicable,
    String reason,
    String examinedInstead,
    String by,
    LocalDate date) {

  /** Whether it satisfies the must: done, or excused where the rulebook lets it be excused. */
  public boolean satisfies(Must rule) {
    return must.equals(rule.id())
        && (applicable
            || (rule.notApplicable() && !reason.isEmpty() && !examinedInstead.isEmpty()));
  }
}
