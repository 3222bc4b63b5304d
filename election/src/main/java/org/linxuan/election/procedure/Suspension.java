package org.linxuan.election.procedure;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linxuan.foundation.clock.Period;

/**
 * A stage of a unit suspended by supervision (E6.2), from the day it was suspended to the day
 * before it was resumed.
 */
public record Suspension(
    String unit,
    String stage,
    LocalDate suspended,
    String by,
    String reason,
    @Nullable LocalDate resumed,
    String resumedBy) {

  /** Whether the stage is suspended on the day; on the day of its resumption it is not. */
  public boolean holdsOn(LocalDate day) {
    return !suspended.isAfter(day) && (resumed == null || resumed.isAfter(day));
  }

  /** The days that are suspended; empty where the stage was resumed on the day it was suspended. */
  public Optional<Period> period() {
    if (resumed == null) {
      return Optional.of(new Period(suspended, null));
    }
    return resumed.isAfter(suspended)
        ? Optional.of(new Period(suspended, resumed.minusDays(1)))
        : Optional.empty();
  }

  /** As known at the end of the day: a later resumption is not known yet. */
  Suspension knownOn(LocalDate day) {
    return resumed == null || !resumed.isAfter(day)
        ? this
        : new Suspension(unit, stage, suspended, by, reason, null, "");
  }
}
