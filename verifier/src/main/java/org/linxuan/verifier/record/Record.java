package org.linxuan.verifier.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.linxuan.verifier.count.Assembly;
import org.linxuan.verifier.election.Election;
import org.linxuan.verifier.election.Unit;
import org.linxuan.verifier.read.CodePoints;
import org.linxuan.verifier.read.Node;
import org.linxuan.verifier.read.Row;
import org.linxuan.verifier.report.Derived;
import org.linxuan.verifier.report.Differences;
import org.linxuan.verifier.report.Finding;
import org.linxuan.verifier.seats.Seats;

/** The whole record of decisions derived again, and what it makes of the persons and units. */
public final class Record {
  private static final List<String> KINDS =
      List.of(
          "apportion",
          "open-stage",
          "refuse-stage",
          "suspend",
          "resume",
          "act",
          "person",
          "way-out",
          "round",
          "notice",
          "ballot",
          "credential",
          "invite",
          "result");

  private final Election election;
  private final Seats seats;
  private final Winners winners;
  private final Recorded recorded;
  private final Map<String, UnitRecord> units = new LinkedHashMap<>();

  public Record(Election election, Seats seats, Assembly assembly, Recorded recorded) {
    this.election = election;
    this.seats = seats;
    this.winners = new Winners(assembly);
    this.recorded = recorded;
    election
        .units()
        .forEach(u -> units.put(u.id(), new UnitRecord(election, u, winners, recorded)));
  }

  private UnitRecord of(Unit unit) {
    UnitRecord record = units.get(unit.id());
    if (record == null) {
      throw new IllegalStateException(unit.id());
    }
    return record;
  }

  /** The persons of a unit who became delegates, by code point. */
  public List<String> delegates(Unit unit) {
    TreeSet<String> persons = new TreeSet<>(CodePoints.ORDER);
    winners.persons(unit.id()).stream()
        .filter(p -> of(unit).stands(p, "delegate"))
        .forEach(persons::add);
    return List.copyOf(persons);
  }

  /** How a unit ended. */
  public String end(Unit unit) {
    List<String> stages = election.rules().get("stages").ids();
    String reached = of(unit).reached();
    boolean arrived = stages.isEmpty() || stages.get(stages.size() - 1).equals(reached);
    if (unit.isFull() && !arrived) {
      return "stopped:" + (reached.isEmpty() ? stages.get(0) : reached);
    }
    if (!winners.voted(unit.id())) {
      return "apportioned";
    }
    return switch (winners.next(unit.id())) {
      case "vote-again" -> "void";
      case "tie-ballot" -> "tie";
      default -> winners.of(unit.id()).size() < seats.of(unit.id()) ? "seats-short" : "complete";
    };
  }

  /** Holds decisions.jsonl against the lines derived: each there, none more, in their order. */
  public void compare(Differences out) {
    List<String> wanted = wanted();
    Map<String, Integer> stands = new HashMap<>();
    recorded.lines().forEach(l -> stands.merge(l, 1, Integer::sum));
    List<String> missing = new ArrayList<>();
    for (String line : wanted) {
      if (stands.merge(line, -1, Integer::sum) < 0) {
        missing.add(line);
      }
    }
    List<String> extra = new ArrayList<>();
    for (String line : recorded.lines()) {
      int left = stands.getOrDefault(line, 0);
      if (left > 0) {
        stands.put(line, left - 1);
        extra.add(line);
      }
    }
    missing.forEach(l -> out.add(Finding.DECISION_MISSING, "decisions.jsonl", l));
    extra.forEach(
        l ->
            out.add(
                isChanged(l, missing) ? Finding.DECISION_WRONG : Finding.DECISION_EXTRA,
                "decisions.jsonl",
                l));
    if (missing.isEmpty() && extra.isEmpty() && !wanted.equals(recorded.lines())) {
      out.add(Finding.DECISION_ORDER, "decisions.jsonl", firstOutOfOrder(wanted));
    }
  }

  /**
   * A line that stands in place of one that is missing: the same kind, day, unit, person and
   * meeting.
   */
  private static boolean isChanged(String line, List<String> missing) {
    return missing.stream().anyMatch(m -> key(m).equals(key(line)));
  }

  private static List<String> key(String line) {
    Node node = org.linxuan.verifier.read.Json.parse("decisions.jsonl", line);
    return List.of("kind", "date", "unit", "person", "meeting", "to", "act").stream()
        .map(n -> node.get(n).text())
        .toList();
  }

  private String firstOutOfOrder(List<String> wanted) {
    for (int i = 0; i < wanted.size(); i++) {
      if (!wanted.get(i).equals(recorded.lines().get(i))) {
        return "line " + (i + 1);
      }
    }
    return "";
  }

  private List<String> wanted() {
    List<Line> all = new ArrayList<>();
    List<String> stages = election.rules().get("stages").ids();
    for (Unit unit : election.units()) {
      all.add(
          Line.of("apportion", of(unit).begun(), unit.id())
              .put("stage", stages.isEmpty() ? "" : stages.get(0))
              .put("outcome", String.valueOf(seats.of(unit.id())))
              .articles(List.of(election.article("apportionment"))));
      all.addAll(of(unit).lines());
      all.add(Line.of("result", election.credentialsDate(), unit.id()).put("outcome", end(unit)));
    }
    for (Row row : election.table("invited").rows()) {
      all.add(
          Line.of("invite", row.get("date"), "")
              .put("person", row.get("person"))
              .articles(List.of(election.article("invited"))));
    }
    all.sort(
        Comparator.comparing((Line l) -> l.get("date"))
            .thenComparing(l -> l.get("unit"))
            .thenComparing(l -> stages.indexOf(l.get("stage")))
            .thenComparing(l -> KINDS.indexOf(l.get("kind")))
            .thenComparing(l -> l.get("person"))
            .thenComparing(Line::text));
    return all.stream().map(Line::text).toList();
  }

  /** credentials.csv. */
  public Derived credentials() {
    Derived table =
        new Derived("credentials", 2, "unit", "person", "outcome", "article", "changes");
    for (Unit unit : sorted()) {
      TreeSet<String> persons = new TreeSet<>(CodePoints.ORDER);
      persons.addAll(winners.persons(unit.id()));
      for (String person : persons) {
        List<Row> rows = election.table("review").where("person", person);
        Row review = rows.isEmpty() ? null : rows.get(rows.size() - 1);
        TreeSet<String> changes = new TreeSet<>();
        election.table("changes").where("person", person).forEach(c -> changes.add(c.get("kind")));
        String outcome = review == null ? "" : review.get("outcome");
        String article = review != null && outcome.equals("refused") ? review.get("article") : "";
        table.row(unit.id(), person, outcome, article, String.join(";", changes));
      }
    }
    return table;
  }

  /** delegates.csv. */
  public Derived delegates() {
    Derived table =
        new Derived(
            "delegates",
            2,
            "unit",
            "person",
            "name_zh",
            "name_en",
            "sex",
            "nationality",
            "identity");
    for (Unit unit : sorted()) {
      for (String p : delegates(unit)) {
        table.row(
            unit.id(),
            p,
            election.person(p, "name_zh"),
            election.person(p, "name_en"),
            election.person(p, "sex"),
            election.person(p, "nationality"),
            election.identity(p));
      }
    }
    return table;
  }

  private List<Unit> sorted() {
    List<Unit> sorted = new ArrayList<>(election.units());
    sorted.sort(Comparator.comparing(Unit::id, CodePoints.ORDER));
    return sorted;
  }

  /** ends.csv. */
  public Derived ends() {
    Derived table =
        new Derived(
            "ends", 1, "unit", "seats", "elected", "confirmed", "unfilled", "refused", "end");
    for (Unit unit : election.units()) {
      int elected = winners.of(unit.id()).size();
      table.row(
          unit.id(),
          seats.of(unit.id()),
          elected,
          delegates(unit).size(),
          seats.of(unit.id()) - elected,
          refused(unit),
          end(unit));
    }
    return table;
  }

  /** How many of a unit's elected were refused. */
  private long refused(Unit unit) {
    return winners.persons(unit.id()).stream()
        .map(p -> election.table("review").where("person", p))
        .filter(rows -> !rows.isEmpty() && rows.get(rows.size() - 1).is("outcome", "refused"))
        .count();
  }

  /** totals.csv. */
  public Derived totals() {
    Map<String, Long> numbers = new LinkedHashMap<>();
    numbers.put("units", (long) election.units().size());
    for (String what :
        List.of(
            "seats",
            "elected",
            "confirmed",
            "unfilled",
            "refused",
            "invited",
            "women",
            "minorities")) {
      numbers.put(what, 0L);
    }
    election
        .rules()
        .get("identities")
        .get("groups")
        .ids()
        .forEach(id -> numbers.putIfAbsent(id, 0L));
    election
        .rules()
        .get("identities")
        .get("definitions")
        .ids()
        .forEach(id -> numbers.putIfAbsent(id, 0L));
    numbers.put("invited", (long) election.table("invited").rows().size());
    for (Unit unit : election.units()) {
      long elected = winners.of(unit.id()).size();
      numbers.merge("seats", seats.of(unit.id()), Long::sum);
      numbers.merge("elected", elected, Long::sum);
      numbers.merge("unfilled", seats.of(unit.id()) - elected, Long::sum);
      numbers.merge("refused", refused(unit), Long::sum);
      delegates(unit).forEach(p -> count(p, numbers));
    }
    Derived table = new Derived("totals", 1, "what", "number");
    numbers.forEach(table::row);
    return table;
  }

  private void count(String person, Map<String, Long> numbers) {
    numbers.merge("confirmed", 1L, Long::sum);
    numbers.merge("women", election.person(person, "sex").equals("female") ? 1L : 0L, Long::sum);
    numbers.merge(
        "minorities", election.person(person, "nationality").equals("Han") ? 0L : 1L, Long::sum);
    String identity = election.identity(person);
    String group = election.group(identity);
    if (!group.isEmpty()) {
      numbers.merge(group, 1L, Long::sum);
    }
    if (!identity.isEmpty() && !identity.equals(group)) {
      numbers.merge(identity, 1L, Long::sum);
    }
  }
}
