package org.linxuan.foundation.clock;

/**
 * Told of deadlines, of each event once, whatever the number of instances and restarts: the mark
 * that it was told is set in the transaction in which it is told. If the listener throws, neither
 * counts, and it is told again later.
 */
public interface DeadlineListener {
  /** Whether it wants to hear of this deadline, by its id. */
  boolean hears(Deadline deadline);

  /** The day to remind has come, and the deadline is still open. */
  void remind(Deadline deadline);

  /** The day that it was due has passed, and it was not met. */
  void lapse(Deadline deadline);
}
