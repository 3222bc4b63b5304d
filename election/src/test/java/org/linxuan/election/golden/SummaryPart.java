package org.linxuan.election.golden;

import java.util.ArrayList;
import java.util.List;

/** A unit of which only the numbers of each step, the list and the result are given. */
final class SummaryPart {
  private final UnitCase c;

  SummaryPart(UnitCase c) {
    this.c = c;
  }

  /** Writes the unit; returns who was elected. */
  List<String> write() {
    int electors = 300 + 4 * c.seats;
    int present = electors - 5;
    int short_ = c.id().equals("d12") ? 2 : 0;
    c.out.add(
        "summary",
        c.id(),
        c.vetted(),
        c.preliminary(),
        c.candidates(),
        c.candidates(),
        "2022-05-24",
        electors,
        present,
        present,
        present,
        present - 1,
        1);
    return names(electors, present, short_);
  }

  private List<String> names(int electors, int present, int short_) {
    List<String> elected = new ArrayList<>();
    for (int i = 0; i < c.candidates(); i++) {
      People.Person person = c.people.add(c.unit, i, "", "organization");
      c.people.evidence(person, person.life());
      c.people.identity(
          c.unit,
          person,
          person.life().identity,
          person.life().identity,
          "以推荐提名时所从事的职业为准 / by the occupation at the time of nomination");
      boolean passes = i < c.seats - short_;
      int votes = passes ? present - 10 - i * 60 / c.seats : electors / 2 - i % 40;
      int against = (present - 1 - votes) / 2;
      c.out.add(
          "summary-tallies",
          c.id(),
          i + 1,
          person.id(),
          votes,
          against,
          present - 1 - votes - against);
      if (passes) {
        elected.add(person.id());
      }
    }
    return elected;
  }
}
