package org.linxuan.election.apportionment.internal;

import static org.linxuan.election.apportionment.internal.Steps.step;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linxuan.election.apportionment.Allocation;
import org.linxuan.election.apportionment.Apportioner;
import org.linxuan.election.apportionment.ApportionmentProblem;
import org.linxuan.election.apportionment.Claimant;
import org.linxuan.election.apportionment.Outcome;
import org.linxuan.election.apportionment.PathStep;
import org.linxuan.election.apportionment.RulebookApportioner;
import org.linxuan.election.apportionment.UnitSeats;
import org.linxuan.election.rulebook.ApportionmentMethod;
import org.linxuan.election.rulebook.BasePlusDivisorRules;
import org.linxuan.election.rulebook.PairsRules;
import org.linxuan.election.rulebook.Text;
import org.linxuan.foundation.exact.Fraction;
import org.linxuan.foundation.intake.Table;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/**
 * A fixed house by one measure: so many seats for every unit, the rest in groups of a size by a
 * method.
 */
record HouseByMethodKind(
    String measure, Text label, long total, long base, long size, ApportionmentMethod method)
    implements AllocationKind {

  static HouseByMethodKind of(PairsRules rules) {
    return new HouseByMethodKind(
        rules.measure(),
        rules.label(rules.measure()),
        rules.total(),
        0,
        rules.size(),
        rules.method());
  }

  static HouseByMethodKind of(BasePlusDivisorRules rules) {
    return new HouseByMethodKind(
        rules.measure(),
        rules.label(rules.measure()),
        rules.total(),
        rules.base(),
        1,
        rules.method());
  }

  @Override
  public Optional<Allocation> apportion(Table table, Problems problems) {
    BigInteger sum = Steps.sum(table, measure, problems);
    if (total == 0 || total % size != 0) {
      problems.add(ApportionmentProblem.TOTAL_IMPOSSIBLE, Where.command(), total, size);
    }
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    BigInteger bases = BigInteger.valueOf(base).multiply(BigInteger.valueOf(table.rows().size()));
    BigInteger rest = BigInteger.valueOf(total).subtract(bases);
    if (rest.signum() < 0) {
      return Optional.of(
          new Allocation.Undecided(
              new Outcome.Infeasible(
                  Outcome.Reason.LEAST_ABOVE_SEATS, total, bases, bases, List.of())));
    }
    long groups = rest.longValueExact() / size;
    List<Claimant> claimants =
        table.rows().stream()
            .map(row -> Claimant.of(row.text(RulebookApportioner.UNIT), row.count(measure)))
            .toList();
    Outcome outcome = Apportioner.apportion(method, groups, claimants);
    if (!(outcome instanceof Outcome.Apportioned done)) {
      return Optional.of(new Allocation.Undecided(outcome));
    }
    Optional<Fraction> divisor = Divisors.readable(method, Fraction.ONE, claimants, done.seats());
    List<UnitSeats> units = new ArrayList<>();
    for (int i = 0; i < claimants.size(); i++) {
      units.add(unit(claimants.get(i), done.seats().get(i), groups, sum, divisor));
    }
    return Optional.of(new Allocation.Settled(units, List.of()));
  }

  private UnitSeats unit(
      Claimant claimant, long given, long groups, BigInteger sum, Optional<Fraction> divisor) {
    List<PathStep> path = new ArrayList<>();
    Fraction share = new Fraction(claimant.weight(), sum);
    String figures = claimant.weight() + " / " + sum;
    path.add(
        step(
            "share of " + label.en(),
            label.zh() + " 所占份额",
            figures + " = " + Steps.percent(share)));
    if (base > 0) {
      path.add(step("base", "基数", String.valueOf(base)));
    }
    Fraction exact = share.times(Fraction.of(groups));
    path.add(
        step(
            size > 1 ? "share of " + groups + " groups" : "share of " + groups + " seats",
            size > 1 ? groups + " 组中的份额" : groups + " 个名额中的份额",
            Steps.figure(exact)));
    path.add(
        RoundingStep.of(method, new Fraction(claimant.weight(), BigInteger.ONE), divisor, given));
    long seats = base + size * given;
    if (size > 1) {
      path.add(step("seats", "名额", given + " × " + size + " = " + seats));
    }
    if (base > 0) {
      path.add(step("seats", "名额", base + " + " + given + " = " + seats));
    }
    return new UnitSeats(claimant.unit(), seats, List.of(), path);
  }
}
