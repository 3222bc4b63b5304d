package org.linxuan.verifier.lists;

import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import org.linxuan.verifier.election.Election;
import org.linxuan.verifier.election.Unit;
import org.linxuan.verifier.read.Node;
import org.linxuan.verifier.read.Ratio;
import org.linxuan.verifier.read.Row;

/**
 * A rule on the make-up of lists: whom it counts, and the least or greatest number that meets it.
 */
final class Rule {
  private final Election election;
  private final Node rule;

  Rule(Election election, Node rule) {
    this.election = election;
    this.rule = rule;
  }

  static List<Rule> of(Election election) {
    return election.rules().get("composition").list().stream()
        .map(r -> new Rule(election, r))
        .toList();
  }

  String id() {
    return rule.get("id").text();
  }

  boolean isNational() {
    return rule.get("national").flag();
  }

  boolean isHard() {
    return rule.get("hard").flag();
  }

  /** Whether units of this kind are in its scope. */
  boolean covers(Unit unit) {
    List<String> scope = rule.get("scope").texts();
    return scope.isEmpty() || scope.contains(unit.kind());
  }

  boolean bindsSize(long size) {
    return size >= rule.get("from_size").number();
  }

  long count(Collection<String> persons) {
    return persons.stream().filter(this::counts).count();
  }

  private boolean counts(String person) {
    return rule.get("who").list().stream()
        .allMatch(w -> feature(person, w.get("feature").text()).equals(w.get("value").text()));
  }

  private String feature(String person, String feature) {
    return switch (feature) {
      case "identity" -> election.identity(person);
      case "group" -> election.group(election.identity(person));
      case "nationality_group" -> {
        String nationality = election.person(person, "nationality");
        yield nationality.isEmpty() ? "" : nationality.equals("Han") ? "han" : "minority";
      }
      case "sex", "field", "level", "body_kind" -> election.person(person, feature);
      default -> "";
    };
  }

  /** The least or greatest number of those counted that meets the rule in a list of so many. */
  BigInteger limit(long size, List<Unit> units) {
    Ratio exact = exact(size, units);
    boolean strict = rule.get("strict").flag();
    return isMin()
        ? strict ? exact.floor().add(BigInteger.ONE) : exact.ceiling()
        : strict ? exact.ceiling().subtract(BigInteger.ONE) : exact.floor();
  }

  boolean isMin() {
    return rule.get("bound").text().equals("min");
  }

  boolean isMet(long part, BigInteger limit) {
    int order = BigInteger.valueOf(part).compareTo(limit);
    return isMin() ? order >= 0 : order <= 0;
  }

  private Ratio exact(long size, List<Unit> units) {
    Ratio list = Ratio.of(size);
    Ratio value = rule.get("value").ratio(Ratio.ONE);
    return switch (rule.get("measure").text()) {
      case "share" -> value.times(list);
      case "relative" -> value.times(list).times(relative(units));
      case "planned" -> Ratio.of(units.stream().mapToLong(this::planned).sum());
      case "difference" -> list.plus(value).by(Ratio.of(2));
      default -> value;
    };
  }

  private Ratio relative(List<Unit> units) {
    Node of = rule.get("relative_to");
    long part = units.stream().mapToLong(u -> u.row().count(of.get("part").text())).sum();
    long whole = units.stream().mapToLong(u -> u.row().count(of.get("whole").text())).sum();
    return whole == 0 ? Ratio.ZERO : Ratio.of(part, whole);
  }

  /** The number that the unit fixed beforehand for the category counted. */
  private long planned(Unit unit) {
    Node who = rule.get("who").list().stream().findFirst().orElse(Node.absent());
    boolean women =
        who.get("feature").text().equals("sex") && who.get("value").text().equals("female");
    String category = women ? "women" : who.get("value").text();
    return election.table("planned").where("unit", unit.id()).stream()
        .filter(r -> r.is("category", category))
        .mapToLong((Row r) -> r.count("number"))
        .findFirst()
        .orElse(0);
  }
}
