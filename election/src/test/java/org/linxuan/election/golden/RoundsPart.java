package org.linxuan.election.golden;

/** Three rounds of consultation and the meeting that fixes the persons to vet. */
final class RoundsPart {
  private final UnitCase c;

  RoundsPart(UnitCase c) {
    this.c = c;
  }

  void write() {
    round(1, "2022-02-10", "2022-02-14", "2022-02-16");
    round(2, "2022-02-17", "2022-02-21", "2022-02-22");
    round(3, "2022-02-23", "2022-02-25", "2022-02-26");
    String meeting = c.meeting("fix", c.id(), "fix-persons-to-vet", "2022-02-28", 15);
    for (int i = 0; i < c.firstList() - 1; i++) {
      boolean taken = i < c.vetted();
      c.out.add(
          "meeting-names",
          meeting,
          c.persons.get(i).id(),
          taken,
          "",
          "",
          "",
          taken ? "" : "名额所限 / limited places");
    }
    for (int i = c.vetted(); i < c.nominees(); i++) {
      boolean twice = c.story == Story.SHORT && i == c.nominees() - 1;
      c.out.add(
          "ways-out",
          c.persons.get(i).id(),
          "not-taken-forward",
          twice ? "2022-02-01" : "2022-02-28",
          twice
              ? "同一人已由另一选举单位提名 / put forward in another unit"
              : "未列入考察对象 / not among the persons to vet",
          c.unit.staff(4));
    }
  }

  /**
   * In round 1 the last two names are dropped, in round 2 one of them comes back: the sizes stay as
   * {@link UnitCase} says.
   */
  private void round(int number, String down, String back, String again) {
    c.out.add("rounds", c.id(), number, down, back, again, 34 - number, 900 - 40 * number);
    String city = c.id() + "-c" + (number % 3 + 1);
    for (int i = 0; i < 4; i++) {
      c.out.add("round-opinions", c.id(), number, city, c.persons.get(i).id(), "keep", "");
    }
    int last = c.firstList() - 1;
    if (number == 1) {
      change(1, city, last, "drop", "dropped", "本人健康原因 / for reasons of health");
      change(1, city, last - 1, "drop", "dropped", "同类人选偏多 / too many of the same category");
    } else if (number == 2) {
      change(2, city, last - 1, "add", "added", "基层意见集中，予以恢复 / restored at the wish of the base");
    }
    for (int i = 0; i < c.firstList() - (number == 3 ? 1 : 2); i++) {
      c.out.add("round-names", c.id(), number, c.persons.get(i).id(), "kept", "");
    }
  }

  private void change(
      int round, String city, int person, String opinion, String change, String reason) {
    String id = c.persons.get(person).id();
    c.out.add("round-opinions", c.id(), round, city, id, opinion, reason);
    c.out.add("round-names", c.id(), round, id, change, reason);
  }
}
