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
  private static final long STRETCH = 4_000_000;

  /** Each stretch in so many pieces, since the rows of a piece are read one after the other. */
  private static final int PIECES = 2;

  private static final List<String> RESULTS =
      List.of("level_rows", "totals", "conservation", "set_aside");

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
    String votes = plan.sheets() ? "sheets" : "tallies";
    int stretch = 0;
    for (List<Stretch> pieces : stretches(unit)) {
      Stretch whole = new Stretch(pieces.get(0).from(), pieces.get(pieces.size() - 1).to());
      show(votes, plan.votes(), unit, whole);
      engine.showInTurn(
          votes,
          plan.votes().name(),
          pieces.stream().map(p -> part(plan.votes(), unit, p)).toList(),
          plan.sheets()
              ? List.of("organization", "member", "sheet", "nominee")
              : List.of("organization", "nominee"));
      plan.members().ifPresent(members -> show("members", members, unit, whole));
      engine.run(plan.steps(votes, plan.values(stretch++)));
    }
    engine.run(plan.steps("own", Map.of()));
    List<String> levels = engine.column("SELECT DISTINCT level FROM nodes ORDER BY level DESC");
    levels.forEach(level -> engine.run(plan.steps("level", Map.of("level", level))));
    engine.run(plan.steps("rows", Map.of()));
    new UnitFiles(engine.results(unit, RESULTS), plan, folder).write(levels);
  }

  /** From one organisation (none: the first) up to another, which is not in it (none: the last). */
  private record Stretch(@Nullable String from, @Nullable String to) {}

  private List<List<Stretch>> stretches(Unit unit) {
    Stretch whole = whole(unit);
    if (!engine.inStretches()) {
      return List.of(List.of(whole));
    }
    long members =
        Long.parseLong(engine.column("SELECT CAST(sum(members) AS BIGINT) FROM nodes").get(0));
    int stretches = plan.sheets() ? (int) (members / STRETCH + 1) : 1;
    List<Stretch> pieces = pieces(whole, stretches * PIECES);
    List<List<Stretch>> found = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i += PIECES) {
      found.add(pieces.subList(i, Math.min(pieces.size(), i + PIECES)));
    }
    return found;
  }

  /** So many pieces, or fewer, with about the same number of organisations. */
  private List<Stretch> pieces(Stretch whole, int number) {
    List<String> begins =
        engine.column(
            """
            SELECT min(organization) FROM nodes, (SELECT min(k) AS first, max(k) AS last FROM nodes)
            GROUP BY (k - first) * %d // (last - first + 1) ORDER BY min(k)"""
                .formatted(number));
    List<Stretch> pieces = new ArrayList<>();
    for (int i = 0; i < begins.size(); i++) {
      pieces.add(
          new Stretch(
              i == 0 ? whole.from() : begins.get(i),
              i == begins.size() - 1 ? whole.to() : begins.get(i + 1)));
    }
    return pieces;
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
    engine.show(name, ready.name(), part(ready, unit, stretch));
  }

  private static RollupEngine.Part part(VotesIntake.Ready ready, Unit unit, Stretch stretch) {
    return new RollupEngine.Part(
        ready.byUnit() ? OptionalInt.of(unit.number()) : OptionalInt.empty(),
        Optional.ofNullable(stretch.from()),
        Optional.ofNullable(stretch.to()));
  }
}
