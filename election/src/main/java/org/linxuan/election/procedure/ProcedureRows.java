package org.linxuan.election.procedure;

import java.util.List;
import org.linxuan.foundation.records.RecordTable;

/** The tables of this module as the office keeps them. */
public final class ProcedureRows {
  private static final String MODULE = "procedure";

  /** {@code papers.csv}. */
  public static final RecordTable PAPERS =
      RecordTable.of(MODULE, "papers", ProcedureTables.PAPERS, "stages");

  /** {@code stage-openings.csv}. */
  public static final RecordTable OPENINGS =
      RecordTable.of(MODULE, "stage-openings", ProcedureTables.STAGE_OPENINGS, "stages");

  /** {@code suspensions.csv}. */
  public static final RecordTable SUSPENSIONS =
      RecordTable.of(MODULE, "suspensions", ProcedureTables.SUSPENSIONS, "stages");

  /** {@code activities.csv}. */
  public static final RecordTable ACTIVITIES =
      RecordTable.of(MODULE, "activities", ProcedureTables.ACTIVITIES, "stages");

  /** {@code ways-out.csv}. */
  public static final RecordTable WAYS_OUT =
      RecordTable.of(MODULE, "ways-out", ProcedureTables.WAYS_OUT, "lists");

  private ProcedureRows() {}

  /** All of them. */
  public static List<RecordTable> list() {
    return List.of(PAPERS, OPENINGS, SUSPENSIONS, ACTIVITIES, WAYS_OUT);
  }
}
