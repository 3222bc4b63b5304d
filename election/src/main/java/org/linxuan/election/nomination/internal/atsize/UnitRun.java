package org.linxuan.election.nomination.internal.atsize;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rolls up one electoral unit: runs the SQL text over it, and writes its part of every table. */
final class UnitRun {
  /** A unit's sheets are read in stretches of about so many entitled members, to bound memory. */
  private static final long STRETCH = 400_000;

  private final Duck duck;
  private final Plan plan;

  UnitRun(Duck duck, Plan plan) {
    this.duck = duck;
    this.plan = plan;
  }

  /** Writes the tables of a unit into a folder. */
  void run(Unit unit, Path folder) {
    String within =
        plan.apart()
            ? "organization BETWEEN %s AND %s"
                .formatted(Duck.quoted(unit.least()), Duck.quoted(unit.greatest()))
            : "unit = " + unit.number();
    duck.run(
        "CREATE OR REPLACE TEMP TABLE organizations AS"
            + " SELECT organization, parent, level, members FROM tree WHERE "
            + within);
    duck.run(plan.steps("empty", Map.of()));
    duck.run(plan.steps("nodes", Map.of()));
    for (Stretch stretch : stretches(unit)) {
      show(plan.sheets() ? "sheets" : "tallies", plan.votes(), unit, stretch);
      plan.members().ifPresent(members -> show("members", members, unit, stretch));
      duck.run(plan.steps(plan.sheets() ? "sheets" : "tallies", plan.values()));
    }
    duck.run(plan.steps("own", Map.of()));
    List<String> levels = column("SELECT DISTINCT level FROM nodes ORDER BY level DESC");
    levels.forEach(level -> duck.run(plan.steps("level", Map.of("level", level))));
    duck.run(plan.steps("rows", Map.of()));
    new UnitFiles(duck, plan, folder).write(levels);
  }

  /** From one organisation (none: the first) up to another, which is not in it (none: the last). */
  private record Stretch(@Nullable String from, @Nullable String to) {}

  private List<Stretch> stretches(Unit unit) {
    Stretch whole = plan.votes().byUnit() ? new Stretch(null, null) : stretch(unit);
    if (!plan.sheets()) {
      return List.of(whole);
    }
    List<String> begins =
        column(
            """
            SELECT min(organization) FROM (
              SELECT organization,
                CAST(sum(members + 1) OVER (ORDER BY organization) AS HUGEINT) // %d AS part
              FROM nodes)
            GROUP BY part ORDER BY part"""
                .formatted(STRETCH));
    List<Stretch> stretches = new ArrayList<>();
    for (int i = 0; i < begins.size(); i++) {
      stretches.add(
          new Stretch(
              i == 0 ? whole.from() : begins.get(i),
              i == begins.size() - 1 ? whole.to() : begins.get(i + 1)));
    }
    return stretches;
  }

  /** What is between two units' ids belongs to none of them; the unit before reports it. */
  private Stretch stretch(Unit unit) {
    List<Unit> units = Unit.inOrder(plan.units());
    int at = units.indexOf(unit);
    return new Stretch(
        at == 0 ? null : unit.least(), at == units.size() - 1 ? null : units.get(at + 1).least());
  }

  private void show(String name, VotesIntake.Ready ready, Unit unit, Stretch stretch) {
    List<String> conditions = new ArrayList<>();
    if (ready.byUnit()) {
      conditions.add("unit = " + unit.number());
    }
    Optional.ofNullable(stretch.from())
        .ifPresent(from -> conditions.add("organization >= " + Duck.quoted(from)));
    Optional.ofNullable(stretch.to())
        .ifPresent(to -> conditions.add("organization < " + Duck.quoted(to)));
    duck.run(
        "CREATE OR REPLACE TEMP VIEW %s AS SELECT * FROM %s%s"
            .formatted(
                name,
                ready.name(),
                conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions)));
  }

  private List<String> column(String sql) {
    return duck.rows(sql).stream().map(row -> row.get(0)).toList();
  }
}
