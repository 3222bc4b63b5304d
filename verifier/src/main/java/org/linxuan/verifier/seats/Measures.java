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
      long low = rules.get("floor").number();
      long high = rules.get("cap").number(total);
      if (!rules.get("pull").isAbsent()) {
        long previous = previous(i);
        long may = mayChange(rules.get("pull"), previous);
        low = Math.max(low, previous - may);
        high = Math.min(high, previous + may);
      }
      least[i] = Math.max(0, low - reserved[i]);
      most[i] = high - reserved[i];
    }
    List<String> names = rows.stream().map(r -> r.get("unit")).toList();
    long left = total - Arrays.stream(reserved).sum();
    String method =
        rules.get("rounding").isAbsent() ? "sainte-lague" : rules.get("rounding").text();
    long[] found = new Contest(names, targets(left), least, most, left).by(method);
    List<Long> seats = new ArrayList<>();
    for (int i = 0; i < found.length; i++) {
      seats.add(found[i] + reserved[i]);
    }
    return seats;
  }

  /** By how many seats a unit may move from its previous ones. */
  static long mayChange(Node pull, long previous) {
    long part = Ratio.parse(pull.get("limit").text()).times(Ratio.of(previous)).floor().longValueExact();
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
                    .sum())
        .toArray();
  }

  private List<Ratio> targets(long left) {
    long base = rules.get("base").number();
    Ratio shared = Ratio.of(left - base * rows.size());
    Node pull = rules.get("pull");
    Ratio weight = pull.isAbsent() ? Ratio.ZERO : Ratio.parse(pull.get("weight").text());
    long before = 0;
    for (int i = 0; i < rows.size() && !pull.isAbsent(); i++) {
      before = Math.addExact(before, previous(i));
    }
    List<Ratio> targets = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Ratio formula = Ratio.of(base).plus(shared.times(share(rows.get(i))));
      Ratio pulled =
          before == 0 ? Ratio.ZERO : Ratio.of(previous(i)).times(Ratio.of(left, before));
      targets.add(Ratio.ONE.minus(weight).times(formula).plus(weight.times(pulled)));
    }
    return targets;
  }

  /** The unit's part of each measure, weighed. */
  private Ratio share(Row row) {
    Ratio share = Ratio.ZERO;
    for (Node measure : rules.get("measures").list()) {
      String column = measure.get("column").text();
      long sum = rows.stream().mapToLong(r -> r.count(column)).sum();
      share = share.plus(Ratio.parse(measure.get("weight").text()).times(Ratio.of(row.count(column), sum)));
    }
    return share;
  }
}
