package org.linxuan.verifier.decisions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linxuan.verifier.count.Assembly;
import org.linxuan.verifier.election.Election;
import org.linxuan.verifier.election.Unit;
import org.linxuan.verifier.gates.Openings;
import org.linxuan.verifier.read.CodePoints;
import org.linxuan.verifier.read.Json;
import org.linxuan.verifier.read.Malformed;
import org.linxuan.verifier.read.Node;
import org.linxuan.verifier.read.Row;
import org.linxuan.verifier.report.Differences;
import org.linxuan.verifier.report.Finding;
import org.linxuan.verifier.seats.Seats;

/** The record of decisions as it must be, held against the one that stands. */
public final class Decisions {
  private static final String FILE = "decisions.jsonl";
  private static final List<String> NAMING =
      List.of("kind", "unit", "stage", "person", "to", "meeting", "outcome", "way", "date");
  private static final int LOOSE = 7;

  /** As section 4 lists them. */
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
  private final List<String> wanted = new ArrayList<>();
  private final Map<Unit, UnitCourse> courses = new LinkedHashMap<>();

  /** Derives the record of an election. */
  public Decisions(Election election, Seats seats, Assembly assembly, Openings openings) {
    this.election = election;
    List<Decision> lines = new ArrayList<>();
    for (Unit unit : election.units()) {
      UnitCourse course = new UnitCourse(election, unit, assembly.of(unit.id()), openings);
      courses.put(unit, course);
      lines.addAll(course.lines(seats.of(unit.id())));
    }
    String article = new Rules(election).article("invited");
    for (Row row : election.table("invited").rows()) {
      lines.add(
          new Decision("invite", "", row.get("date"))
              .with("person", row.get("person"))
              .article(article));
    }
    lines.sort(order());
    lines.forEach(line -> wanted.add(line.line()));
  }

  /** The course of every unit, in the order of units.csv. */
  Map<Unit, UnitCourse> courses() {
    return courses;
  }

  /** Day, unit, the stages' order, kind, person, and at last the text. */
  private Comparator<Decision> order() {
    List<String> stages = new Rules(election).stages();
    return Comparator.comparing((Decision d) -> d.get("date"))
        .thenComparing(d -> d.get("unit"), CodePoints.ORDER)
        .thenComparing(d -> stages.indexOf(d.get("stage")))
        .thenComparing(d -> KINDS.indexOf(d.get("kind")))
        .thenComparing(d -> d.get("person"), CodePoints.ORDER)
        .thenComparing(Decision::line, CodePoints.ORDER);
  }

  /** Names every line that is missing, too many, otherwise than derived, or out of its place. */
  public void compare(Differences out) {
    String text = election.folder().text(FILE);
    List<String> stands = List.of(text.split("\n", -1));
    if (!text.isEmpty() && !text.endsWith("\n")) {
      out.add(Finding.DECISION_WRONG, FILE + " line " + stands.size());
    }
    stands = stands.subList(0, Math.max(0, stands.size() - (text.endsWith("\n") ? 1 : 0)));
    if (stands.equals(wanted)) {
      return;
    }
    int before = out.size();
    unequal(stands, out);
    if (out.size() == before) {
      order(stands, out);
    }
  }

  private void order(List<String> stands, Differences out) {
    for (int i = 0; i < wanted.size(); i++) {
      if (!stands.get(i).equals(wanted.get(i))) {
        out.add(Finding.DECISION_ORDER, FILE + " line " + (i + 1), stands.get(i), wanted.get(i));
        return;
      }
    }
  }

  /** Lines that only one side has; those of one name are one line told in two ways. */
  private void unequal(List<String> stands, Differences out) {
    Map<String, Integer> counts = new HashMap<>();
    wanted.forEach(line -> counts.merge(line, 1, Integer::sum));
    Map<String, List<String>> extra = new LinkedHashMap<>();
    int number = 0;
    for (String line : stands) {
      number++;
      if (counts.merge(line, -1, Integer::sum) < 0) {
        String where = FILE + " line " + number;
        try {
          extra.computeIfAbsent(name(where, line), k -> new ArrayList<>()).add(line);
        } catch (Malformed e) {
          out.add(Finding.DECISION_WRONG, e);
        }
      }
    }
    for (String line : wanted) {
      if (counts.merge(line, -1, Integer::sum) >= 0) {
        String name = name(FILE, line);
        List<String> like = extra.getOrDefault(name, List.of());
        if (like.isEmpty()) {
          out.add(Finding.DECISION_MISSING, FILE + " " + name, "", line);
        } else {
          out.add(Finding.DECISION_WRONG, FILE + " " + name, like.remove(0), line);
        }
      }
    }
    extra.forEach(
        (name, lines) ->
            lines.forEach(line -> out.add(Finding.DECISION_EXTRA, FILE + " " + name, line, "")));
  }

  private static String name(String where, String line) {
    Node node = Json.parse(where, line);
    boolean loose = !node.get("person").isAbsent() || !node.get("meeting").isAbsent();
    StringBuilder name = new StringBuilder();
    for (String member : loose ? NAMING.subList(0, LOOSE - 1) : NAMING) {
      name.append(' ').append(node.get(member).text());
    }
    return name.toString().strip().replaceAll(" +", " ");
  }
}
