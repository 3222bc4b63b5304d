package org.linxuan.election.procedure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.linxuan.election.procedure.OpeningOutcome.Opened;
import org.linxuan.election.procedure.OpeningOutcome.Refused;
import org.linxuan.election.rulebook.Stage;

/**
 * The way of a unit through the rulebook's stages: each attempt to open one, in the order of days,
 * and what became of it. A stage opens only when it is the next one and the gate before it holds.
 */
public record UnitCourse(List<OpeningOutcome> outcomes, Optional<Stage> reached) {

  public UnitCourse {
    outcomes = List.copyOf(outcomes);
  }

  /** Plays all attempts that are on record, each against the facts as of its own day. */
  public static UnitCourse play(Gates gates, UnitFacts facts) {
    List<Stage> stages = facts.rulebook().stages();
    List<OpeningOutcome> outcomes = new ArrayList<>();
    int open = 0;
    for (StageOpening attempt : attempts(facts)) {
      Optional<Stage> before = open == 0 ? Optional.empty() : Optional.of(stages.get(open - 1));
      Optional<Stage> next =
          open == stages.size() ? Optional.empty() : Optional.of(stages.get(open));
      OpeningOutcome outcome = judge(gates, facts.asOf(attempt.date()), attempt, before, next);
      outcomes.add(outcome);
      open += outcome instanceof Opened ? 1 : 0;
    }
    return new UnitCourse(
        outcomes, open == 0 ? Optional.empty() : Optional.of(stages.get(open - 1)));
  }

  /** When and how the stage was opened, if it was. */
  public Optional<Opened> opened(String stage) {
    return outcomes.stream()
        .filter(o -> o instanceof Opened && o.attempt().stage().equals(stage))
        .map(Opened.class::cast)
        .findFirst();
  }

  /**
   * The last report of the gate of each stage that the unit tried to leave, in the stages' order.
   */
  public List<GateReport> lastReports() {
    List<GateReport> last = new ArrayList<>();
    for (OpeningOutcome outcome : outcomes) {
      outcome
          .gate()
          .ifPresent(
              report -> {
                last.removeIf(r -> r.stage().equals(report.stage()));
                last.add(report);
              });
    }
    return last;
  }

  private static List<StageOpening> attempts(UnitFacts facts) {
    List<String> order = facts.rulebook().stages().stream().map(Stage::id).toList();
    return facts.asOf(java.time.LocalDate.MAX).get(ProcedureFile.class).openings().stream()
        .sorted(
            Comparator.comparing(StageOpening::date)
                .thenComparingInt(o -> order.indexOf(o.stage())))
        .toList();
  }

  private static OpeningOutcome judge(
      Gates gates,
      UnitFacts facts,
      StageOpening attempt,
      Optional<Stage> before,
      Optional<Stage> next) {
    List<Missing> missing = new ArrayList<>(OpeningRules.missing(facts, attempt, next));
    boolean inTurn = next.isPresent() && next.get().id().equals(attempt.stage());
    Optional<GateReport> gate =
        inTurn ? before.map(stage -> gates.report(stage, facts)) : Optional.empty();
    gate.ifPresent(report -> missing.addAll(report.missing()));
    return missing.isEmpty() ? new Opened(attempt, gate) : new Refused(attempt, gate, missing);
  }
}
