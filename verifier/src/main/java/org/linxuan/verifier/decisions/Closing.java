package org.linxuan.verifier.decisions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linxuan.verifier.count.Elected;
import org.linxuan.verifier.election.Election;
import org.linxuan.verifier.election.Unit;
import org.linxuan.verifier.read.CodePoints;
import org.linxuan.verifier.read.Node;
import org.linxuan.verifier.read.Row;
import org.linxuan.verifier.report.Derived;
import org.linxuan.verifier.seats.Seats;

/** What is left when all is decided: credentials, delegates, how each unit ended, and totals. */
public final class Closing {
  private static final String PERSON = "person";
  private static final String UNIT = "unit";

  private final Election election;
  private final Seats seats;
  private final Decisions decisions;

  /** Over the decisions of an election. */
  public Closing(Election election, Seats seats, Decisions decisions) {
    this.election = election;
    this.seats = seats;
    this.decisions = decisions;
  }

  /** The persons elected in a unit; those written in are none. */
  private List<String> persons(Unit unit) {
    return course(unit)
        .map(c -> c.elected().stream().filter(n -> !n.tally().writeIn()).map(Elected.Name::name))
        .orElse(Stream.of())
        .sorted(CodePoints.ORDER)
        .toList();
  }

  private Optional<UnitCourse> course(Unit unit) {
    return Optional.ofNullable(decisions.courses().get(unit));
  }

  private Optional<Row> review(String person) {
    return election.table("review").find(PERSON, person);
  }

  private boolean isRefused(String person) {
    return review(person).map(r -> r.is("outcome", "refused")).orElse(false);
  }

  private List<Unit> byId() {
    List<Unit> units = new ArrayList<>(election.units());
    units.sort(Comparator.comparing(Unit::id, CodePoints.ORDER));
    return units;
  }

  /** A row an elected person: what the review said, and what changed since. */
  public Derived credentials() {
    Derived table = new Derived("credentials", 2, UNIT, PERSON, "outcome", "article", "changes");
    for (Unit unit : byId()) {
      for (String person : persons(unit)) {
        String changes =
            election.table("changes").where(PERSON, person).stream()
                .map(r -> r.get("kind"))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(";"));
        String outcome = review(person).map(r -> r.get("outcome")).orElse("");
        String article = isRefused(person) ? review(person).orElseThrow().get("article") : "";
        table.row(unit.id(), person, outcome, article, changes);
      }
    }
    return table;
  }

  /** The roll of delegates. */
  public Derived delegates() {
    List<String> features = List.of("name_zh", "name_en", "sex", "nationality");
    List<String> columns = new ArrayList<>(List.of(UNIT, PERSON));
    columns.addAll(features);
    columns.add("identity");
    Derived table = new Derived("delegates", 2, columns);
    for (Unit unit : byId()) {
      for (String person : delegates(unit)) {
        List<String> cells = new ArrayList<>(List.of(unit.id(), person));
        features.forEach(f -> cells.add(election.person(person, f)));
        cells.add(election.identity(person));
        table.row(cells);
      }
    }
    return table;
  }

  private List<String> delegates(Unit unit) {
    return course(unit).map(UnitCourse::delegates).orElse(List.of());
  }

  private long elected(Unit unit) {
    return course(unit).map(c -> c.elected().size()).orElse(0);
  }

  private long refused(Unit unit) {
    return persons(unit).stream().filter(this::isRefused).count();
  }

  /** How each unit ended. */
  public Derived ends() {
    Derived table =
        new Derived("ends", 1, UNIT, "seats", "elected", "confirmed", "unfilled", "refused", "end");
    for (Unit unit : election.units()) {
      long has = seats.of(unit.id());
      table.row(
          unit.id(),
          has,
          elected(unit),
          delegates(unit).size(),
          has - elected(unit),
          refused(unit),
          course(unit).map(c -> c.end(has)).orElse(""));
    }
    return table;
  }

  /** The sums over all units; from women on they count the confirmed delegates. */
  public Derived totals() {
    List<Unit> units = election.units();
    List<String> all = units.stream().flatMap(u -> delegates(u).stream()).toList();
    Map<String, Long> numbers = new LinkedHashMap<>();
    long has = units.stream().mapToLong(u -> seats.of(u.id())).sum();
    long elected = units.stream().mapToLong(this::elected).sum();
    numbers.put("units", (long) units.size());
    numbers.put("seats", has);
    numbers.put("elected", elected);
    numbers.put("confirmed", (long) all.size());
    numbers.put("unfilled", has - elected);
    numbers.put("refused", units.stream().mapToLong(this::refused).sum());
    numbers.put("invited", (long) election.table("invited").rows().size());
    numbers.put("women", count(all, "sex", "female"));
    numbers.put("minorities", all.size() - count(all, "nationality", "Han"));
    Node identities = election.rules().get("identities");
    for (String part : List.of("groups", "definitions")) {
      for (String id : identities.get(part).ids()) {
        numbers.putIfAbsent(id, all.stream().filter(p -> isOf(p, id)).count());
      }
    }
    Derived table = new Derived("totals", 1, "what", "number");
    numbers.forEach(table::row);
    return table;
  }

  private long count(List<String> persons, String feature, String value) {
    return persons.stream().filter(p -> election.person(p, feature).equals(value)).count();
  }

  /** Whether somebody's identity, or its group, is this. */
  private boolean isOf(String person, String id) {
    String identity = election.identity(person);
    return identity.equals(id) || election.group(identity).equals(id);
  }
}
