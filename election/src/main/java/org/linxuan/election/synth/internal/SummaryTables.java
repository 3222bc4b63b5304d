package org.linxuan.election.synth.internal;

import java.io.IOException;
import java.util.List;
import org.linxuan.election.rulebook.Rulebook;

/** A unit carried in summary: the numbers of each step, its one formal round, the review. */
final class SummaryTables {
  private final CsvTables tables;
  private final Rulebook rules;

  SummaryTables(CsvTables tables, Rulebook rules) {
    this.tables = tables;
    this.rules = rules;
  }

  void write(UnitSeats unit, List<MadePerson> persons) throws IOException {
    int entitled = 300 + 4 * unit.seats();
    int present = entitled - 5;
    tables.add(
        "summary",
        unit.plan().id(),
        unit.vetted(),
        unit.preliminary(),
        unit.candidates(),
        unit.candidates(),
        "2022-05-24",
        entitled,
        present,
        present,
        present,
        present - 1,
        1);
    for (int i = 0; i < unit.candidates(); i++) {
      boolean passes = i < unit.elected();
      int votes = passes ? present - 4 - i * 40 / unit.seats() : entitled / 2 - i % 40;
      int against = (present - 1 - votes) / 2;
      String person = persons.get(i).id();
      tables.add(
          "summary-tallies",
          unit.plan().id(),
          i + 1,
          person,
          votes,
          against,
          present - 1 - votes - against);
      if (passes) {
        tables.add("review", person, "confirmed", "", "", "credentials-committee", "2022-09-25");
      }
    }
  }

  /** The numbers fixed beforehand: those that the list of seats holds. */
  void planned(UnitSeats unit, List<MadePerson> persons) throws IOException {
    var planned = rules.plannedNumbers();
    if (planned == null) {
      return;
    }
    for (String category : planned.categories()) {
      long number = persons.subList(0, unit.elected()).stream().filter(p -> p.is(category)).count();
      tables.add("planned", unit.plan().id(), category, number, "2022-01-06");
    }
  }
}
