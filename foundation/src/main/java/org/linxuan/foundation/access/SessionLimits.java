package org.linxuan.foundation.access;

import java.time.Duration;

/** How long somebody stays signed in. */
public final class SessionLimits {
  /** However busy, nobody stays signed in longer than a working day. */
  public static final Duration LIFETIME = Duration.ofHours(10);

  /** Who did nothing for so long is signed out. */
  public static final Duration IDLE = Duration.ofMinutes(60);

  /** So long after the password was last given, sensitive acts ask for it again. */
  public static final Duration FRESH = Duration.ofMinutes(5);

  private SessionLimits() {}
}
