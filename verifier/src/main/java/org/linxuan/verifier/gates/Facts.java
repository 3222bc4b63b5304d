package org.linxuan.verifier.gates;

import java.util.List;
import java.util.Optional;
import org.linxuan.verifier.count.Assembly;
import org.linxuan.verifier.election.Bodies;
import org.linxuan.verifier.election.Election;
import org.linxuan.verifier.election.Unit;
import org.linxuan.verifier.lists.Chain;
import org.linxuan.verifier.lists.Composition;
import org.linxuan.verifier.lists.Lists;
import org.linxuan.verifier.lists.Step;
import org.linxuan.verifier.nomination.Rollup;
import org.linxuan.verifier.procedure.Notices;
import org.linxuan.verifier.read.Row;
import org.linxuan.verifier.seats.Seats;

/** What gates ask: everything derived before. */
public record Facts(
    Election election,
    Seats seats,
    Rollup rollup,
    Assembly assembly,
    Lists lists,
    Composition composition,
    Chain chain,
    Notices notices) {

  /** Rows of a unit's table dated on or before a day. */
  List<Row> of(String table, Unit unit, String date, String day) {
    return election.table(table).where("unit", unit.id()).stream()
        .filter(r -> r.by(date, day))
        .toList();
  }

  /** Rows about a person dated on or before a day. */
  List<Row> about(String table, String person, String date, String day) {
    return election.table(table).where("person", person).stream()
        .filter(r -> r.by(date, day))
        .toList();
  }

  List<String> list(Unit unit, Step step, String day) {
    return lists.list(unit.id(), step, day).orElse(List.of());
  }

  Optional<Row> meeting(Unit unit, Step step, String day) {
    return lists.meeting(unit.id(), step.act(), day);
  }

  boolean hasQuorum(Row meeting) {
    return new Bodies(election.rules())
        .hasQuorum(meeting.get("body"), meeting.count("entitled"), meeting.count("present"));
  }

  /** Whether a record was made by a day; one that was not made has no date. */
  static boolean made(Row row, String date, String day) {
    return row.has(date) && row.by(date, day);
  }
}
