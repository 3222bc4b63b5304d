package org.linxuan.foundation.clock;

import java.time.LocalDate;

/**
 * Records that can be seen as they stood at the end of a day: what is dated later does not exist
 * yet.
 */
public interface AsOf<T> {
  /** The same records without anything dated after the day. */
  T asOf(LocalDate day);
}
