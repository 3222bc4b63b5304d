package org.linxuan.election.apportionment.internal;

import java.util.List;
import java.util.Optional;
import org.linxuan.election.apportionment.Allocation;
import org.linxuan.election.apportionment.PathStep;
import org.linxuan.election.apportionment.RulebookApportioner;
import org.linxuan.election.apportionment.UnitSeats;
import org.linxuan.election.rulebook.StepTableRules;
import org.linxuan.foundation.intake.Table;
import org.linxuan.foundation.problem.Problems;

/** Seats read from a table of steps. */
record StepTableKind(StepTableRules rules) implements AllocationKind {

  @Override
  public Optional<Allocation> apportion(Table table, Problems problems) {
    List<UnitSeats> units = table.rows().stream().map(this::unit).toList();
    return Optional.of(new Allocation.Settled(units, List.of()));
  }

  private UnitSeats unit(Table.Row row) {
    long measure = row.count(rules.measure());
    Optional<StepTableRules.Step> step =
        rules.steps().stream().filter(s -> measure <= s.upTo()).findFirst();
    long seats = step.map(StepTableRules.Step::seats).orElse(rules.beyond());
    long last = rules.steps().isEmpty() ? 0 : rules.steps().get(rules.steps().size() - 1).upTo();
    PathStep path =
        Steps.step(
            "step",
            "档次",
            rules.label(rules.measure()).en()
                + " "
                + measure
                + step.map(s -> ", up to " + s.upTo()).orElse(", above " + last)
                + ": "
                + seats,
            rules.label(rules.measure()).zh()
                + " "
                + measure
                + step.map(s -> "，不超过 " + s.upTo()).orElse("，超过 " + last)
                + "："
                + seats);
    return new UnitSeats(row.text(RulebookApportioner.UNIT), seats, List.of(), List.of(path));
  }
}
