package org.linxuan.foundation.clock;

import java.time.Instant;
import java.time.LocalDate;

/** The time of the office: the database's, the same for every instance, never backwards. */
public interface OfficeClock {
  /** The time. */
  Instant now();

  /** The day, where the office is. */
  LocalDate today();
}
