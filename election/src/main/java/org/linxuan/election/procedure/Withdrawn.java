package org.linxuan.election.procedure;

import java.time.LocalDate;
import org.linxuan.election.people.PersonId;

/** Withdrawn at the person's own wish. */
public record Withdrawn(PersonId person, LocalDate date, String reason, String by)
    implements WayOut {
  @Override
  public String way() {
    return "withdrawn";
  }
}
