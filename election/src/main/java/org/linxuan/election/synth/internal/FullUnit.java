package org.linxuan.election.synth.internal;

import java.io.IOException;
import java.util.List;
import org.linxuan.election.rulebook.Body;
import org.linxuan.election.rulebook.Rulebook;

/** A unit that is carried through every stage from the base, and where its records are written. */
record FullUnit(UnitSeats unit, List<MadePerson> persons, Rulebook rules, CsvTables tables) {

  String id() {
    return unit.plan().id();
  }

  /** Names on the list that first goes down for consultation. */
  int firstList() {
    return unit.vetted() + 2;
  }

  List<MadePerson> first(int number) {
    return persons.subList(0, number);
  }

  String staff(int n) {
    return unit.plan().staff(n);
  }

  void add(String table, Object... cells) throws IOException {
    tables.add(table, cells);
  }

  /** A meeting of the body that may do this act, with its quorum well reached. */
  String meeting(String name, String organization, String act, String date, int entitled)
      throws IOException {
    String meeting = organization + "-" + name;
    String body =
        rules.bodies().stream()
            .filter(b -> b.acts().contains(act))
            .map(Body::id)
            .findFirst()
            .orElseThrow();
    add(
        "meetings",
        meeting,
        id(),
        organization,
        body,
        act,
        date,
        entitled,
        entitled - entitled / 10,
        organization + "-clerk",
        organization + "-deputy",
        organization + "-secretary");
    return meeting;
  }
}
