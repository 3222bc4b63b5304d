package org.linxuan.election.apportionment.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.linxuan.election.apportionment.Allocation;
import org.linxuan.election.apportionment.ApportionmentProblem;
import org.linxuan.election.apportionment.PathStep;
import org.linxuan.election.apportionment.RulebookApportioner;
import org.linxuan.election.apportionment.UnitSeats;
import org.linxuan.election.rulebook.Formula;
import org.linxuan.election.rulebook.FormulaRules;
import org.linxuan.election.rulebook.InputColumn;
import org.linxuan.election.rulebook.Text;
import org.linxuan.foundation.exact.Fraction;
import org.linxuan.foundation.intake.Table;
import org.linxuan.foundation.problem.Problems;

/** Seats by named formulas, unit by unit. */
final class FormulaKind implements AllocationKind {
  private final FormulaRules rules;
  private final List<Named> steps = new ArrayList<>();
  private final Formula total;

  private record Named(String name, Text label, Formula formula) {}

  FormulaKind(FormulaRules rules) {
    this.rules = rules;
    for (FormulaRules.Step step : rules.steps()) {
      steps.add(new Named(step.name(), step.label(), Formula.parse(step.formula())));
    }
    total = Formula.parse(rules.seats());
  }

  @Override
  public Optional<Allocation> apportion(Table table, Problems problems) {
    List<UnitSeats> units = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      unit(row, problems).ifPresent(units::add);
    }
    return problems.isEmpty()
        ? Optional.of(new Allocation.Settled(units, List.of()))
        : Optional.empty();
  }

  private Optional<UnitSeats> unit(Table.Row row, Problems problems) {
    Map<String, Fraction> values = known(row);
    List<PathStep> path = new ArrayList<>();
    for (Named step : steps) {
      Optional<Fraction> value = value(step.name, step.formula, values, row, problems);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      values.put(step.name, value.get());
      String how = step.name + " = " + step.formula + " = " + Steps.figure(value.get());
      path.add(new PathStep(step.label, new Text(how, how)));
    }
    Optional<Fraction> sum = value(RulebookApportioner.SEATS, total, values, row, problems);
    if (sum.isEmpty()) {
      return Optional.empty();
    }
    long seats = Steps.seats(RulebookApportioner.SEATS, sum.get(), row, problems);
    path.add(Steps.step("total", "合计", total + " = " + seats));
    List<Long> extra =
        rules.extra().stream()
            .map(name -> Steps.seats(name, get(values, name), row, problems))
            .toList();
    return Optional.of(new UnitSeats(row.text(RulebookApportioner.UNIT), seats, extra, path));
  }

  private Map<String, Fraction> known(Table.Row row) {
    Map<String, Fraction> values = new HashMap<>();
    rules.constants().forEach(c -> values.put(c.name(), Fraction.of(c.value())));
    for (InputColumn column : rules.columns()) {
      if (column.type() == InputColumn.Type.COUNT) {
        values.put(column.name(), Fraction.of(row.count(column.name())));
      }
    }
    return values;
  }

  private static Optional<Fraction> value(
      String name,
      Formula formula,
      Map<String, Fraction> values,
      Table.Row row,
      Problems problems) {
    try {
      return Optional.of(formula.value(each -> get(values, each)));
    } catch (ArithmeticException e) {
      problems.add(ApportionmentProblem.FORMULA_DIVIDES_BY_ZERO, row.where("unit"), name);
      return Optional.empty();
    }
  }

  /** A rulebook that was checked names nothing that is not there. */
  private static Fraction get(Map<String, Fraction> values, String name) {
    return Objects.requireNonNull(values.get(name), name);
  }
}
