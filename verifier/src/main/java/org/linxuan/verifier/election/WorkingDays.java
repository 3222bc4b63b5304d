package org.linxuan.verifier.election;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.linxuan.verifier.read.Malformed;
import org.linxuan.verifier.read.Row;
import org.linxuan.verifier.read.Sheet;

/** Working days: Monday to Friday that is no holiday, and make-up days. */
public final class WorkingDays {
  /** Years that a notice lasts at most. */
  private static final int LONGEST = 10;

  private final Sheet calendar;

  /** By the calendar of an election. */
  public WorkingDays(Sheet calendar) {
    this.calendar = calendar;
  }

  private boolean isWorking(LocalDate day) {
    String kind = calendar.find("date", day.toString()).map(r -> r.get("kind")).orElse("");
    boolean weekday = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    return kind.equals("make-up") || (weekday && !kind.equals("holiday"));
  }

  /** The working days from one day to another, both counted, but those in a suspension. */
  public long between(Row notice, Iterable<Row> suspensions) {
    LocalDate last = date(notice, "closes");
    LocalDate first = date(notice, "opens");
    if (last.isAfter(first.plusYears(LONGEST))) {
      throw new Malformed(notice.where(), "a notice of more than ten years", "公示（预告）超过十年");
    }
    long days = 0;
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      if (isWorking(day) && !isSuspended(day.toString(), suspensions)) {
        days++;
      }
    }
    return days;
  }

  /** A suspension lasts from its day to the day before it is lifted. */
  public static boolean isSuspended(String day, Iterable<Row> suspensions) {
    for (Row row : suspensions) {
      if (covers(row, day)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a suspension is in force on a day. */
  public static boolean covers(Row suspension, String day) {
    return suspension.by("suspended", day)
        && (!suspension.has("resumed") || suspension.get("resumed").compareTo(day) > 0);
  }

  private static LocalDate date(Row row, String column) {
    if (!InputCheck.isDate(row.get(column))) {
      throw new Malformed(row.where() + " " + column, "not a date", "不是日期");
    }
    return LocalDate.parse(row.get(column));
  }
}
