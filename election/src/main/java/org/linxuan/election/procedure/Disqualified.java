package org.linxuan.election.procedure;

import java.time.LocalDate;
import org.linxuan.election.people.PersonId;

/** Disqualified by a decision that names a fact about the person. */
public record Disqualified(PersonId person, LocalDate date, String reason, String by)
    implements WayOut {
  @Override
  public String way() {
    return "disqualified";
  }
}
