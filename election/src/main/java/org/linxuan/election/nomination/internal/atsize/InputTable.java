package org.linxuan.election.nomination.internal.atsize;

import java.util.List;
import org.linxuan.election.nomination.NominationTables;
import org.linxuan.election.organization.OrganizationTables;
import org.linxuan.foundation.intake.Column;
import org.linxuan.foundation.intake.TableSpec;

/** The tables that a roll-up may be given, with the columns that it uses. */
enum InputTable {
  ORGANIZATIONS(OrganizationTables.ORGANIZATIONS),
  SHEETS(NominationTables.SHEETS),
  TALLIES(NominationTables.TALLIES),
  MEMBERS(OrganizationTables.MEMBERS),
  PEOPLE(TableSpec.of(Column.text("id")).key("id").withFurtherColumns()),
  REPORTS(NominationTables.REPORTS);

  private final TableSpec spec;

  InputTable(TableSpec spec) {
    this.spec = spec;
  }

  TableSpec spec() {
    return spec;
  }

  List<Column> columns() {
    return spec.columns();
  }

  /**
   * What the table is called in the database once it is read: with {@code line} and {@code col}.
   */
  String raw() {
    return "raw_" + name().toLowerCase(java.util.Locale.ROOT);
  }

  /** What a column is called in the database: {@code at} is a word of SQL's own. */
  static String inSql(Column column) {
    return column.name().equals("at") ? "day" : column.name();
  }

  /** What stands for an empty or missing count: a sheet without a number is the first. */
  long orElse(Column column) {
    return column.name().equals("sheet") ? 1 : 0;
  }
}
