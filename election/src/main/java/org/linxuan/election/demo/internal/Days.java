package org.linxuan.election.demo.internal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How far each unit has come. All units of the synthetic election go through the same days; here
 * each begins some weeks later than the first would, and the office's day is the same for all. So
 * what a unit has done is what the synthetic days up to {@link #reached} hold.
 *
 * @param years by how many years of 52 weeks everything is moved, so that weekdays stay
 */
public record Days(int years) {
  /** The office's day, before it is moved: a Thursday. */
  static final LocalDate TODAY = LocalDate.of(2022, 5, 12);

  /** The unit in which nomination is under way, and the one in which persons are vetted. */
  public static final String NOMINATING = "p1";

  public static final String VETTING = "p2";

  /** The unit whose vetting is suspended. */
  static final String SUSPENDED = "r1";

  private static final int WEEK = 7;
  private static final int YEAR = 52 * WEEK;

  private static final Map<String, Integer> WEEKS_LATER = weeks();

  /** The least move by which the office's day is not before a day. */
  public static Days notBefore(LocalDate day) {
    int years = 0;
    while (TODAY.plusDays((long) years * YEAR).isBefore(day)) {
      years++;
    }
    return new Days(years);
  }

  /** The office's day. */
  public LocalDate today() {
    return TODAY.plusDays((long) years * YEAR);
  }

  /** The last of the synthetic days that a unit has behind it. */
  LocalDate reached(String unit) {
    return TODAY.minusDays(late(unit));
  }

  /** A synthetic day of a unit, as it is in this demonstration; of no unit: empty text. */
  LocalDate moved(LocalDate day, String unit) {
    return day.plusDays(late(unit) + (long) years * YEAR);
  }

  private static long late(String unit) {
    return (long) WEEK * WEEKS_LATER.getOrDefault(unit, 0);
  }

  private static Map<String, Integer> weeks() {
    String all =
        "a1 9, e1 4, f1 2, m1 1, m2 3, m3 6, m4 11, o1 5, p1 17, p2 8, p3 1, p4 2, p5 3, p6 4, p7 5,"
            + " p8 6, p9 7, pa 9, pb 10, pc 11, pd 12, pe 13, pf 14, pg 15, ph 16, pi 18, pj 20,"
            + " pk 22, pl 24, pm 27, r1 7, r2 4, r3 12, r4 16, r5 27, x1 2, x2 10, x3 27";
    Map<String, Integer> weeks = new LinkedHashMap<>();
    for (String each : all.split(", ")) {
      weeks.put(each.split(" ")[0], Integer.valueOf(each.split(" ")[1]));
    }
    return weeks;
  }
}
