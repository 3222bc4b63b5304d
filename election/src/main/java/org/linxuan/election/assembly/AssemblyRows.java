package org.linxuan.election.assembly;

import java.util.List;
import org.linxuan.foundation.records.RecordTable;

/** The tables of this module as the office keeps them. */
public final class AssemblyRows {
  private static final String MODULE = "assembly";

  /** {@code assemblies.csv}. */
  public static final RecordTable ASSEMBLIES =
      RecordTable.of(MODULE, "assemblies", AssemblyTables.ASSEMBLIES, "assembly");

  /** {@code roll.csv}. */
  public static final RecordTable ROLL =
      RecordTable.of(MODULE, "roll", AssemblyTables.ROLL, "assembly");

  /** {@code officers.csv}. */
  public static final RecordTable OFFICERS =
      RecordTable.of(MODULE, "officers", AssemblyTables.OFFICERS, "assembly");

  /** {@code ballot-rounds.csv}. */
  public static final RecordTable BALLOT_ROUNDS =
      RecordTable.of(MODULE, "ballot-rounds", AssemblyTables.BALLOT_ROUNDS, "assembly");

  /** {@code ballot-candidates.csv}. */
  public static final RecordTable BALLOT_CANDIDATES =
      RecordTable.of(MODULE, "ballot-candidates", AssemblyTables.BALLOT_CANDIDATES, "assembly");

  /** {@code summary.csv}. */
  public static final RecordTable SUMMARY =
      RecordTable.of(MODULE, "summary", SummaryTables.SUMMARY, "assembly");

  /** {@code summary-tallies.csv}. */
  public static final RecordTable SUMMARY_TALLIES =
      RecordTable.of(MODULE, "summary-tallies", SummaryTables.TALLIES, "assembly");

  private AssemblyRows() {}

  /** All of them. */
  public static List<RecordTable> list() {
    return List.of(
        ASSEMBLIES, ROLL, OFFICERS, BALLOT_ROUNDS, BALLOT_CANDIDATES, SUMMARY, SUMMARY_TALLIES);
  }
}
