package org.linxuan.foundation.shell;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whose hands an act went through; null where it has not come so far. */
public record Hands(@Nullable Hand prepared, @Nullable Hand checked, @Nullable Hand issued) {
  /** Who, in which role, and when. */
  public record Hand(String name, String role, Instant at) {}
}
