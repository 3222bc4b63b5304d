package org.linxuan.election.slate;

import java.util.List;
import org.linxuan.foundation.records.RecordTable;

/** The tables of this module as the office keeps them. */
public final class SlateRows {
  private static final String MODULE = "slate";

  /** {@code soft-reasons.csv}. */
  public static final RecordTable SOFT_REASONS =
      RecordTable.of(MODULE, "soft-reasons", SlateTables.SOFT_REASONS, "lists");

  /** {@code planned.csv}. */
  public static final RecordTable PLANNED =
      RecordTable.of(MODULE, "planned", SlateTables.PLANNED, "lists");

  private SlateRows() {}

  /** All of them. */
  public static List<RecordTable> list() {
    return List.of(SOFT_REASONS, PLANNED);
  }
}
