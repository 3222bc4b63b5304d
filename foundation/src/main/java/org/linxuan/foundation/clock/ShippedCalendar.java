package org.linxuan.foundation.clock;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.intake.TableReader;
import org.linxuan.foundation.problem.Problems;

/**
 * The holidays and make-up days of China as the State Council's yearly notices set them; each row
 * of the file names its notice. Years that are not there are not known, and a calendar of a
 * person's own takes their place.
 */
public final class ShippedCalendar {
  private static final String FILE = "/calendar/china.csv";

  private ShippedCalendar() {}

  /** The file: {@code date,kind,occasion,source}, for editing and handing in again. */
  public static Source source() {
    return new Source("china.csv", StandardCharsets.UTF_8, ShippedCalendar::open);
  }

  private static InputStream open() {
    InputStream in = ShippedCalendar.class.getResourceAsStream(FILE);
    if (in == null) {
      throw new IllegalStateException(FILE + " is not in the program");
    }
    return in;
  }

  /** The calendar. */
  public static WorkingCalendar calendar() {
    Problems problems = new Problems();
    WorkingCalendar calendar = CalendarTable.readWithSource(source(), problems);
    if (!problems.isEmpty()) {
      throw new IllegalStateException(problems.toString());
    }
    return calendar;
  }

  /** The notice behind each year's days. */
  public static SortedMap<Integer, String> notices() {
    SortedMap<Integer, String> notices = new TreeMap<>();
    TableReader.stream(
        CalendarTable.WITH_SOURCE,
        source(),
        new Problems(),
        row -> notices.put(noticeYear(row.text("source")), row.text("source")));
    return notices;
  }

  /** The years that are known. */
  public static SortedSet<Integer> years() {
    return new TreeSet<>(notices().keySet());
  }

  /** Whether every day of a stretch lies in a year that is known. */
  public static boolean knows(LocalDate first, LocalDate last) {
    SortedSet<Integer> years = years();
    return first.datesUntil(last.plusDays(1)).allMatch(day -> years.contains(day.getYear()));
  }

  private static int noticeYear(String notice) {
    int year = notice.indexOf('年');
    return Integer.parseInt(notice.substring(year - 4, year));
  }
}
