package org.linxuan.election.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The meeting that elects: roll, officers, rounds and ballots. */
final class AssemblyPart {
  private static final int ENTITLED = 90;
  private static final int PRESENT = 86;
  private static final int SPOILED = 1;

  private final UnitCase c;
  private final Map<String, String> files;
  private final List<String> elected = new ArrayList<>();

  AssemblyPart(UnitCase c, Map<String, String> files) {
    this.c = c;
    this.files = files;
  }

  /** Writes the meeting; returns who was elected. */
  List<String> write() {
    c.out.add(
        "assemblies",
        c.id(),
        "2022-05-20",
        c.story.form,
        ENTITLED,
        PRESENT,
        2,
        1,
        1,
        "abstain",
        PRESENT - 1,
        0,
        1,
        c.id() + "-e001");
    roll();
    officers();
    switch (c.story) {
      case TIE -> tie();
      case REFUSED -> twoRounds();
      case SHORT -> shortfall();
    }
    return elected;
  }

  private void roll() {
    List<String> causes = List.of("sick", "sick", "duty", "other");
    for (int e = 1; e <= ENTITLED; e++) {
      boolean present = e <= PRESENT;
      c.out.add(
          "roll",
          c.id(),
          elector(e),
          "delegation-" + (e % 4 + 1),
          present,
          present ? "" : causes.get(e - PRESENT - 1));
    }
  }

  private String elector(int n) {
    return String.format("%s-e%03d", c.id(), n);
  }

  private void officers() {
    for (int e = 1; e <= 7; e++) {
      c.out.add(
          "officers", c.id(), "presidium", elector(e), "delegation-" + (e % 4 + 1), PRESENT - 1);
    }
    c.out.add("officers", c.id(), "chief-scrutineer", elector(20), "delegation-1", PRESENT);
    c.out.add("officers", c.id(), "scrutineer", elector(21), "delegation-2", PRESENT - 2);
    c.out.add("officers", c.id(), "scrutineer", elector(22), "delegation-3", PRESENT);
    c.out.add("officers", c.id(), "counter", c.id() + "-counter-1", "presidium", PRESENT);
    c.out.add("officers", c.id(), "counter", c.id() + "-counter-2", "presidium", PRESENT);
  }

  private List<String> names(int from, int to) {
    return c.persons.subList(from, to).stream().map(People.Person::id).toList();
  }

  private void round(int round, String kind, int seats, List<String> candidates, int[] votes) {
    int issued = PRESENT;
    int returned = PRESENT - (round == 1 ? 1 : 0);
    c.out.add(
        "ballot-rounds",
        c.id(),
        round,
        kind,
        seats,
        "2022-05-20",
        issued,
        returned,
        ENTITLED - issued);
    for (int i = 0; i < candidates.size(); i++) {
      c.out.add("ballot-candidates", c.id(), round, i + 1, candidates.get(i));
    }
    int spoiled = candidates.size() > seats && round == 1 ? SPOILED : 0;
    String text = new Ballots(c.draw, candidates, seats).file(votes, returned - spoiled, spoiled);
    files.put("inputs/ballots-" + c.id() + "-" + round + ".csv", text);
  }

  /** Votes that fall along the ballot and pass half of those entitled for so many names. */
  private int[] votes(int names, int passing) {
    int[] votes = new int[names];
    for (int i = 0; i < names; i++) {
      votes[i] = i < passing ? 78 - i * 14 / names - i % 3 : 38 - i % 5;
    }
    return votes;
  }

  /** The last seat falls between two names with equal votes: another ballot among the two. */
  private void tie() {
    int[] votes = votes(c.candidates(), c.seats + 1);
    votes[c.seats - 1] = 55;
    votes[c.seats] = 55;
    round(1, "formal", c.seats, names(0, c.candidates()), votes);
    round(2, "tie", 1, names(c.seats - 1, c.seats + 1), new int[] {40, 44});
    elected.addAll(names(0, c.seats - 1));
    elected.addAll(names(c.seats, c.seats + 1));
  }

  /** A preliminary round settles the list, the formal round elects as many as there are seats. */
  private void twoRounds() {
    round(1, "preliminary", c.seats, names(0, c.candidates()), votes(c.candidates(), c.seats));
    round(2, "formal", c.seats, names(0, c.seats), votes(c.seats, c.seats));
    elected.addAll(names(0, c.seats));
  }

  /** Two seats stay open after the first round; a further ballot fills one of them. */
  private void shortfall() {
    int passing = c.seats - 2;
    round(1, "formal", c.seats, names(0, c.candidates()), votes(c.candidates(), passing));
    int[] again = new int[c.candidates() - passing];
    for (int i = 0; i < again.length; i++) {
      again[i] = i == 0 ? 52 : i == 1 ? 45 : 12;
    }
    round(2, "further", 2, names(passing, c.candidates()), again);
    elected.addAll(names(0, passing + 1));
  }
}
