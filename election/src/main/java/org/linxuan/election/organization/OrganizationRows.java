package org.linxuan.election.organization;

import java.util.List;
import org.linxuan.foundation.records.RecordTable;

/** The tables of this module as the office keeps them. */
public final class OrganizationRows {
  private static final String MODULE = "organization";

  /** {@code units.csv}. */
  public static final RecordTable UNITS =
      RecordTable.of(MODULE, "units", OrganizationTables.UNITS, "structure");

  /** {@code organizations.csv}. */
  public static final RecordTable ORGANIZATIONS =
      RecordTable.of(
          MODULE,
          "organizations",
          OrganizationTables.ORGANIZATIONS.key("organization"),
          "structure");

  /** {@code organization-names.csv}. */
  public static final RecordTable NAMES =
      RecordTable.of(MODULE, "organization-names", OrganizationTables.NAMES, "structure");

  private OrganizationRows() {}

  /** All of them. */
  public static List<RecordTable> list() {
    return List.of(UNITS, ORGANIZATIONS, NAMES);
  }
}
