package org.linxuan.foundation.records;

import java.util.Optional;

/** Somebody else changed or removed the row since it was shown; it holds the row as it now is. */
public final class StaleRecord extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Optional<Kept> now;

  /** The row of a table that was found changed, as it now is. */
  public StaleRecord(RecordTable table, long id, Optional<Kept> now) {
    super(table.sql() + " row " + id + " was changed meanwhile");
    this.now = now;
  }

  /** The row as it now is; empty where it was removed. */
  public Optional<Kept> now() {
    return now;
  }
}
