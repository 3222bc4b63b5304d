package org.linxuan.election.composition;

import java.time.Duration;
import java.util.Optional;

/**
 * How long a search may still take; it is asked again and again, and whoever calls has the clock.
 */
public interface TimeLeft {
  /** As long as it takes. */
  TimeLeft UNLIMITED = Optional::empty;

  /** The time left, not above zero once it is up; empty where there is no limit. */
  Optional<Duration> left();

  /** Whether the time is up. */
  default boolean isUp() {
    return left().filter(d -> d.isNegative() || d.isZero()).isPresent();
  }
}
