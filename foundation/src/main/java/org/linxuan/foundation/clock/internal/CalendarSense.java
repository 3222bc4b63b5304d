package org.linxuan.foundation.clock.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.SortedMap;
import org.linxuan.foundation.clock.CalendarProblem;
import org.linxuan.foundation.intake.Table;
import org.linxuan.foundation.problem.Problems;

/** Whether a calendar can be meant: what a slip of the pen makes of it stands out. */
public final class CalendarSense {
  private static final int LONGEST = 10;
  private static final int NEAR = 21;

  private final SortedMap<LocalDate, Table.Row> rows;
  private final Problems problems;

  /** Looks at rows by their day. */
  public CalendarSense(SortedMap<LocalDate, Table.Row> rows, Problems problems) {
    this.rows = rows;
    this.problems = problems;
  }

  /** Adds a problem for each row that makes no sense. */
  public void check() {
    int run = 0;
    LocalDate before = null;
    for (var entry : rows.entrySet()) {
      LocalDate day = entry.getKey();
      if (isHoliday(entry.getValue())) {
        run = before != null && before.plusDays(1).equals(day) ? run + 1 : 1;
        before = day;
        if (run == LONGEST + 1) {
          add(CalendarProblem.HOLIDAYS_TOO_LONG, entry.getValue(), day);
        }
      } else {
        checkMakeUp(day, entry.getValue());
      }
    }
  }

  private void checkMakeUp(LocalDate day, Table.Row row) {
    if (day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue()) {
      add(CalendarProblem.MAKE_UP_ON_WEEKDAY, row, day);
    }
    boolean near =
        rows.subMap(day.minusDays(NEAR), day.plusDays(NEAR + 1L)).values().stream()
            .anyMatch(CalendarSense::isHoliday);
    if (!near) {
      add(CalendarProblem.MAKE_UP_ALONE, row, day);
    }
  }

  private void add(CalendarProblem code, Table.Row row, LocalDate day) {
    problems.add(code, row.where("date"), day);
  }

  private static boolean isHoliday(Table.Row row) {
    return row.text("kind").equals("holiday");
  }
}
