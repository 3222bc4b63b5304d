package org.linxuan.election.synth.internal;

import java.time.LocalDate;

/**
 * The recommendation sheets of one organisation's members. Everybody hands in a sheet with one to
 * three names; some replace it by a second one, which counts instead. A sheet is a set of places in
 * the organisation's {@link Leaning}, a bit a name.
 */
final class Sheets {
  private static final long FIRST_DAY = LocalDate.of(2022, 1, 4).toEpochDay();
  private static final int DAYS = 14;

  private final Node organization;
  private final Leaning leaning;
  private final int[] first;
  private final int[] second;
  private final long[] firstDay;
  private final long[] secondDay;

  private Sheets(Node organization, Leaning leaning) {
    int members = Math.toIntExact(organization.members);
    this.organization = organization;
    this.leaning = leaning;
    this.first = new int[members];
    this.second = new int[members];
    this.firstDay = new long[members];
    this.secondDay = new long[members];
  }

  /** The sheets of an organisation with members of its own. */
  static Sheets of(Node organization, int knownInUnit, long seed) {
    Sheets sheets = new Sheets(organization, Leaning.of(organization, knownInUnit, seed));
    Draw draw = Draw.of(seed, "sheets " + organization.id);
    for (int member = 0; member < sheets.members(); member++) {
      sheets.fillIn(member, draw);
    }
    return sheets;
  }

  private void fillIn(int member, Draw draw) {
    first[member] = names(draw);
    firstDay[member] = FIRST_DAY + draw.below(DAYS);
    if (member == 0 && leaning.sure() >= 0) {
      first[member] |= 1 << leaning.sure();
    } else if (draw.below(1000) < 15) {
      second[member] = names(draw);
      secondDay[member] = firstDay[member] + draw.between(1, 3);
    }
  }

  /** One name mostly, sometimes two or three. */
  private int names(Draw draw) {
    int chance = draw.below(100);
    int wanted = chance < 84 ? 1 : chance < 96 ? 2 : 3;
    int names = 0;
    for (int i = 0; i < wanted; i++) {
      names |= 1 << leaning.pick(draw);
    }
    return names;
  }

  Node organization() {
    return organization;
  }

  int members() {
    return first.length;
  }

  /** Whom they name; sheets speak of places in it. */
  byte[][] names() {
    return leaning.names();
  }

  /** The names on a member's first or second sheet; 0 where there is no such sheet. */
  int sheet(int member, int number) {
    return number == 1 ? first[member] : second[member];
  }

  /** The day of a sheet, counted from 1970. */
  long day(int member, int number) {
    return number == 1 ? firstDay[member] : secondDay[member];
  }

  /** How many members name each, on the sheet that counts. */
  long[] supporters() {
    long[] supporters = new long[names().length];
    for (int member = 0; member < members(); member++) {
      int counts = second[member] == 0 ? first[member] : second[member];
      for (int name = 0; name < supporters.length; name++) {
        supporters[name] += counts >> name & 1;
      }
    }
    return supporters;
  }
}
