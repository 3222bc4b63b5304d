package org.linxuan.election.nomination.internal.atsize;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Makes a long table ready to be read unit by unit: one in order of its organisations stays as it
 * is, since a unit is then one stretch of it; any other is sorted once into a copy.
 */
final class VotesIntake {
  private static final long SHORT = 1_000_000;

  private final Duck duck;

  VotesIntake(Duck duck) {
    this.duck = duck;
  }

  /**
   * A table that can be read unit by unit.
   *
   * @param name of the table
   * @param byUnit whether its rows say their unit; else a unit is a stretch of organisations
   */
  record Ready(String name, boolean byUnit) {}

  /** Readies a table that was read without a problem. */
  Ready ready(InputTable table, Path file, boolean ordered, List<Unit> units) {
    boolean apart = Unit.areApart(units);
    if (apart && (ordered || isShort(table) || isClustered(file, units))) {
      return new Ready(table.raw(), false);
    }
    String sorted = "sorted_" + table.raw();
    if (apart) {
      duck.run(
          "CREATE OR REPLACE TABLE %s AS SELECT * FROM %s r ORDER BY %s"
              .formatted(sorted, table.raw(), inTurn(table)));
      return new Ready(sorted, false);
    }
    duck.run(
        """
        CREATE OR REPLACE TABLE %s AS
        SELECT coalesce(t.unit, 1) AS unit, r.*
        FROM %s r LEFT JOIN tree t ON t.organization = r.organization
        ORDER BY unit, %s"""
            .formatted(sorted, table.raw(), inTurn(table)));
    return new Ready(sorted, true);
  }

  /** The order in which rows are counted in one pass. */
  private static String inTurn(InputTable table) {
    return switch (table) {
      case SHEETS -> "r.organization, r.member, r.sheet, r.nominee, r.line";
      case TALLIES -> "r.organization, r.nominee, r.line";
      default -> "r.organization, r.line";
    };
  }

  private boolean isShort(InputTable table) {
    return Long.parseLong(duck.value("SELECT count(*) FROM " + table.raw())) <= SHORT;
  }

  /**
   * Whether reading all units, each from the groups of rows that may hold it, reads little twice.
   */
  private boolean isClustered(Path file, List<Unit> units) {
    if (!Intake.isParquet(file)) {
      return false;
    }
    String ranges =
        units.stream()
            .map(u -> "(" + Duck.quoted(u.least()) + ", " + Duck.quoted(u.greatest()) + ")")
            .collect(Collectors.joining(", "));
    return duck.isTrue(
        """
        WITH pieces AS (
          SELECT stats_min_value AS least, stats_max_value AS greatest FROM parquet_metadata(%s)
          WHERE path_in_schema = 'organization'
        )
        SELECT count(*) <= 2 * (SELECT count(*) FROM pieces) + 2 * %d
        FROM pieces p JOIN (VALUES %s) u(least, greatest)
          ON p.least IS NULL OR p.greatest IS NULL
          OR (p.least <= u.greatest AND p.greatest >= u.least)"""
            .formatted(Duck.quoted(file), units.size(), ranges));
  }
}
