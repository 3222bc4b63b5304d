package org.linxuan.election.apportionment.internal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linxuan.election.apportionment.Allocation;
import org.linxuan.election.apportionment.Apportioner;
import org.linxuan.election.apportionment.Claimant;
import org.linxuan.election.apportionment.Outcome;
import org.linxuan.election.apportionment.RulebookApportioner;
import org.linxuan.election.apportionment.UnitSeats;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Enforces;
import org.linxuan.election.rulebook.MeasuresRules;
import org.linxuan.election.rulebook.Text;
import org.linxuan.foundation.exact.Fraction;
import org.linxuan.foundation.intake.IntakeProblem;
import org.linxuan.foundation.intake.Table;
import org.linxuan.foundation.problem.Problems;

/**
 * A fixed house by several measures, pulled towards the previous allocation and made whole within
 * bounds; or the numbers entered by hand, set beside what the formula says.
 */
@Enforces(check = Check.APPORTIONMENT_TOTAL, clauses = "E2.2")
@Enforces(check = Check.APPORTIONMENT_NEAR_PREVIOUS, clauses = "E2.2")
record MeasuresKind(MeasuresRules rules) implements AllocationKind {

  @Override
  public Optional<Allocation> apportion(Table table, Problems problems) {
    boolean byHand = rules.handEntered() && isFilledIn(table);
    Optional<List<Target>> targets = new Targets(rules, table).all(problems);
    if (byHand) {
      checkHand(table, problems);
    }
    if (targets.isEmpty() || !problems.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(byHand ? hand(table, targets.get()) : computed(targets.get()));
  }

  /** A column of seats in which nothing is entered leaves the seats to the formula. */
  private static boolean isFilledIn(Table table) {
    return table.header().contains(RulebookApportioner.SEATS)
        && table.rows().stream().anyMatch(row -> row.find(RulebookApportioner.SEATS).isPresent());
  }

  private Allocation computed(List<Target> targets) {
    Outcome outcome = round(targets);
    if (!(outcome instanceof Outcome.Apportioned done)) {
      return new Allocation.Undecided(outcome);
    }
    List<Claimant> claimants = claimants(targets);
    Optional<Fraction> divisor =
        Divisors.readable(rules.rounding(), scale(targets), claimants, done.seats());
    List<UnitSeats> units = new ArrayList<>();
    for (int i = 0; i < targets.size(); i++) {
      Target target = targets.get(i);
      long seats = done.seats().get(i);
      units.add(
          new UnitSeats(
              target.unit(),
              seats,
              List.of(),
              new MeasuresPath(rules, target).rounded(divisor, seats)));
    }
    return new Allocation.Settled(units, List.of());
  }

  private Outcome round(List<Target> targets) {
    List<String> crossed =
        targets.stream().filter(t -> t.least() > t.most()).map(Target::unit).toList();
    BigInteger least = sum(targets.stream().map(Target::least).toList());
    BigInteger most = sum(targets.stream().map(Target::most).toList());
    if (!crossed.isEmpty()) {
      return new Outcome.Infeasible(
          Outcome.Reason.UNIT_BOUNDS_CROSSED, rules.total(), least, most, crossed);
    }
    BigInteger given = Targets.given(rules, targets.size());
    if (given.compareTo(BigInteger.valueOf(rules.total())) > 0) {
      return new Outcome.Infeasible(
          Outcome.Reason.LEAST_ABOVE_SEATS, rules.total(), given, most, List.of());
    }
    return Apportioner.apportion(rules.rounding(), rules.total(), claimants(targets));
  }

  private static BigInteger sum(List<Long> numbers) {
    return numbers.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
  }

  /** The targets as whole weights: all times the least common denominator. */
  private static List<Claimant> claimants(List<Target> targets) {
    Fraction scale = scale(targets);
    return targets.stream()
        .map(t -> new Claimant(t.unit(), t.exact().times(scale).numerator(), t.least(), t.most()))
        .toList();
  }

  private static Fraction scale(List<Target> targets) {
    BigInteger common = BigInteger.ONE;
    for (Target target : targets) {
      BigInteger other = target.exact().denominator();
      common = common.divide(common.gcd(other)).multiply(other);
    }
    return new Fraction(common, BigInteger.ONE);
  }

  private void checkHand(Table table, Problems problems) {
    for (Table.Row row : table.rows()) {
      if (row.text(RulebookApportioner.SEATS).isEmpty()) {
        problems.add(
            IntakeProblem.CELL_EMPTY,
            row.where(RulebookApportioner.SEATS),
            RulebookApportioner.SEATS,
            "0, 1, 2 ...");
      }
    }
    if (problems.isEmpty()) {
      HandTableKind.addsUp(table, rules.total(), problems);
    }
  }

  private Allocation hand(Table table, List<Target> targets) {
    List<UnitSeats> units = new ArrayList<>();
    List<Text> notes = new ArrayList<>();
    for (int i = 0; i < targets.size(); i++) {
      Target target = targets.get(i);
      long seats = table.rows().get(i).count(RulebookApportioner.SEATS);
      units.add(
          new UnitSeats(
              target.unit(), seats, List.of(), new MeasuresPath(rules, target).byHand(seats)));
      if (seats < target.least() || seats > target.most()) {
        String range = target.least() + " – " + target.most();
        notes.add(
            new Text(
                target.unit() + "：人工填写的名额 " + seats + " 不在 " + range + " 之内",
                target.unit() + ": the seats entered by hand, " + seats + ", are not in " + range));
      }
    }
    return new Allocation.Settled(units, notes);
  }
}
