package org.linxuan.election.people;

import java.util.List;
import org.linxuan.foundation.records.RecordTable;

/** The tables of this module as the office keeps them. */
public final class PeopleRows {
  private static final String MODULE = "people";

  /** {@code people.csv}. */
  public static final RecordTable PEOPLE =
      RecordTable.of(MODULE, "people", PeopleTables.PEOPLE, "people");

  /** {@code evidence.csv}. */
  public static final RecordTable EVIDENCE =
      RecordTable.of(MODULE, "evidence", PeopleTables.EVIDENCE, "people");

  /** {@code identity.csv}. */
  public static final RecordTable IDENTITY =
      RecordTable.of(MODULE, "identity", PeopleTables.IDENTITY, "identity");

  private PeopleRows() {}

  /** All of them. */
  public static List<RecordTable> list() {
    return List.of(PEOPLE, EVIDENCE, IDENTITY);
  }
}
