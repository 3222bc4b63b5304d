package org.linxuan.election.complaint;

import java.util.List;
import org.linxuan.foundation.records.RecordTable;

/** The tables of this module as the office keeps them. */
public final class ComplaintRows {
  private static final String MODULE = "complaint";

  /** {@code leads.csv}. */
  public static final RecordTable LEADS =
      RecordTable.sealed(MODULE, "leads", ComplaintTables.LEADS, "inspection");

  /** {@code complaints.csv}. */
  public static final RecordTable COMPLAINTS =
      RecordTable.sealed(MODULE, "complaints", ComplaintTables.COMPLAINTS, "complaints");

  private ComplaintRows() {}

  /** All of them. */
  public static List<RecordTable> list() {
    return List.of(LEADS, COMPLAINTS);
  }
}
