package org.linxuan.foundation.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The deadlines of the office. What is set or met counts with the caller's transaction. */
public interface Deadlines {
  /**
   * Sets a deadline, or moves an open one; then it is reminded of anew. The day to remind is not
   * after the day that it is due. One that has lapsed or was met is not moved: false.
   */
  boolean set(String id, String what, LocalDate remind, LocalDate due);

  /** It was met in time; false if it is not open. */
  boolean meet(String id);

  /** The deadline of an id. */
  Optional<Deadline> find(String id);

  /** The open ones, by the day that they are due. */
  List<Deadline> listOpen();
}
