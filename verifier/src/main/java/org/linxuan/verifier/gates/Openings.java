package org.linxuan.verifier.gates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linxuan.verifier.election.Election;
import org.linxuan.verifier.election.Unit;
import org.linxuan.verifier.election.WorkingDays;
import org.linxuan.verifier.read.Json;
import org.linxuan.verifier.read.Node;
import org.linxuan.verifier.read.Row;
import org.linxuan.verifier.report.Derived;
import org.linxuan.verifier.report.Differences;
import org.linxuan.verifier.report.Finding;

/**
 * Every attempt of every unit to open a stage. Where the package's decisions claim another outcome
 * than the one derived, that is a difference, and the derivation goes on from what they claim.
 */
public final class Openings {
  private final Election election;
  private final Gates gates;
  private final Differences out;
  private final Map<String, List<Attempt>> attempts = new LinkedHashMap<>();
  private final Derived table = new Derived("gates", 3, "unit", "stage", "check", "met", "missing");
  private final List<String> claims = new ArrayList<>();

  /**
   * An attempt.
   *
   * @param row of stage-openings.csv
   * @param opened whether the stage opened, as the decisions say
   * @param missing the checks not met, each once, in the order in which they were found
   */
  public record Attempt(Row row, boolean opened, List<String> missing) {}

  /** Goes through all units. */
  public Openings(Election election, Gates gates, Differences out) {
    this.election = election;
    this.gates = gates;
    this.out = out;
    for (String line : election.folder().text("decisions.jsonl").split("\n")) {
      if (line.contains("\"kind\":\"open-stage\"")) {
        Node claim = Json.parse("decisions.jsonl", line);
        claims.add(
            key(claim.get("unit").text(), claim.get("stage").text(), claim.get("date").text()));
      }
    }
    election.units().stream().filter(Unit::isFull).forEach(this::unit);
  }

  private static String key(String unit, String stage, String date) {
    return unit + " " + stage + " " + date;
  }

  /** The attempts of a unit, in order. */
  public List<Attempt> of(String unit) {
    return attempts.getOrDefault(unit, List.of());
  }

  /** The opening of a stage; nothing where it never opened. */
  public Optional<Row> opening(String unit, String stage) {
    return of(unit).stream()
        .filter(a -> a.opened() && a.row().is("stage", stage))
        .map(Attempt::row)
        .findFirst();
  }

  /** The gates as of the last attempt to pass them. */
  public Derived table() {
    return table;
  }

  private void unit(Unit unit) {
    List<Node> stages = election.stages();
    List<Row> rows = new ArrayList<>(election.table("stage-openings").where("unit", unit.id()));
    rows.sort(Comparator.comparing(r -> r.get("date")));
    Map<String, String> tried = new LinkedHashMap<>();
    List<Attempt> made = new ArrayList<>();
    int turn = 0;
    for (Row row : rows) {
      boolean isTurn = turn < stages.size() && row.is("stage", stages.get(turn).get("id").text());
      List<String> missing = new ArrayList<>();
      Map<String, String> why = new LinkedHashMap<>();
      opening(row, turn, isTurn, unit, why);
      if (isTurn && turn > 0) {
        Node left = stages.get(turn - 1);
        tried.put(left.get("id").text(), row.get("date"));
        gate(left, unit, row.get("date"), why);
      }
      missing.addAll(why.keySet());
      boolean claimed = claims.contains(key(unit.id(), row.get("stage"), row.get("date")));
      compare(unit, row, claimed, why);
      made.add(new Attempt(row, claimed, missing));
      turn += claimed && isTurn ? 1 : 0;
    }
    if (turn > 0 && turn == stages.size()) {
      tried.put(stages.get(turn - 1).get("id").text(), election.credentialsDate());
    }
    attempts.put(unit.id(), made);
    stages.stream()
        .filter(s -> tried.containsKey(s.get("id").text()))
        .forEach(s -> rows(s, unit, tried));
  }

  private void opening(Row row, int turn, boolean isTurn, Unit unit, Map<String, String> why) {
    List<Node> stages = election.stages();
    String next = turn < stages.size() ? stages.get(turn).get("id").text() : "";
    Node stage = election.rules().get("stages").item(row.get("stage"));
    String by = stage.get("opened_by").text();
    if (!isTurn) {
      why.put("stage.opened-by-body", next);
    } else if (!row.is("body", by)) {
      why.put("stage.opened-by-body", by);
    }
    election.table("suspensions").where("unit", unit.id()).stream()
        .filter(s -> WorkingDays.covers(s, row.get("date")))
        .findFirst()
        .ifPresent(s -> why.put("stage.not-suspended", s.get("stage")));
  }

  private void gate(Node stage, Unit unit, String day, Map<String, String> why) {
    for (String check : Gates.checks(stage)) {
      List<String> missing = gates.missing(check, stage.get("id").text(), unit, day);
      if (!missing.isEmpty()) {
        why.put(check, String.join(";", missing));
      }
    }
  }

  private void compare(Unit unit, Row row, boolean claimed, Map<String, String> why) {
    String where = "decisions.jsonl " + key(unit.id(), row.get("stage"), row.get("date"));
    if (claimed) {
      why.forEach((check, what) -> out.add(Finding.ofCheck(check), where, check + " " + what));
      if (!why.isEmpty()) {
        out.add(Finding.STAGE_OPENED, where, String.join(", ", why.keySet()));
      }
    } else if (why.isEmpty()) {
      out.add(Finding.STAGE_REFUSED, where);
    }
  }

  private void rows(Node stage, Unit unit, Map<String, String> tried) {
    String id = stage.get("id").text();
    for (String check : Gates.checks(stage)) {
      List<String> missing = gates.missing(check, id, unit, tried.getOrDefault(id, ""));
      table.row(unit.id(), id, check, missing.isEmpty(), String.join(";", missing));
    }
  }
}
