package org.linxuan.foundation.clock;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day until which something is to be done, the day counted in, and the day from which to remind
 * of it; and, each at most once, when it was reminded of, lapsed or was met.
 */
public record Deadline(
    String id,
    String what,
    LocalDate remind,
    LocalDate due,
    @Nullable Instant reminded,
    @Nullable Instant lapsed,
    @Nullable Instant met) {

  /** Whether it has neither lapsed nor been met. */
  public boolean isOpen() {
    return lapsed == null && met == null;
  }
}
