package org.linxuan.election.synth.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The meeting of a unit in full: roll, officers, one formal round with its ballots, the review. */
final class FullAssembly {
  private static final int ENTITLED = 90;
  private static final int PRESENT = 86;
  private static final int RETURNED = 85;
  private static final int SPOILED = 1;
  private static final List<String> CAUSES = List.of("sick", "sick", "duty", "other");

  private final FullUnit full;
  private final Draw draw;

  FullAssembly(FullUnit full, long seed) {
    this.full = full;
    this.draw = Draw.of(seed, "assembly " + full.id());
  }

  /** Writes the meeting; the ballots go to a file of their own beside the tables. */
  void write(Path inputs) throws IOException {
    full.add(
        "assemblies",
        full.id(),
        "2022-05-20",
        "formal",
        ENTITLED,
        PRESENT,
        2,
        1,
        1,
        "abstain",
        PRESENT - 1,
        0,
        1,
        elector(1));
    roll();
    officers();
    round(inputs);
    after();
  }

  private void roll() throws IOException {
    for (int e = 1; e <= ENTITLED; e++) {
      boolean present = e <= PRESENT;
      String cause = present ? "" : CAUSES.get(e - PRESENT - 1);
      full.add("roll", full.id(), elector(e), "delegation-" + (e % 4 + 1), present, cause);
    }
  }

  private String elector(int n) {
    return String.format(Locale.ROOT, "%s-e%03d", full.id(), n);
  }

  private void officers() throws IOException {
    for (int e = 1; e <= 7; e++) {
      officer("presidium", elector(e), "delegation-" + (e % 4 + 1));
    }
    officer("chief-scrutineer", elector(20), "delegation-1");
    officer("scrutineer", elector(21), "delegation-2");
    officer("scrutineer", elector(22), "delegation-3");
    officer("counter", full.id() + "-counter-1", "presidium");
    officer("counter", full.id() + "-counter-2", "presidium");
  }

  private void officer(String role, String who, String by) throws IOException {
    full.add("officers", full.id(), role, who, by, PRESENT - 1);
  }

  private void round(Path inputs) throws IOException {
    UnitSeats unit = full.unit();
    full.add(
        "ballot-rounds",
        full.id(),
        1,
        "formal",
        unit.seats(),
        "2022-05-20",
        PRESENT,
        RETURNED,
        ENTITLED - PRESENT);
    List<String> names = full.first(unit.candidates()).stream().map(MadePerson::id).toList();
    int[] votes = new int[names.size()];
    for (int i = 0; i < names.size(); i++) {
      full.add("ballot-candidates", full.id(), 1, i + 1, names.get(i));
      votes[i] = i < unit.elected() ? 78 - i * 14 / names.size() - i % 3 : 38 - i % 5;
    }
    Files.writeString(
        inputs.resolve("ballots-" + full.id() + "-1.csv"),
        new Ballots(draw, names, unit.seats()).file(votes, RETURNED - SPOILED, SPOILED));
  }

  private void after() throws IOException {
    UnitSeats unit = full.unit();
    for (int i = 0; i < unit.vetted(); i++) {
      String person = full.persons().get(i).id();
      if (i < unit.elected()) {
        full.add("review", person, "confirmed", "", "", "credentials-committee", "2022-09-25");
      } else {
        full.add("aftercare", person, "2022-06-15", full.staff(7), "0".repeat(64));
      }
    }
  }
}
