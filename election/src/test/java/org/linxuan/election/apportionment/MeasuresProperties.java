package org.linxuan.election.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.linxuan.election.rulebook.ApportionmentMethod;
import org.linxuan.election.rulebook.InputColumn;
import org.linxuan.election.rulebook.MeasuresRules;
import org.linxuan.election.rulebook.MeasuresRules.Measure;
import org.linxuan.election.rulebook.MeasuresRules.Pull;
import org.linxuan.foundation.exact.Fraction;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.intake.Table;
import org.linxuan.foundation.problem.Problems;

/** The reference formula, held against a second computation of its targets and of its rounding. */
class MeasuresProperties {

  /** A unit of the reference table. */
  record Unit(long organizations, long members, long previous) {}

  @Property(seed = "20")
  void theHouseIsFilledNearThePreviousNumbersAndByTheTargets(
      @ForAll("units") List<Unit> units, @ForAll @IntRange(min = -8, max = 8) int growth) {
    long previous = units.stream().mapToLong(Unit::previous).sum();
    long total = Math.max(units.size(), previous + growth);
    MeasuresRules rules = rules(total);
    Allocation allocation = apportion(rules, units);
    long least = 0;
    long most = 0;
    List<Claimant> claimants = new ArrayList<>();
    for (Unit unit : units) {
      long change = Math.max(1, unit.previous() / 10);
      long low = Math.max(1, unit.previous() - change);
      long high = unit.previous() + change;
      least += low;
      most += high;
      Fraction target = target(unit, units, total);
      // The common denominator of a target: both sums, the previous sum, and the halves.
      Fraction scale =
          Fraction.of(sum(units, 0))
              .times(Fraction.of(sum(units, 1)))
              .times(Fraction.of(8 * previous));
      claimants.add(
          new Claimant("u" + (claimants.size() + 1), target.times(scale).numerator(), low, high));
    }
    if (least > total || most < total) {
      assertThat(((Allocation.Undecided) allocation).outcome())
          .isInstanceOf(Outcome.Infeasible.class);
      return;
    }
    Naive.Result second = Naive.divisor(ApportionmentMethod.SAINTE_LAGUE, total, claimants);
    if (allocation instanceof Allocation.Settled settled) {
      assertThat(settled.units().stream().map(UnitSeats::seats)).isEqualTo(second.seats());
      assertThat(second.tied()).isEmpty();
    } else {
      Outcome.Tie tie = (Outcome.Tie) ((Allocation.Undecided) allocation).outcome();
      assertThat(tie.tied()).isEqualTo(second.tied());
    }
  }

  /** (base + (total - bases) x mean of both shares + previous x total / all previous) / 2. */
  private static Fraction target(Unit unit, List<Unit> units, long total) {
    Fraction organizations = Fraction.of(unit.organizations(), sum(units, 0));
    Fraction members = Fraction.of(unit.members(), sum(units, 1));
    Fraction rest = Fraction.of(total - units.size());
    Fraction formula =
        Fraction.ONE.plus(organizations.plus(members).times(rest).dividedBy(Fraction.of(2)));
    Fraction pulled = Fraction.of(unit.previous() * total, sum(units, 2));
    return formula.plus(pulled).dividedBy(Fraction.of(2));
  }

  private static long sum(List<Unit> units, int measure) {
    return units.stream()
        .mapToLong(
            u -> measure == 0 ? u.organizations() : measure == 1 ? u.members() : u.previous())
        .sum();
  }

  private static MeasuresRules rules(long total) {
    return new MeasuresRules(
        "",
        List.of(
            InputColumn.of("unit", InputColumn.Type.TEXT),
            InputColumn.of("organizations", InputColumn.Type.COUNT),
            InputColumn.of("members", InputColumn.Type.COUNT),
            InputColumn.of("previous", InputColumn.Type.COUNT)),
        total,
        List.of(
            new Measure("organizations", Fraction.of(1, 2)),
            new Measure("members", Fraction.of(1, 2))),
        1L,
        new Pull("previous", Fraction.of(1, 2), Fraction.of(1, 10), 1L),
        1L,
        null,
        ApportionmentMethod.SAINTE_LAGUE,
        List.of(),
        false);
  }

  private static Allocation apportion(MeasuresRules rules, List<Unit> units) {
    StringBuilder text = new StringBuilder("unit,organizations,members,previous\n");
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      text.append("u" + (i + 1) + "," + unit.organizations() + "," + unit.members());
      text.append("," + unit.previous() + "\n");
    }
    Problems problems = new Problems();
    Table table = RulebookApportioner.read(rules, Source.text("t.csv", text.toString()), problems);
    Allocation allocation = RulebookApportioner.apportion(rules, table, problems).orElseThrow();
    assertThat(problems.list()).isEmpty();
    return allocation;
  }

  @Provide
  Arbitrary<List<Unit>> units() {
    Arbitrary<Long> measure = Arbitraries.longs().between(1, 300);
    Arbitrary<Long> previous = Arbitraries.longs().between(1, 60);
    return Combinators.combine(measure, measure, previous)
        .as(Unit::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }
}
