package org.linxuan.verifier.gates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.linxuan.verifier.election.Bodies;
import org.linxuan.verifier.election.Election;
import org.linxuan.verifier.election.Unit;
import org.linxuan.verifier.lists.Step;
import org.linxuan.verifier.people.Identities;
import org.linxuan.verifier.read.Node;
import org.linxuan.verifier.read.Row;

/**
 * Checks of vetting, preliminary nominees and preparatory candidates; each gives what is missing.
 */
final class VettingGates {
  private final Facts facts;
  private final Election election;
  private final Unit unit;
  private final String day;
  private final List<String> vetted;
  private final List<String> preliminary;

  VettingGates(Facts facts, Unit unit, String day) {
    this.facts = facts;
    this.election = facts.election();
    this.unit = unit;
    this.day = day;
    this.vetted = facts.list(unit, Step.VETTED, day);
    this.preliminary = facts.list(unit, Step.PRELIMINARY, day);
  }

  List<String> identityConfirmed() {
    return vetted.stream()
        .filter(
            p ->
                facts.about("identity", p, "reviewed_on", day).stream()
                    .noneMatch(Identities::isConfirmed))
        .toList();
  }

  List<String> advanceNotice() {
    return notice("VETTING_ADVANCE", vetted);
  }

  List<String> publicNotice() {
    return notice("PUBLIC", preliminary);
  }

  /** Persons whom no notice names; where every notice that names one fails, those notices. */
  private List<String> notice(String kind, List<String> persons) {
    List<Row> notices = facts.notices().of(unit.id(), kind, day);
    List<String> missing = new ArrayList<>();
    for (String person : persons) {
      List<Row> naming = notices.stream().filter(n -> facts.notices().names(n, person)).toList();
      if (naming.isEmpty()) {
        missing.add(person);
      } else if (naming.stream().noneMatch(n -> n.by("closes", day) && facts.notices().isMet(n))) {
        naming.forEach(n -> missing.add(n.get("notice")));
      }
    }
    return missing;
  }

  List<String> heard() {
    return each(
        vetted,
        Stream.of("organisations", "delegates", "members", "public").toList(),
        (p, group) ->
            facts.about("heard", p, "date", day).stream().anyMatch(r -> r.is("group", group)));
  }

  private interface Has {
    boolean has(String person, String what);
  }

  private static List<String> each(List<String> persons, List<String> what, Has has) {
    List<String> missing = new ArrayList<>();
    for (String person : persons) {
      what.stream().filter(w -> !has.has(person, w)).forEach(w -> missing.add(person + "/" + w));
    }
    return missing;
  }

  List<String> musts() {
    Node musts = election.rules().get("vetting").get("musts");
    return each(vetted, musts.ids(), (p, id) -> isDone(p, musts.item(id)));
  }

  private boolean isDone(String person, Node must) {
    String whom = must.get("for").text();
    if (!whom.equals("everyone") && !whom.equals(election.group(election.identity(person)))) {
      return true;
    }
    return facts.about("musts", person, "date", day).stream()
        .filter(r -> r.is("must", must.get("id").text()))
        .anyMatch(
            r ->
                r.is("state", "done")
                    || (must.get("not_applicable").flag()
                        && r.has("reason")
                        && r.has("examined_instead")));
  }

  List<String> opinions(String before, List<String> persons) {
    List<String> kinds =
        election.rules().get("vetting").get("opinions").list().stream()
            .filter(o -> o.get("before").text().equals(before))
            .map(o -> o.get("id").text())
            .toList();
    return each(persons, kinds, (p, kind) -> isAnswered(p, kind, ""));
  }

  private boolean isAnswered(String person, String kind, String authority) {
    return election.table("opinions").where("person", person).stream()
        .filter(r -> r.is("kind", kind) && (authority.isEmpty() || r.is("authority", authority)))
        .anyMatch(r -> Facts.made(r, "answered", day) && r.has("answer"));
  }

  List<String> opinionsOfVetted() {
    return opinions("vetting", vetted);
  }

  List<String> opinionsOfPreliminary() {
    return opinions("preliminary", preliminary).stream()
        .map(m -> m.substring(0, m.lastIndexOf('/')))
        .toList();
  }

  List<String> leads() {
    return vetted.stream()
        .flatMap(p -> facts.about("leads", p, "received", day).stream())
        .filter(r -> r.flag("checkable"))
        .filter(r -> !Facts.made(r, "concluded", day) || !r.has("conclusion"))
        .map(r -> r.get("lead"))
        .toList();
  }

  List<String> reports() {
    List<String> headings = new ArrayList<>(election.rules().get("conditions").ids());
    headings.addAll(election.rules().get("report_headings").ids());
    return each(
        vetted,
        headings,
        (p, heading) ->
            facts.about("vetting-reports", p, "date", day).stream()
                .anyMatch(r -> r.is("heading", heading) && r.has("text")));
  }

  List<String> conclusions() {
    return vetted.stream().filter(p -> !isSigned(p)).toList();
  }

  private boolean isSigned(String person) {
    return election.table("conclusions").where("person", person).stream()
        .anyMatch(
            r ->
                r.has("secretary")
                    && r.has("discipline_head")
                    && !r.is("secretary", r.get("discipline_head"))
                    && Facts.made(r, "secretary_on", day)
                    && Facts.made(r, "discipline_on", day));
  }

  List<String> proposed() {
    return made(
        Step.PRELIMINARY,
        p ->
            vetted.contains(p)
                && election.table("conclusions").where("person", p).stream()
                    .anyMatch(r -> r.is("conclusion", "fit")));
  }

  private List<String> made(Step step, java.util.function.Predicate<String> rightly) {
    Optional<Row> meeting = facts.meeting(unit, step, day);
    if (meeting.isEmpty() || !facts.hasQuorum(meeting.get())) {
      return List.of(step.act());
    }
    return facts.lists().taken(meeting.get()).stream().filter(rightly.negate()).toList();
  }

  List<String> regulators() {
    List<String> missing = new ArrayList<>();
    for (String person : preliminary) {
      for (Node rule : election.rules().get("vetting").get("regulators").list()) {
        if (worksFor(person, rule.get("employer_kind").text())) {
          rule.get("ask").texts().stream()
              .filter(a -> !isAnswered(person, "regulator", a))
              .forEach(a -> missing.add(person + "/" + a));
        }
      }
    }
    return missing;
  }

  private boolean worksFor(String person, String employer) {
    String date = election.nominationDate();
    return election.table("evidence").where("person", person).stream()
        .filter(r -> r.is("kind", "post") && r.is("employer_kind", employer))
        .anyMatch(r -> r.by("from", date) && (!r.has("to") || r.get("to").compareTo(date) >= 0));
  }

  List<String> comments() {
    Set<String> notices =
        election.table("notices").where("unit", unit.id()).stream()
            .map(r -> r.get("notice"))
            .collect(java.util.stream.Collectors.toSet());
    return election.table("comments").rows().stream()
        .filter(r -> notices.contains(r.get("notice")) && r.by("received", day))
        .filter(r -> !Facts.made(r, "closed", day) || !r.has("conclusion"))
        .map(r -> r.get("comment"))
        .toList();
  }

  List<String> vote() {
    Optional<Row> meeting = facts.meeting(unit, Step.PREPARATORY, day);
    return made(
        Step.PREPARATORY,
        p -> preliminary.contains(p) && meeting.map(m -> passed(m, p)).orElse(false));
  }

  private boolean passed(Row meeting, String person) {
    Bodies bodies = new Bodies(election.rules());
    return election.table("meeting-names").where("meeting", meeting.get("meeting")).stream()
        .filter(r -> r.is("person", person))
        .anyMatch(
            r ->
                bodies.isMajority(
                    meeting.get("body"),
                    r.count("for"),
                    meeting.count("entitled"),
                    meeting.count("present")));
  }
}
