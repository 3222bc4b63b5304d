package org.linxuan.foundation.clock;

import java.time.Duration;

/** Moves the office's time forward; only a demonstration and tests do this. */
public interface TimeShift {
  /** Moves it by whole seconds, for good and for all instances; a negative duration is refused. */
  void advance(Duration forward);
}
