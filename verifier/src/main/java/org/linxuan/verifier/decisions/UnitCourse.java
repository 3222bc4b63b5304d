package org.linxuan.verifier.decisions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linxuan.verifier.count.Elected;
import org.linxuan.verifier.count.Result;
import org.linxuan.verifier.election.Election;
import org.linxuan.verifier.election.Unit;
import org.linxuan.verifier.gates.Openings;
import org.linxuan.verifier.read.CodePoints;
import org.linxuan.verifier.read.Row;

/** A unit's decisions, from its seats to its result. */
final class UnitCourse {
  private static final List<String> STAGES =
      List.of(
          "nominee",
          "person-to-vet",
          "preliminary-nominee",
          "preparatory-candidate",
          "candidate",
          "delegate-elect",
          "delegate");

  private static final Map<String, String> MEETINGS =
      Map.of(
          "fix-persons-to-vet", "person-to-vet",
          "propose-preliminary-nominees", "preliminary-nominee",
          "settle-by-vote", "preparatory-candidate");

  private final Election election;
  private final Rules rules;
  private final Unit unit;
  private final List<Result> results;
  private final Mandates mandates;
  private final Map<String, String> reached = new HashMap<>();
  private final List<Decision> lines = new ArrayList<>();

  UnitCourse(Election election, Unit unit, List<Result> results, Openings openings) {
    this.election = election;
    this.rules = new Rules(election);
    this.unit = unit;
    this.results = results;
    this.mandates = new Mandates(election, unit.id());
    openings.of(unit.id()).forEach(this::attempt);
  }

  /** Those who came to be delegates, by code point. */
  List<String> delegates() {
    return reached.entrySet().stream()
        .filter(e -> e.getValue().equals("delegate"))
        .map(Map.Entry::getKey)
        .sorted(CodePoints.ORDER)
        .toList();
  }

  /** Everybody elected, those written in among them. */
  List<Elected.Name> elected() {
    return Elected.of(results).names();
  }

  /** All lines of the unit, in no order; to be asked once. */
  List<Decision> lines(long seats) {
    String first = rules.firstStage();
    String day = mandates.day(first);
    lines.add(
        Decision.of("apportion", unit, day.isEmpty() ? election.nominationDate() : day)
            .with("stage", first)
            .with("outcome", String.valueOf(seats))
            .article(rules.article("apportionment")));
    rows("suspensions").forEach(this::suspension);
    rows("meetings").forEach(this::meeting);
    rows("rounds").forEach(this::round);
    rows("notices").forEach(this::notice);
    election.table("ways-out").rows().stream().filter(this::isOurs).forEach(this::wayOut);
    results.forEach(this::ballot);
    persons();
    lines.add(Decision.of("result", unit, election.credentialsDate()).with("outcome", end(seats)));
    return lines;
  }

  private List<Row> rows(String table) {
    return election.table(table).where("unit", unit.id());
  }

  private boolean isOurs(Row row) {
    return election.person(row.get("person"), "unit").equals(unit.id());
  }

  private void attempt(Openings.Attempt attempt) {
    Row row = attempt.row();
    String kind = attempt.opened() ? "open-stage" : "refuse-stage";
    Decision decision =
        Decision.of(kind, unit, row.get("date"))
            .with("stage", row.get("stage"))
            .with("act", "open-stage")
            .with("body", row.get("body"))
            .hands(row)
            .article(rules.articleOf("stages", row.get("stage")));
    if (attempt.opened()) {
      mandates.opened(decision);
    } else {
      decision.with("missing", attempt.missing());
    }
    lines.add(decision);
  }

  private void suspension(Row row) {
    lines.add(
        Decision.of("suspend", unit, row.get("suspended"))
            .with("stage", row.get("stage"))
            .with("outcome", row.get("by")));
    if (row.has("resumed")) {
      lines.add(
          Decision.of("resume", unit, row.get("resumed"))
              .with("stage", row.get("stage"))
              .with("outcome", row.get("resumed_by")));
    }
  }

  private void meeting(Row row) {
    lines.add(act("act", row).hands(row));
  }

  /** What an act's line and the lines of its persons have in common. */
  private Decision act(String kind, Row meeting) {
    return act(kind, meeting.get("act"), meeting.get("body"), meeting.get("date"))
        .with("meeting", meeting.get("meeting"));
  }

  private Decision act(String kind, String act, String body, String day) {
    String stage = rules.stageOf(act);
    return Decision.of(kind, unit, day)
        .with("stage", stage)
        .with("act", act)
        .with("body", body)
        .article(rules.articleOf("acts", act))
        .with("mandate", mandates.of(stage, day));
  }

  private void round(Row row) {
    String day = row.get("resubmitted");
    lines.add(
        Decision.of("round", unit, day)
            .with("stage", "nomination")
            .with("outcome", row.get("round"))
            .article(rules.article("consultation"))
            .with("mandate", mandates.of("nomination", day)));
  }

  private void notice(Row row) {
    lines.add(
        Decision.of("notice", unit, row.get("opens"))
            .with("outcome", row.get("notice"))
            .article(rules.ofNotice(row.get("kind"))));
  }

  private void wayOut(Row row) {
    lines.add(
        Decision.of("way-out", unit, row.get("date"))
            .with("person", row.get("person"))
            .with("way", row.get("way")));
  }

  private void ballot(Result result) {
    String day = result.round().date();
    String outcome =
        String.join(
            ":",
            String.valueOf(result.round().number()),
            result.round().kind(),
            result.voting(),
            String.valueOf(result.elected().size()),
            result.next());
    lines.add(
        Decision.of("ballot", unit, day)
            .with("stage", rules.stages().contains("election") ? "election" : "")
            .with("act", "elect")
            .with("body", election.electingBody())
            .with("outcome", outcome)
            .article(rules.articleOf("acts", "elect"))
            .with("mandate", mandates.of("election", day)));
  }

  private void persons() {
    if (unit.isFull()) {
      String opened = mandates.day("nomination");
      String date = election.nominationDate();
      String day = opened.compareTo(date) > 0 ? opened : date;
      rows("people")
          .forEach(p -> enter(p.get("person"), act("person", "recommend", "branch", day), 0));
      List.of("fix-persons-to-vet", "propose-preliminary-nominees", "settle-by-vote")
          .forEach(a -> last(a).ifPresent(this::taken));
    }
    results.stream().filter(r -> r.round().number() == 1).findFirst().ifPresent(this::candidates);
    List<Elected.Name> elected = Elected.of(results).names();
    elected.stream().filter(n -> !n.tally().writeIn()).forEach(this::elected);
    elected.forEach(n -> election.table("review").find("person", n.name()).ifPresent(this::review));
  }

  /** The last meeting with an act; of those on one day the later row. */
  private Optional<Row> last(String act) {
    return rows("meetings").stream()
        .filter(m -> m.is("act", act))
        .reduce((a, b) -> b.get("date").compareTo(a.get("date")) >= 0 ? b : a);
  }

  private void taken(Row meeting) {
    int stage = STAGES.indexOf(MEETINGS.getOrDefault(meeting.get("act"), ""));
    for (Row name : election.table("meeting-names").where("meeting", meeting.get("meeting"))) {
      Decision entry = act("person", meeting);
      if (name.has("for")) {
        entry.votes(name.count("for"), name.count("against"), name.count("abstain"));
      }
      if (name.flag("taken")) {
        enter(name.get("person"), entry, stage);
      }
    }
  }

  private void candidates(Result first) {
    for (String person : first.round().candidates()) {
      String day = first.round().date();
      enter(person, act("person", "elect", election.electingBody(), day), 4);
    }
  }

  private void elected(Elected.Name name) {
    String day = name.result().round().date();
    Decision entry = act("person", "elect", election.electingBody(), day);
    entry.votes(name.tally().inFavour(), name.tally().against(), name.tally().abstain());
    enter(name.name(), entry, 5);
  }

  private void review(Row row) {
    String act = "confirm-credentials";
    String day = row.get("date");
    String article = row.has("article") ? row.get("article") : rules.articleOf("acts", act);
    lines.add(
        Decision.of("credential", unit, day)
            .with("stage", "credentials")
            .with("person", row.get("person"))
            .with("outcome", row.get("outcome"))
            .article(article)
            .with("mandate", mandates.of("credentials", day)));
    if (row.is("outcome", "confirmed")) {
      enter(row.get("person"), act("person", act, "credentials-committee", day), 6);
    }
  }

  /** Somebody enters a stage who holds the one before it, under a mandate where there are any. */
  private void enter(String person, Decision entry, int stage) {
    int first = unit.isSummary() ? 4 : 0;
    String before = stage == first ? "" : STAGES.get(stage - 1);
    boolean holds = reached.getOrDefault(person, "").equals(before);
    if (holds && (unit.isSummary() || !entry.get("mandate").isEmpty())) {
      reached.put(person, STAGES.get(stage));
      lines.add(entry.with("person", person).with("from", before).with("to", STAGES.get(stage)));
    }
  }

  /** How the unit ended, as section 7 says. */
  String end(long seats) {
    List<String> stages = rules.stages();
    boolean inStages = unit.isFull() && !stages.isEmpty();
    if (unit.row().is("detail", "none") || (stages.isEmpty() && results.isEmpty())) {
      return "apportioned";
    }
    if (inStages && mandates.day(stages.get(stages.size() - 1)).isEmpty()) {
      String stands = stages.get(0);
      for (String stage : stages) {
        stands = mandates.day(stage).isEmpty() ? stands : stage;
      }
      return "stopped:" + stands;
    }
    Optional<Result> last = results.stream().reduce((a, b) -> b);
    if (last.map(Result::isVoid).orElse(false)) {
      return "void";
    }
    if (last.map(r -> !r.tied().isEmpty()).orElse(false)) {
      return "tie";
    }
    return Elected.of(results).size() < seats ? "seats-short" : "complete";
  }
}
