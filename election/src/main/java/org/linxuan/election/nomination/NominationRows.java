package org.linxuan.election.nomination;

import java.util.List;
import org.linxuan.foundation.records.RecordTable;

/** The tables of this module as the office keeps them. */
public final class NominationRows {
  private static final String MODULE = "nomination";

  /** {@code participation-forms.csv}. */
  public static final RecordTable FORMS =
      RecordTable.of(MODULE, "participation-forms", NominationTables.FORMS, "nomination");

  /** {@code tallies.csv}. */
  public static final RecordTable TALLIES =
      RecordTable.of(MODULE, "tallies", NominationTables.TALLIES, "nomination");

  /** {@code sheets.csv}. */
  public static final RecordTable SHEETS =
      RecordTable.of(MODULE, "sheets", NominationTables.SHEETS, "nomination");

  /** {@code entries.csv}. */
  public static final RecordTable ENTRIES =
      RecordTable.of(MODULE, "entries", NominationTables.ENTRIES, "nomination");

  /** {@code reports.csv}. */
  public static final RecordTable REPORTS =
      RecordTable.of(MODULE, "reports", NominationTables.REPORTS, "nomination");

  /** {@code not-reported.csv}. */
  public static final RecordTable NOT_REPORTED =
      RecordTable.of(MODULE, "not-reported", NominationTables.NOT_REPORTED, "nomination");

  /** {@code rounds.csv}. */
  public static final RecordTable ROUNDS =
      RecordTable.of(MODULE, "rounds", NominationTables.ROUNDS, "nomination");

  /** {@code round-opinions.csv}. */
  public static final RecordTable OPINIONS =
      RecordTable.of(MODULE, "round-opinions", NominationTables.OPINIONS, "nomination");

  /** {@code round-names.csv}. */
  public static final RecordTable ROUND_NAMES =
      RecordTable.of(MODULE, "round-names", NominationTables.ROUND_NAMES, "nomination");

  private NominationRows() {}

  /** All of them. */
  public static List<RecordTable> list() {
    return List.of(
        FORMS, TALLIES, SHEETS, ENTRIES, REPORTS, NOT_REPORTED, ROUNDS, OPINIONS, ROUND_NAMES);
  }
}
