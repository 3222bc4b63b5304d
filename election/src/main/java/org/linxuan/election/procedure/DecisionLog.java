package org.linxuan.election.procedure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.rulebook.Rulebook;
import org.linxuan.election.rulebook.Stage;
import org.linxuan.foundation.clock.AsOf;

/** Decisions in the order of their file: by day, unit, stage, kind, person, then by line. */
public record DecisionLog(List<Decision> decisions) implements AsOf<DecisionLog> {

  public DecisionLog {
    decisions = List.copyOf(decisions);
  }

  /** No decision yet. */
  public static DecisionLog empty() {
    return new DecisionLog(List.of());
  }

  /** The decisions in their order, whatever order they come in. */
  public static DecisionLog sorted(Rulebook rulebook, Collection<Decision> decisions) {
    List<String> stages = rulebook.stages().stream().map(Stage::id).toList();
    Comparator<Decision> order =
        Comparator.comparing(Decision::date)
            .thenComparing(Decision::unit)
            .thenComparingInt(d -> stages.indexOf(d.stage()))
            .thenComparing(Decision::kind)
            .thenComparing(DecisionLog::personOf)
            .thenComparing(Decision::line);
    return new DecisionLog(decisions.stream().sorted(order).toList());
  }

  @Override
  public DecisionLog asOf(LocalDate day) {
    return new DecisionLog(decisions.stream().filter(d -> !d.date().isAfter(day)).toList());
  }

  /** The last decision by which the person entered the stage. */
  public Optional<Decision> findEntry(PersonId person, PersonStage stage) {
    return decisions.stream()
        .filter(d -> d.passage() != null && person.equals(d.person()))
        .filter(d -> d.passage() != null && d.passage().to() == stage)
        .reduce((first, second) -> second);
  }

  private static String personOf(Decision decision) {
    return decision.person() == null ? "" : decision.person().value();
  }
}
