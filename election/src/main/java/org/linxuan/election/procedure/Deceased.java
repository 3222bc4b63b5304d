package org.linxuan.election.procedure;

import java.time.LocalDate;
import org.linxuan.election.people.PersonId;

/** Died during the election. */
public record Deceased(PersonId person, LocalDate date, String reason, String by)
    implements WayOut {
  @Override
  public String way() {
    return "deceased";
  }
}
