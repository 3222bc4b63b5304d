package org.linxuan.election.apportionment.internal;

import static org.linxuan.election.apportionment.internal.Steps.figure;
import static org.linxuan.election.apportionment.internal.Steps.step;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linxuan.election.apportionment.Allocation;
import org.linxuan.election.apportionment.ApportionmentProblem;
import org.linxuan.election.apportionment.PathStep;
import org.linxuan.election.apportionment.RulebookApportioner;
import org.linxuan.election.apportionment.UnitSeats;
import org.linxuan.election.rulebook.RoundedShareRules;
import org.linxuan.election.rulebook.Text;
import org.linxuan.foundation.exact.Fraction;
import org.linxuan.foundation.intake.Table;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/** A floating house: each share rounded half up by itself, so that nothing can tie. */
record RoundedShareKind(RoundedShareRules rules) implements AllocationKind {

  @Override
  public Optional<Allocation> apportion(Table table, Problems problems) {
    if (rules.total() == 0) {
      problems.add(ApportionmentProblem.TOTAL_IMPOSSIBLE, Where.command(), rules.total(), 1);
      return Optional.empty();
    }
    List<UnitSeats> units = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      units.add(unit(row, problems));
    }
    return problems.isEmpty()
        ? Optional.of(new Allocation.Settled(units, List.of()))
        : Optional.empty();
  }

  private UnitSeats unit(Table.Row row, Problems problems) {
    long measure = row.count(rules.measure());
    Fraction share =
        Fraction.of(measure)
            .times(Fraction.of(rules.seats()))
            .dividedBy(Fraction.of(rules.total()));
    Fraction rounded = new Fraction(share.roundHalfUp(), BigInteger.ONE);
    long seats = Steps.seats(RulebookApportioner.SEATS, rounded, row, problems);
    long kept = Math.max(rules.floor(), seats);
    List<PathStep> path = new ArrayList<>();
    String quotient =
        " " + measure + " × " + rules.seats() + " / " + rules.total() + " = " + figure(share);
    Text label = rules.label(rules.measure());
    path.add(step("share", "份额", label.en() + quotient, label.zh() + quotient));
    path.add(step("rounding", "取整", "half up: " + seats, "四舍五入：" + seats));
    if (kept != seats) {
      path.add(step("floor", "下限", "at least " + kept, "至少 " + kept));
    }
    return new UnitSeats(row.text(RulebookApportioner.UNIT), kept, List.of(), path);
  }
}
