package org.linxuan.foundation.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days from a first to a last one, both counted; without a last day it has not ended. */
public record Period(LocalDate first, @Nullable LocalDate last) {

  public Period {
    if (last != null && last.isBefore(first)) {
      throw new IllegalArgumentException(first + " is after " + last);
    }
  }

  /** Whether the day lies within. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && (last == null || !day.isAfter(last));
  }
}
