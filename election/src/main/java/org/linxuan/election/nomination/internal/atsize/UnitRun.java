package org.linxuan.election.nomination.internal.atsize;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.linxuan.election.nomination.RollupEngine;

/** Rolls up one electoral unit: runs the SQL text over it, and writes its part of every table. */
final class UnitRun {
  /** A unit's sheets are read in stretches of about so many entitled members, to bound memory. */
  private static final long STRETCH = 400_000;

  private static final List<String> RESULTS =
      List.of("level_rows", "participation", "conservation", "set_aside");

  private final UnitEngine engine;
  private final Plan plan;

  UnitRun(UnitEngine engine, Plan plan) {
    this.engine = engine;
    this.plan = plan;
    plan.task().checks().people().ifPresent(p -> engine.share("persons"));
    plan.task().checks().reports().ifPresent(r -> engine.share("reports"));
  }

  /** Writes the tables of a unit into a folder. */
  void run(Unit unit, Path folder) {
    show("organizations", new VotesIntake.Ready("tree", !plan.apart()), unit, whole(unit));
    engine.run(plan.steps("empty", Map.of()));
    engine.run(plan.steps("nodes", Map.of()));
    for (Stretch stretch : stretches(unit)) {
      show(plan.sheets() ? "sheets" : "tallies", plan.votes(), unit, stretch);
      plan.members().ifPresent(members -> show("members", members, unit, stretch));
      engine.run(plan.steps(plan.sheets() ? "sheets" : "tallies", plan.values()));
    }
    engine.run(plan.steps("own", Map.of()));
    List<String> levels = engine.column("SELECT DISTINCT level FROM nodes ORDER BY level DESC");
    levels.forEach(level -> engine.run(plan.steps("level", Map.of("level", level))));
    engine.run(plan.steps("rows", Map.of()));
    new UnitFiles(engine.results(unit, RESULTS), plan, folder).write(levels);
  }

  /** From one organisation (none: the first) up to another, which is not in it (none: the last). */
  private record Stretch(@Nullable String from, @Nullable String to) {}

  private List<Stretch> stretches(Unit unit) {
    Stretch whole = whole(unit);
    if (!plan.sheets() || !engine.inStretches()) {
      return List.of(whole);
    }
    List<String> begins =
        engine.column(
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
  private Stretch whole(Unit unit) {
    if (!plan.apart()) {
      return new Stretch(null, null);
    }
    List<Unit> units = Unit.inOrder(plan.units());
    int at = units.indexOf(unit);
    return new Stretch(
        at == 0 ? null : unit.least(), at == units.size() - 1 ? null : units.get(at + 1).least());
  }

  private void show(String name, VotesIntake.Ready ready, Unit unit, Stretch stretch) {
    engine.show(
        name,
        ready.name(),
        new RollupEngine.Part(
            ready.byUnit() ? OptionalInt.of(unit.number()) : OptionalInt.empty(),
            Optional.ofNullable(stretch.from()),
            Optional.ofNullable(stretch.to())));
  }
}
