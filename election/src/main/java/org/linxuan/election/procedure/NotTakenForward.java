package org.linxuan.election.procedure;

import java.time.LocalDate;
import org.linxuan.election.people.PersonId;

/** Not taken forward to the next step by the body that decides it. */
public record NotTakenForward(PersonId person, LocalDate date, String reason, String by)
    implements WayOut {
  @Override
  public String way() {
    return "not-taken-forward";
  }
}
