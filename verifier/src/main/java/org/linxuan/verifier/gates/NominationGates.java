package org.linxuan.verifier.gates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.linxuan.verifier.election.Election;
import org.linxuan.verifier.election.Unit;
import org.linxuan.verifier.lists.Step;
import org.linxuan.verifier.nomination.Rollup;
import org.linxuan.verifier.people.Duplicates;
import org.linxuan.verifier.read.Node;
import org.linxuan.verifier.read.Ratio;
import org.linxuan.verifier.read.Row;

/** Checks of apportionment and nomination; each gives what is missing. */
final class NominationGates {
  private final Facts facts;
  private final Election election;
  private final Rollup rollup;
  private final Unit unit;
  private final String day;

  NominationGates(Facts facts, Unit unit, String day) {
    this.facts = facts;
    this.election = facts.election();
    this.rollup = facts.rollup();
    this.unit = unit;
    this.day = day;
  }

  List<String> total() {
    Node rules = election.rules().get("apportionment");
    boolean fixed =
        List.of("measures", "table", "pairs", "base-plus-divisor")
                .contains(rules.get("kind").text())
            && !rules.get("total").isAbsent();
    long sum = facts.seats().all().values().stream().mapToLong(Long::longValue).sum();
    return fixed && sum != rules.get("total").number() ? List.of("total") : List.of();
  }

  List<String> nearPrevious() {
    Node pull = election.rules().get("apportionment").get("pull");
    Optional<Row> row = election.table("apportionment").find("unit", unit.id());
    long previous = row.map(r -> r.count(pull.get("column").text())).orElse(0L);
    if (pull.isAbsent() || previous == 0) {
      return List.of();
    }
    Ratio limit = Ratio.parse(pull.get("limit").text()).times(Ratio.of(previous));
    long may = Math.max(pull.get("least").number(1), limit.floor().longValueExact());
    boolean near = Math.abs(facts.seats().of(unit.id()) - previous) <= may;
    return near ? List.of() : List.of(unit.id());
  }

  List<String> papers() {
    return election.rules().get("papers").ids().stream()
        .filter(
            id ->
                election.table("papers").where("paper", id).stream()
                    .noneMatch(
                        r -> (!r.has("unit") || r.is("unit", unit.id())) && r.by("date", day)))
        .toList();
  }

  private List<String> organisations() {
    return rollup.of(unit.id());
  }

  List<String> coverage() {
    return organisations().stream()
        .filter(id -> rollup.ownMembers(id) > 0)
        .filter(
            id ->
                election.table("participation-forms").where("organization", id).stream()
                    .noneMatch(r -> r.by("date", day) && ways(r) <= rollup.ownMembers(id)))
        .toList();
  }

  private static long ways(Row form) {
    return Stream.of("meeting", "visit", "phone", "writing").mapToLong(form::count).sum();
  }

  /**
   * The sums are made straight from the tallies, so no level can lose any; what the package says of
   * its levels is held against them elsewhere.
   */
  static List<String> conservation() {
    return List.of();
  }

  List<String> namingLimit() {
    String limit = election.rules().get("naming").get("organization").text();
    long most = limit.equals("seats") ? facts.seats().of(unit.id()) : parse(limit);
    return organisations().stream().filter(id -> rollup.named(id).size() > most).toList();
  }

  private static long parse(String limit) {
    return limit.isEmpty() ? Long.MAX_VALUE : Ratio.parse(limit).floor().longValueExact();
  }

  List<String> source() {
    Set<String> names = new TreeSet<>();
    Set<String> entered = new HashSet<>();
    for (String id : organisations()) {
      names.addAll(rollup.named(id));
      election.table("reports").where("organization", id).forEach(r -> names.add(r.get("nominee")));
      for (Row row : election.table("entries").where("organization", id)) {
        if (row.by("date", day)) {
          names.add(row.get("person"));
          entered.add(row.get("person"));
        }
      }
    }
    election.table("round-names").where("unit", unit.id()).forEach(r -> names.add(r.get("person")));
    return names.stream()
        .filter(
            n ->
                election.person(n).isEmpty()
                    || (!election.person(n, "source").equals("organization")
                        && !entered.contains(n)))
        .toList();
  }

  List<String> majority() {
    List<String> missing = new ArrayList<>();
    for (String id : organisations()) {
      if (!rollup.hasChildren(id)) {
        continue;
      }
      Set<String> reported = new HashSet<>();
      Collection<String> wished = rollup.majorities(id);
      for (Row row : election.table("reports").where("organization", id)) {
        reported.add(row.get("nominee"));
        if (!wished.contains(row.get("nominee")) && !row.has("reason")) {
          missing.add(id + "/" + row.get("nominee"));
        }
      }
      for (String name : wished) {
        boolean said =
            election.table("not-reported").where("organization", id).stream()
                .anyMatch(r -> r.is("nominee", name) && r.has("reason"));
        if (!reported.contains(name) && !said) {
          missing.add(id + "/" + name);
        }
      }
    }
    return missing;
  }

  List<String> plenum() {
    return organisations().stream()
        .filter(id -> rollup.level(id) > 1 && rollup.hasChildren(id))
        .filter(id -> election.table("reports").has("organization", id))
        .filter(
            id ->
                facts.of("meetings", unit, "date", day).stream()
                    .noneMatch(r -> r.is("organization", id) && selects(r) && facts.hasQuorum(r)))
        .toList();
  }

  private static boolean selects(Row meeting) {
    return meeting.is("act", "select-collectively") || meeting.is("act", "decide-at-plenum");
  }

  List<String> rounds() {
    long wanted = election.rules().get("consultation").get("rounds").number();
    List<String> missing = new ArrayList<>();
    String before = "";
    for (long n = 1; n <= wanted; n++) {
      String number = String.valueOf(n);
      Optional<Row> row =
          facts.of("rounds", unit, "resubmitted", day).stream()
              .filter(r -> r.is("round", number))
              .findFirst();
      if (row.isEmpty() || !isHeld(row.get(), before) || !hasReasons(number)) {
        missing.add("round-" + n);
      }
      before = row.map(r -> r.get("resubmitted")).orElse(before);
    }
    return missing;
  }

  private boolean isHeld(Row round, String before) {
    boolean opinions =
        election.table("round-opinions").where("unit", unit.id()).stream()
            .anyMatch(r -> r.is("round", round.get("round")));
    return opinions
        && round.get("sent_down").compareTo(before) > 0
        && round.by("sent_down", round.get("returned"))
        && round.by("returned", round.get("resubmitted"));
  }

  private boolean hasReasons(String round) {
    return election.table("round-names").where("unit", unit.id()).stream()
        .filter(r -> r.is("round", round) && !r.is("change", "kept"))
        .allMatch(r -> r.has("reason"));
  }

  List<String> noDuplicate() {
    return new Duplicates(election)
        .sameNumber().stream()
            .filter(r -> isHere(r.get("person")) || isHere(r.get("other")))
            .filter(r -> !isOut(r.get("person")) && !isOut(r.get("other")))
            .map(r -> r.get("person") + "+" + r.get("other"))
            .toList();
  }

  private boolean isHere(String person) {
    return election.person(person, "unit").equals(unit.id());
  }

  private boolean isOut(String person) {
    return !facts.about("ways-out", person, "date", day).isEmpty();
  }

  List<String> planned() {
    String fixed = facts.meeting(unit, Step.VETTED, day).map(r -> r.get("date")).orElse(day);
    return election.rules().get("planned_numbers").get("categories").texts().stream()
        .filter(
            category ->
                facts.of("planned", unit, "date", day).stream()
                    .noneMatch(
                        r -> r.is("category", category) && r.get("date").compareTo(fixed) < 0))
        .toList();
  }

  /** The list sent down in round 1 changed by every round, and what entered at the unit. */
  private Set<String> lastList() {
    Set<String> list = new TreeSet<>();
    election
        .table("reports")
        .where("organization", unit.id())
        .forEach(r -> list.add(r.get("nominee")));
    Set<String> entered = new HashSet<>();
    election.table("entries").where("organization", unit.id()).stream()
        .filter(r -> r.by("date", day))
        .forEach(r -> entered.add(r.get("person")));
    list.addAll(entered);
    List<Row> changes = new ArrayList<>(election.table("round-names").where("unit", unit.id()));
    changes.sort(java.util.Comparator.comparingLong(r -> r.count("round")));
    for (Row row : changes) {
      if (row.is("change", "dropped")) {
        list.remove(row.get("person"));
      } else {
        list.add(row.get("person"));
      }
    }
    list.addAll(entered);
    return list;
  }

  List<String> listFixed() {
    Optional<Row> meeting = facts.meeting(unit, Step.VETTED, day);
    if (meeting.isEmpty() || !facts.hasQuorum(meeting.get())) {
      return List.of(Step.VETTED.act());
    }
    Set<String> list = lastList();
    return facts.lists().taken(meeting.get()).stream().filter(p -> !list.contains(p)).toList();
  }
}
