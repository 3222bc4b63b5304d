package org.linxuan.election.nomination.internal.atsize;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes what the SQL text has made of a unit: its part of every table, and its figures. */
final class UnitFiles {
  /** The file with a unit's conservation and the lines of what is set aside. */
  static final String FIGURES = "figures";

  private static final String PLACE =
      ", CASE WHEN level_rows.nominee IS NULL THEN 1 ELSE 0 END AS place";

  private final Duck duck;
  private final Plan plan;
  private final Path folder;

  UnitFiles(Duck duck, Plan plan, Path folder) {
    this.duck = duck;
    this.plan = plan;
    this.folder = folder;
  }

  void write(List<String> levels) {
    String sum = plan.parquet() ? "CAST(%1$s AS BIGINT) AS %1$s" : "%s";
    for (String level : levels) {
      copy(
          "level-" + level,
          "SELECT organization, coalesce(nominee, '*others*') AS nominee, "
              + sum.formatted("supporting_members")
              + ", "
              + sum.formatted("supporting_organizations")
              + ", members, organizations, majority, reported"
              + (plan.parquet() ? PLACE : "")
              + " FROM level_rows WHERE level = "
              + level
              + " ORDER BY k, level_rows.nominee NULLS LAST");
    }
    String taking =
        plan.sheets() ? "members_taking_part" : "CAST(NULL AS BIGINT) AS members_taking_part";
    copy(
        "participation",
        "SELECT organization, members, "
            + taking
            + ", organizations, organizations_taking_part FROM totals ORDER BY k");
    String absent = plan.parquet() ? "coalesce(%1$s, '') AS %1$s" : "nullif(%s, '')";
    copy(
        "set-aside",
        "SELECT "
            + Duck.quoted(plan.file())
            + " AS file, line, organization, "
            + absent.formatted("member")
            + ", nominee, reason FROM set_aside ORDER BY line");
    figures();
  }

  private void figures() {
    List<String> lines = new ArrayList<>();
    duck.rows("SELECT level, support_in, support_out FROM conservation ORDER BY level")
        .forEach(row -> lines.add("level " + String.join(" ", row)));
    duck.rows("SELECT count(*), coalesce(min(line), 0), coalesce(max(line), 0) FROM set_aside")
        .forEach(row -> lines.add("set-aside " + String.join(" ", row)));
    try {
      Files.writeString(folder.resolve(FIGURES), String.join("\n", lines));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void copy(String name, String query) {
    duck.run(
        "COPY (%s) TO %s (%s)"
            .formatted(
                query,
                Duck.quoted(folder.resolve(name + (plan.parquet() ? ".parquet" : ".csv"))),
                plan.parquet() ? "FORMAT parquet" : CSV + ", HEADER false"));
  }

  /** As {@code CsvWriter} writes. */
  static final String CSV = "FORMAT csv, DELIMITER ',', QUOTE '\"', ESCAPE '\"', NULLSTR ''";
}
