package org.linxuan.election.vetting;

import java.util.List;
import org.linxuan.foundation.records.RecordTable;

/** The tables of this module as the office keeps them. */
public final class VettingRows {
  private static final String MODULE = "vetting";

  /** {@code musts.csv}. */
  public static final RecordTable MUSTS =
      RecordTable.of(MODULE, "musts", VettingTables.MUSTS, "vetting");

  /** {@code opinions.csv}. */
  public static final RecordTable OPINIONS =
      RecordTable.of(MODULE, "opinions", VettingTables.OPINIONS, "inspection");

  /** {@code heard.csv}. */
  public static final RecordTable HEARD =
      RecordTable.of(MODULE, "heard", VettingTables.HEARD, "vetting");

  /** {@code vetting-reports.csv}. */
  public static final RecordTable REPORTS =
      RecordTable.of(MODULE, "vetting-reports", VettingTables.REPORTS, "vetting");

  /** {@code conclusions.csv}. */
  public static final RecordTable CONCLUSIONS =
      RecordTable.of(MODULE, "conclusions", VettingTables.CONCLUSIONS, "vetting");

  private VettingRows() {}

  /** All of them. */
  public static List<RecordTable> list() {
    return List.of(MUSTS, OPINIONS, HEARD, REPORTS, CONCLUSIONS);
  }
}
