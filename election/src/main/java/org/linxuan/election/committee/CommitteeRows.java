package org.linxuan.election.committee;

import java.util.List;
import org.linxuan.foundation.records.RecordTable;

/** The tables of this module as the office keeps them. */
public final class CommitteeRows {
  private static final String MODULE = "committee";

  /** {@code meetings.csv}. */
  public static final RecordTable MEETINGS =
      RecordTable.of(MODULE, "meetings", CommitteeTables.MEETINGS, "meetings");

  /** {@code meeting-names.csv}. */
  public static final RecordTable MEETING_NAMES =
      RecordTable.of(MODULE, "meeting-names", CommitteeTables.MEETING_NAMES, "meetings");

  private CommitteeRows() {}

  /** All of them. */
  public static List<RecordTable> list() {
    return List.of(MEETINGS, MEETING_NAMES);
  }
}
