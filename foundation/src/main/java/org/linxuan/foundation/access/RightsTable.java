package org.linxuan.foundation.access;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.linxuan.foundation.access.RoleRight.Reach;
import org.linxuan.foundation.intake.Column;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.intake.TableReader;
import org.linxuan.foundation.intake.TableSpec;
import org.linxuan.foundation.problem.Problems;

/** What every role may do; the application hands in one table. */
public record RightsTable(List<RoleRight> rows) {
  private static final TableSpec SPEC =
      TableSpec.of(
              Column.text("role"),
              Column.text("right"),
              Column.choice("reach", "own", "below", "all"))
          .key("role", "right");

  public RightsTable {
    rows = List.copyOf(rows);
  }

  /** Reads {@code role,right,reach}; a table of ours that is wrong is a bug. */
  public static RightsTable read(Source source) {
    Problems problems = new Problems();
    List<RoleRight> rows =
        TableReader.read(SPEC, source, problems).rows().stream()
            .map(
                row ->
                    new RoleRight(
                        row.text("role"),
                        row.text("right"),
                        Reach.valueOf(row.text("reach").toUpperCase(Locale.ROOT))))
            .toList();
    if (!problems.isEmpty()) {
      throw new IllegalStateException("table of rights: " + problems.list());
    }
    return new RightsTable(rows);
  }

  /** All roles. */
  public Set<String> roles() {
    return rows.stream().map(RoleRight::role).collect(Collectors.toUnmodifiableSet());
  }

  /** All rights. */
  public Set<String> rights() {
    return rows.stream().map(RoleRight::right).collect(Collectors.toUnmodifiableSet());
  }
}
