package org.linxuan.verifier.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.linxuan.verifier.count.Elected;
import org.linxuan.verifier.count.Tally;
import org.linxuan.verifier.election.Election;
import org.linxuan.verifier.election.Unit;
import org.linxuan.verifier.read.CodePoints;
import org.linxuan.verifier.read.Node;
import org.linxuan.verifier.read.Row;

/**
 * The lines of one unit as section 7 of the contract asks for them, and where each of its persons
 * stands.
 */
final class UnitRecord {
  private static final List<String> STAGES =
      List.of(
          "nominee",
          "person-to-vet",
          "preliminary-nominee",
          "preparatory-candidate",
          "candidate",
          "delegate-elect",
          "delegate");
  private static final Map<String, String> LISTS =
      Map.of(
          "fix-persons-to-vet", "person-to-vet",
          "propose-preliminary-nominees", "preliminary-nominee",
          "settle-by-vote", "preparatory-candidate");

  private final Election election;
  private final Unit unit;
  private final Winners winners;
  private final Mandates mandates;
  private final Map<String, String> stands = new HashMap<>();
  private final List<Line> lines = new ArrayList<>();
  private String reached = "";

  UnitRecord(Election election, Unit unit, Winners winners, Recorded recorded) {
    this.election = election;
    this.unit = unit;
    this.winners = winners;
    this.mandates = new Mandates(election.table("suspensions").where("unit", unit.id()));
    attempts(recorded);
    suspensions();
    tables();
    nominees();
    meetings();
    voting();
    credentials();
  }

  List<Line> lines() {
    return lines;
  }

  /** The last stage that was opened; empty where none was. */
  String reached() {
    return reached;
  }

  boolean stands(String person, String stage) {
    return stage.equals(stands.get(person));
  }

  /** The day the first stage was opened; the nomination date where it was not. */
  String begun() {
    String first = election.stages().isEmpty() ? "" : election.stages().get(0).get("id").text();
    String day = mandates.day(first);
    return day.isEmpty() ? election.nominationDate() : day;
  }

  private Line line(String kind, String date) {
    Line line = Line.of(kind, date, unit.id());
    lines.add(line);
    return line;
  }

  private static Line hands(Line line, Row row) {
    return line.put("prepared_by", row.get("prepared_by"))
        .put("checked_by", row.get("checked_by"))
        .put("issued_by", row.get("issued_by"));
  }

  /** Whether an attempt succeeded is judged elsewhere; here it is taken as recorded. */
  private void attempts(Recorded recorded) {
    List<String> order = election.rules().get("stages").ids();
    List<Row> rows = new ArrayList<>(election.table("stage-openings").where("unit", unit.id()));
    rows.sort(
        Comparator.comparing((Row r) -> r.get("date"))
            .thenComparing(r -> order.indexOf(r.get("stage"))));
    for (Row row : rows) {
      String stage = row.get("stage");
      Node refused = recorded.attempt("refuse-stage", unit.id(), stage, row.get("date"));
      Line line = line(refused.isAbsent() ? "open-stage" : "refuse-stage", row.get("date"));
      hands(line, row).put("stage", stage).put("act", "open-stage").put("body", row.get("body"));
      line.articles(List.of(election.rules().get("stages").item(stage).get("article").text()));
      if (refused.isAbsent()) {
        mandates.open(line);
        reached = stage;
      } else {
        String missing = String.join("\",\"", refused.get("missing").texts());
        line.raw("missing", "[\"" + missing + "\"]");
      }
    }
  }

  private void suspensions() {
    for (Row s : election.table("suspensions").where("unit", unit.id())) {
      line("suspend", s.get("suspended")).put("stage", s.get("stage")).put("outcome", s.get("by"));
      if (s.has("resumed")) {
        line("resume", s.get("resumed"))
            .put("stage", s.get("stage"))
            .put("outcome", s.get("resumed_by"));
      }
    }
  }

  private void tables() {
    for (Row w : election.table("ways-out").rows()) {
      if (election.person(w.get("person"), "unit").equals(unit.id())) {
        line("way-out", w.get("date")).put("person", w.get("person")).put("way", w.get("way"));
      }
    }
    for (Row r : election.table("rounds").where("unit", unit.id())) {
      line("round", r.get("resubmitted"))
          .put("stage", "nomination")
          .put("outcome", r.get("round"))
          .articles(List.of(election.article("consultation")))
          .put("mandate", mandates.of("nomination", r.get("resubmitted")));
    }
    for (Row n : election.table("notices").where("unit", unit.id())) {
      String article =
          election
              .rules()
              .get("notices")
              .find("kind", n.get("kind"))
              .map(k -> k.get("article").text())
              .orElse("");
      line("notice", n.get("opens")).put("outcome", n.get("notice")).articles(List.of(article));
    }
  }

  private Node act(String act) {
    return election.rules().get("acts").item(act);
  }

  /** Moves a person; nobody moves without a mandate, nor from anywhere but the stage before. */
  private void move(String person, String to, Line line, String date) {
    String stage = act(line.get("act")).get("stage").text();
    String mandate = mandates.of(stage, date);
    int at = STAGES.indexOf(to);
    boolean first = to.equals(unit.isSummary() ? "candidate" : "nominee");
    String before = first ? null : STAGES.get(at - 1);
    boolean follows =
        before == null ? !stands.containsKey(person) : before.equals(stands.get(person));
    if (!follows || (mandate.isEmpty() && !unit.isSummary())) {
      return;
    }
    stands.put(person, to);
    line.put("stage", stage)
        .put("person", person)
        .put("to", to)
        .put("from", before == null ? "" : before);
    line.articles(List.of(act(line.get("act")).get("article").text())).put("mandate", mandate);
    lines.add(line);
  }

  private Line passage(String act, String body, String meeting, String date) {
    return Line.of("person", date, unit.id())
        .put("act", act)
        .put("body", body)
        .put("meeting", meeting);
  }

  private void nominees() {
    String opened = mandates.day("nomination");
    String day =
        opened.compareTo(election.nominationDate()) > 0 ? opened : election.nominationDate();
    if (unit.isSummary()) {
      return;
    }
    TreeSet<String> persons = new TreeSet<>(CodePoints.ORDER);
    election.table("people").where("unit", unit.id()).forEach(p -> persons.add(p.get("person")));
    persons.forEach(p -> move(p, "nominee", passage("recommend", "branch", "", day), day));
  }

  private void meetings() {
    Map<String, Row> last = new HashMap<>();
    List<Row> rows = new ArrayList<>(election.table("meetings").where("unit", unit.id()));
    rows.sort(
        Comparator.comparing((Row r) -> r.get("date"))
            .thenComparing(r -> r.get("meeting"), CodePoints.ORDER));
    for (Row m : rows) {
      String stage = act(m.get("act")).get("stage").text();
      Line line =
          hands(line("act", m.get("date")), m)
              .put("stage", stage)
              .put("act", m.get("act"))
              .put("body", m.get("body"));
      line.put("meeting", m.get("meeting"))
          .articles(List.of(act(m.get("act")).get("article").text()))
          .put("mandate", mandates.of(stage, m.get("date")));
      last.put(m.get("act"), m);
    }
    for (String act :
        List.of("fix-persons-to-vet", "propose-preliminary-nominees", "settle-by-vote")) {
      Optional.ofNullable(last.get(act)).ifPresent(m -> list(m, LISTS.getOrDefault(act, "")));
    }
  }

  private void list(Row meeting, String to) {
    for (Row name : election.table("meeting-names").where("meeting", meeting.get("meeting"))) {
      if (name.flag("taken")) {
        Line line =
            passage(
                meeting.get("act"),
                meeting.get("body"),
                meeting.get("meeting"),
                meeting.get("date"));
        if (name.has("for")) {
          line.votes(name.count("for"), name.count("against"), name.count("abstain"));
        }
        move(name.get("person"), to, line, meeting.get("date"));
      }
    }
  }

  private void voting() {
    String stage = act("elect").get("stage").text();
    String first = winners.firstDate(unit.id());
    winners
        .candidates(unit.id())
        .forEach(
            p -> move(p, "candidate", passage("elect", election.electingBody(), "", first), first));
    for (List<String> told : winners.told(unit.id())) {
      line("ballot", told.get(0))
          .put("stage", stage)
          .put("act", "elect")
          .put("body", election.electingBody())
          .put("outcome", told.get(1))
          .articles(List.of(act("elect").get("article").text()))
          .put("mandate", mandates.of(stage, told.get(0)));
    }
    for (Elected.Name name : winners.of(unit.id())) {
      if (!Winners.isWriteIn(name)) {
        Tally tally = name.tally();
        String day = name.result().round().date();
        Line line =
            passage("elect", election.electingBody(), "", day)
                .votes(tally.inFavour(), tally.against(), tally.abstain());
        move(name.name(), "delegate-elect", line, day);
      }
    }
  }

  private void credentials() {
    TreeSet<String> elected = new TreeSet<>(CodePoints.ORDER);
    elected.addAll(winners.persons(unit.id()));
    for (String person : elected) {
      List<Row> rows = election.table("review").where("person", person);
      if (!rows.isEmpty()) {
        review(rows.get(rows.size() - 1));
      }
    }
  }

  private void review(Row row) {
    String own = row.is("outcome", "refused") ? row.get("article") : "";
    String article = own.isEmpty() ? act("confirm-credentials").get("article").text() : own;
    line("credential", row.get("date"))
        .put("stage", "credentials")
        .put("person", row.get("person"))
        .put("outcome", row.get("outcome"))
        .articles(List.of(article))
        .put("mandate", mandates.of("credentials", row.get("date")));
    if (row.is("outcome", "confirmed")) {
      move(
          row.get("person"),
          "delegate",
          passage("confirm-credentials", "credentials-committee", "", row.get("date")),
          row.get("date"));
    }
  }
}
