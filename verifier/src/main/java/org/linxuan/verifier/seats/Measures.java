package org.linxuan.verifier.seats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.linxuan.verifier.read.Node;
import org.linxuan.verifier.read.Ratio;
import org.linxuan.verifier.read.Row;

/**
 * A fixed house by several measures: seats set apart, a base for every unit, the rest by weighted
 * shares of the measures, pulled towards the previous allocation, made whole within bounds.
 */
final class Measures {
  private final Node rules;
  private final List<Row> rows;
  private final long total;

  Measures(Node rules, List<Row> rows) {
    this.rules = rules;
    this.rows = rows;
    this.total = rules.get("total").number();
  }

  List<Long> seats() {
    long[] reserved = reserved();
    long[] least = new long[rows.size()];
    long[] most = new long[rows.size()];
    for (int i = 0; i < rows.size(); i++) {
      least[i] = Math.max(rules.get("floor").number(), reserved[i]);
      most[i] = rules.get("cap").number(total);
      if (isPulled(i)) {
        long may = mayChange(rules.get("pull"), previous(i));
        least[i] = Math.max(least[i], Math.subtractExact(previous(i), may));
        most[i] = Math.min(most[i], Math.addExact(previous(i), may));
      }
    }
    List<String> names = rows.stream().map(r -> r.get("unit")).toList();
    String method =
        rules.get("rounding").isAbsent() ? "sainte-lague" : rules.get("rounding").text();
    Contest contest = new Contest(names, targets(reserved), least, most, total);
    return Arrays.stream(contest.by(method)).boxed().toList();
  }

  /** A unit without previous seats is new: nothing pulls it and no limit binds it. */
  private boolean isPulled(int unit) {
    return !rules.get("pull").isAbsent() && previous(unit) > 0;
  }

  /** By how many seats a unit may move from its previous ones. */
  static long mayChange(Node pull, long previous) {
    long part =
        Ratio.parse(pull.get("limit").text()).times(Ratio.of(previous)).floor().longValueExact();
    return Math.max(pull.get("least").number(1), part);
  }

  private long previous(int unit) {
    return rows.get(unit).count(rules.get("pull").get("column").text());
  }

  private long[] reserved() {
    return rows.stream()
        .mapToLong(
            row ->
                rules.get("reserved").list().stream()
                    .filter(r -> r.get("unit").text().equals(row.get("unit")))
                    .mapToLong(r -> r.get("seats").number())
                    .reduce(0, Math::addExact))
        .toArray();
  }

  private List<Ratio> targets(long[] reserved) {
    long base = rules.get("base").number();
    long apart =
        Arrays.stream(reserved).reduce(Math.multiplyExact(base, rows.size()), Math::addExact);
    Ratio shared = Ratio.of(Math.subtractExact(total, apart));
    List<Ratio> formulas = new ArrayList<>();
    Ratio ofNew = Ratio.ZERO;
    long before = 0;
    for (int i = 0; i < rows.size(); i++) {
      Ratio formula =
          Ratio.of(Math.addExact(reserved[i], base)).plus(shared.times(share(rows.get(i))));
      formulas.add(formula);
      ofNew = isPulled(i) ? ofNew : ofNew.plus(formula);
      before = isPulled(i) ? Math.addExact(before, previous(i)) : before;
    }
    Ratio scale = before == 0 ? Ratio.ZERO : Ratio.of(total).minus(ofNew).by(Ratio.of(before));
    List<Ratio> targets = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      targets.add(
          isPulled(i)
              ? pulled(formulas.get(i), Ratio.of(previous(i)).times(scale))
              : formulas.get(i));
    }
    return targets;
  }

  private Ratio pulled(Ratio formula, Ratio previous) {
    Ratio weight = Ratio.parse(rules.get("pull").get("weight").text());
    return Ratio.ONE.minus(weight).times(formula).plus(weight.times(previous));
  }

  /** The unit's part of each measure, weighed. */
  private Ratio share(Row row) {
    Ratio share = Ratio.ZERO;
    for (Node measure : rules.get("measures").list()) {
      String column = measure.get("column").text();
      long sum = rows.stream().mapToLong(r -> r.count(column)).reduce(0, Math::addExact);
      share =
          share.plus(
              Ratio.parse(measure.get("weight").text()).times(Ratio.of(row.count(column), sum)));
    }
    return share;
  }
}
