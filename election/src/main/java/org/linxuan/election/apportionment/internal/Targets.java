package org.linxuan.election.apportionment.internal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linxuan.election.apportionment.ApportionmentProblem;
import org.linxuan.election.apportionment.RulebookApportioner;
import org.linxuan.election.rulebook.MeasuresRules;
import org.linxuan.election.rulebook.MeasuresRules.Measure;
import org.linxuan.election.rulebook.MeasuresRules.Pull;
import org.linxuan.election.rulebook.MeasuresRules.Reserved;
import org.linxuan.foundation.exact.Fraction;
import org.linxuan.foundation.intake.Table;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/**
 * The exact numbers that the measures, the base and the pull give; together they are the house.
 *
 * <p>Formula: reserved + base + (total - all reserved - all bases) x weighted share. Pull, with its
 * weight w, for units with previous seats: (1 - w) x formula + w x previous x (total - formulas of
 * the new units) / all previous. A unit without previous seats is new: its number is the formula's,
 * and no limit on change binds it.
 */
final class Targets {
  private final MeasuresRules rules;
  private final Table table;
  private final @Nullable Pull pull;
  private final Map<String, Long> reserved = new HashMap<>();

  Targets(MeasuresRules rules, Table table) {
    this.rules = rules;
    this.table = table;
    this.pull = rules.pull();
    rules.reserved().forEach(each -> reserved.merge(each.unit(), each.seats(), Long::sum));
  }

  /** What is given before the shares: reserved seats and bases. */
  static BigInteger given(MeasuresRules rules, int units) {
    BigInteger given = BigInteger.valueOf(rules.base()).multiply(BigInteger.valueOf(units));
    for (Reserved each : rules.reserved()) {
      given = given.add(BigInteger.valueOf(each.seats()));
    }
    return given;
  }

  /** One target a row; nothing, with the problems, if a measure is zero throughout. */
  Optional<List<Target>> all(Problems problems) {
    List<BigInteger> sums =
        rules.measures().stream().map(m -> Steps.sum(table, m.column(), problems)).toList();
    List<String> units =
        table.rows().stream().map(row -> row.text(RulebookApportioner.UNIT)).toList();
    for (Reserved each : rules.reserved()) {
      if (!units.contains(each.unit())) {
        Where file = Where.file(table.file());
        problems.add(ApportionmentProblem.RESERVED_UNIT_MISSING, file, each.unit());
      }
    }
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    List<Target> formulas = table.rows().stream().map(row -> formula(row, sums)).toList();
    return Optional.of(pull == null ? formulas : pulled(formulas, pull));
  }

  private Target formula(Table.Row row, List<BigInteger> sums) {
    List<Target.Measured> shares = new ArrayList<>();
    Fraction share = Fraction.ZERO;
    for (int m = 0; m < sums.size(); m++) {
      Measure measure = rules.measures().get(m);
      long part = row.count(measure.column());
      Fraction of = new Fraction(BigInteger.valueOf(part), sums.get(m));
      shares.add(new Target.Measured(measure.column(), part, of, measure.weight()));
      share = share.plus(of.times(measure.weight()));
    }
    String unit = row.text(RulebookApportioner.UNIT);
    long apart = reserved.getOrDefault(unit, 0L);
    BigInteger rest = BigInteger.valueOf(rules.total()).subtract(given(rules, table.rows().size()));
    Fraction formula =
        Fraction.of(apart)
            .plus(Fraction.of(rules.base()))
            .plus(share.times(new Fraction(rest.max(BigInteger.ZERO), BigInteger.ONE)));
    long previous = pull == null ? 0 : row.count(pull.column());
    long most = rules.cap() == null ? Long.MAX_VALUE : rules.cap();
    long least = Math.max(rules.floor(), apart);
    return new Target(
        unit, shares, share, apart, formula, previous, Fraction.ZERO, formula, least, most);
  }

  private List<Target> pulled(List<Target> formulas, Pull by) {
    Fraction forOld = Fraction.of(rules.total());
    BigInteger allPrevious = BigInteger.ZERO;
    for (Target target : formulas) {
      if (target.isPulled()) {
        allPrevious = allPrevious.add(BigInteger.valueOf(target.previous()));
      } else {
        forOld = forOld.minus(target.formula());
      }
    }
    if (allPrevious.signum() == 0) {
      return formulas;
    }
    Fraction scale = forOld.dividedBy(new Fraction(allPrevious, BigInteger.ONE));
    return formulas.stream().map(t -> t.isPulled() ? pulled(t, by, scale) : t).toList();
  }

  private static Target pulled(Target from, Pull by, Fraction scale) {
    Fraction scaled = Fraction.of(from.previous()).times(scale);
    Fraction exact =
        Fraction.ONE.minus(by.weight()).times(from.formula()).plus(by.weight().times(scaled));
    long change = by.mayChange(from.previous());
    long below = Math.max(0, from.previous() - change);
    long above = Math.addExact(from.previous(), Math.min(change, Long.MAX_VALUE - from.previous()));
    return new Target(
        from.unit(),
        from.shares(),
        from.share(),
        from.reserved(),
        from.formula(),
        from.previous(),
        scaled,
        exact,
        Math.max(from.least(), below),
        Math.min(from.most(), above));
  }
}
