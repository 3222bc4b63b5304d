package org.linxuan.verifier.seats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linxuan.verifier.election.Election;
import org.linxuan.verifier.read.Malformed;
import org.linxuan.verifier.read.Node;
import org.linxuan.verifier.read.Ratio;
import org.linxuan.verifier.read.Row;
import org.linxuan.verifier.report.Derived;

/** The seats of every unit, by the rulebook's apportionment. */
public final class Seats {
  private final Node rules;
  private final List<Row> rows;
  private final Map<String, Long> seats = new LinkedHashMap<>();
  private final List<String> columns;
  private final List<Map<String, Ratio>> steps = new ArrayList<>();

  /** Derives the seats; input without a single answer is {@link Malformed}. */
  public Seats(Election election) {
    this.rules = election.rules().get("apportionment");
    this.rows = election.table("apportionment").rows();
    this.columns = columns(election);
    List<Long> found = byHand() ? column("seats") : byRule();
    for (int i = 0; i < rows.size(); i++) {
      seats.put(rows.get(i).get("unit"), found.get(i));
    }
  }

  private static List<String> columns(Election election) {
    List<String> named = new ArrayList<>();
    Node rules = election.rules().get("apportionment");
    rules.get("columns").list().forEach(c -> named.add(c.get("name").text()));
    named.addAll(rules.isAbsent() ? election.table("apportionment").columns() : List.of());
    named.remove("seats");
    return named;
  }

  /** Seats by unit, in the order of the input. */
  public Map<String, Long> all() {
    return seats;
  }

  /** A unit's seats; 0 for one that is not apportioned any. */
  public long of(String unit) {
    return seats.getOrDefault(unit, 0L);
  }

  /** The table, as {@code apportion --rulebook} prints it. */
  public Derived table() {
    List<String> inputs = columns;
    List<String> extra = rules.get("extra").texts();
    List<String> columns = new ArrayList<>(inputs);
    columns.add("seats");
    columns.addAll(extra);
    Derived table = new Derived("seats", 1, columns);
    for (int i = 0; i < rows.size(); i++) {
      List<String> cells = new ArrayList<>(rows.get(i).get(inputs));
      cells.add(String.valueOf(of(rows.get(i).get("unit"))));
      for (String name : extra) {
        cells.add(String.valueOf(steps.get(i).getOrDefault(name, Ratio.ZERO)));
      }
      table.row(cells);
    }
    return table;
  }

  /** A table filled in by hand stands in for the formula where the rulebook allows it. */
  private boolean byHand() {
    boolean allowed = rules.get("kind").text().equals("table") || rules.get("hand_entered").flag();
    return allowed && rows.stream().anyMatch(r -> r.has("seats"));
  }

  private List<Long> byRule() {
    return switch (rules.get("kind").text()) {
      case "measures" -> new Measures(rules, rows).seats();
      case "rounded-share" -> roundedShare();
      case "step-table" -> column(rules.get("measure").text()).stream().map(this::step).toList();
      case "formula" -> rows.stream().map(this::formula).toList();
      case "table", "" -> column("seats");
      case "pairs" -> pairs();
      case "base-plus-divisor" -> basePlusDivisor();
      default -> throw new Malformed("rulebook.json apportionment", "unknown kind", "未知的分配方式");
    };
  }

  private List<Long> column(String name) {
    return rows.stream().map(r -> r.count(name)).toList();
  }

  private List<Long> roundedShare() {
    Ratio each = Ratio.of(rules.get("seats").number(), rules.get("total").number());
    long floor = rules.get("floor").number();
    return column(rules.get("measure").text()).stream()
        .map(n -> Math.max(floor, each.times(Ratio.of(n)).halfUp().longValueExact()))
        .toList();
  }

  private long step(long measure) {
    for (Node step : rules.get("steps").list()) {
      if (measure <= step.get("up_to").number()) {
        return step.get("seats").number();
      }
    }
    return rules.get("beyond").number();
  }

  private long formula(Row row) {
    Map<String, Ratio> names = new HashMap<>();
    for (Node column : rules.get("columns").list()) {
      String name = column.get("name").text();
      if (column.get("type").text().equals("count")) {
        names.put(name, Ratio.of(row.count(name)));
      }
    }
    for (Node constant : rules.get("constants").list()) {
      names.put(constant.get("name").text(), Ratio.of(constant.get("value").number()));
    }
    for (Node step : rules.get("steps").list()) {
      names.put(step.get("name").text(), Formula.value(step.get("formula").text(), names));
    }
    steps.add(names);
    Ratio total = Formula.value(rules.get("seats").text(), names);
    if (!total.isWhole()) {
      throw Contest.none("seats " + total, "名额 " + total);
    }
    return total.over().longValueExact();
  }

  private List<Long> pairs() {
    long size = rules.get("size").number(2);
    long groups = rules.get("total").number() / size;
    return contest(groups, "adams").stream().map(n -> Math.multiplyExact(n, size)).toList();
  }

  private List<Long> basePlusDivisor() {
    long base = rules.get("base").number();
    long rest =
        Math.subtractExact(rules.get("total").number(), Math.multiplyExact(base, rows.size()));
    return contest(rest, "sainte-lague").stream().map(n -> Math.addExact(n, base)).toList();
  }

  private List<Long> contest(long total, String usual) {
    String method = rules.get("method").isAbsent() ? usual : rules.get("method").text();
    List<Ratio> weights = column(rules.get("measure").text()).stream().map(Ratio::of).toList();
    List<String> names = rows.stream().map(r -> r.get("unit")).toList();
    return java.util.Arrays.stream(Contest.free(names, weights, total).by(method)).boxed().toList();
  }
}
