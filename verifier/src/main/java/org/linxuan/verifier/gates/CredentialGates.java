package org.linxuan.verifier.gates;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.linxuan.verifier.count.Elected;
import org.linxuan.verifier.election.Election;
import org.linxuan.verifier.election.Unit;
import org.linxuan.verifier.lists.Step;
import org.linxuan.verifier.read.Node;
import org.linxuan.verifier.read.Row;

/** Checks of credentials and what follows; each gives what is missing. */
final class CredentialGates {
  private final Facts facts;
  private final Election election;
  private final Unit unit;
  private final String day;
  private final List<String> elected;

  CredentialGates(Facts facts, Unit unit, String day) {
    this.facts = facts;
    this.election = facts.election();
    this.unit = unit;
    this.day = day;
    this.elected =
        Elected.of(facts.assembly().of(unit.id(), day)).names().stream()
            .filter(n -> !n.tally().writeIn())
            .map(Elected.Name::name)
            .toList();
  }

  List<String> review() {
    return elected.stream().filter(p -> !isReviewed(p)).toList();
  }

  private boolean isReviewed(String person) {
    List<Row> changes = facts.about("changes", person, "date", day);
    return facts.about("review", person, "date", day).stream()
        .filter(r -> !r.is("outcome", "refused") || (r.has("article") && r.has("reason")))
        .anyMatch(r -> changes.stream().allMatch(c -> c.by("date", r.get("date"))));
  }

  /** The stages of a confirmed person stand in the records; the decisions are compared apart. */
  List<String> chain() {
    return elected.stream()
        .filter(
            p ->
                election.table("review").where("person", p).stream()
                    .anyMatch(r -> r.is("outcome", "confirmed")))
        .filter(p -> !hasAllStages(p))
        .toList();
  }

  private boolean hasAllStages(String person) {
    for (Step step : List.of(Step.VETTED, Step.PRELIMINARY, Step.PREPARATORY, Step.CANDIDATES)) {
      if (!facts.list(unit, step, day).contains(person)) {
        return false;
      }
    }
    return election.person(person).isPresent();
  }

  List<String> complaints() {
    return facts.of("complaints", unit, "received", day).stream()
        .filter(r -> !Facts.made(r, "handled", day) || !r.has("conclusion"))
        .map(r -> r.get("complaint"))
        .toList();
  }

  List<String> aftercare() {
    Node rule = election.rules().get("aftercare");
    if (rule.isAbsent()) {
      return List.of();
    }
    String from = rule.get("from_stage").text();
    List<String> stages = election.stages().stream().map((Node s) -> s.get("id").text()).toList();
    Set<String> owed = new LinkedHashSet<>();
    if (stages.indexOf(from) <= stages.indexOf("nomination")) {
      election.table("people").where("unit", unit.id()).forEach(p -> owed.add(p.get("person")));
    }
    if (stages.indexOf(from) <= stages.indexOf("vetting")) {
      taken(Step.VETTED, owed);
    }
    if (stages.indexOf(from) <= stages.indexOf("preliminary")) {
      taken(Step.PRELIMINARY, owed);
    }
    if (stages.indexOf(from) <= stages.indexOf("preparatory")) {
      taken(Step.PREPARATORY, owed);
    }
    owed.addAll(facts.list(unit, Step.CANDIDATES, day));
    return owed.stream()
        .filter(p -> !elected.contains(p))
        .filter(p -> facts.about("aftercare", p, "date", day).isEmpty())
        .filter(p -> !hasDied(p))
        .toList();
  }

  private boolean hasDied(String person) {
    return facts.about("ways-out", person, "date", day).stream()
        .anyMatch(r -> r.is("way", "deceased"));
  }

  private void taken(Step step, Set<String> owed) {
    facts.meeting(unit, step, day).ifPresent(m -> owed.addAll(facts.lists().taken(m)));
  }

  List<String> invited() {
    return elected.stream().filter(p -> election.table("invited").has("person", p)).toList();
  }
}
