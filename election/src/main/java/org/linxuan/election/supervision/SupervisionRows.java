package org.linxuan.election.supervision;

import java.util.List;
import org.linxuan.foundation.records.RecordTable;

/** The tables of this module as the office keeps them. */
public final class SupervisionRows {
  private static final String MODULE = "supervision";

  /** {@code aftercare.csv}. */
  public static final RecordTable AFTERCARE =
      RecordTable.of(MODULE, "aftercare", SupervisionTables.AFTERCARE, "aftercare");

  private SupervisionRows() {}

  /** All of them. */
  public static List<RecordTable> list() {
    return List.of(AFTERCARE);
  }
}
