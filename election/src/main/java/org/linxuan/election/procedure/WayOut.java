package org.linxuan.election.procedure;

import java.time.LocalDate;
import org.linxuan.election.people.PersonId;

/** A lawful way out of the election for one person, on a day, for a reason, stated by somebody. */
public sealed interface WayOut permits NotTakenForward, Withdrawn, Deceased, Disqualified {
  /** Who leaves. */
  PersonId person();

  /** From which day. */
  LocalDate date();

  /** Why. */
  String reason();

  /** Who states it. */
  String by();

  /** The word in tables: {@code not-taken-forward}, {@code withdrawn}, and so on. */
  String way();
}
