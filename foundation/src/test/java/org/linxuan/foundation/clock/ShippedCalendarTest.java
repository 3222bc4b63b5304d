package org.linxuan.foundation.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.intake.Table;
import org.linxuan.foundation.intake.TableReader;
import org.linxuan.foundation.intake.Upload;
import org.linxuan.foundation.intake.UploadedTable;
import org.linxuan.foundation.problem.Problems;

/** The shipped holidays against what is known of them otherwise. */
class ShippedCalendarTest {
  private static final WorkingCalendar CALENDAR = ShippedCalendar.calendar();

  private static void rows(Consumer<Table.Row> sink) {
    Problems problems = new Problems();
    TableReader.stream(CalendarTable.WITH_SOURCE, ShippedCalendar.source(), problems, sink);
    assertThat(problems.toString()).isEmpty();
  }

  @Test
  void everyYearHasItsNotice() {
    assertThat(ShippedCalendar.years()).containsExactly(2021, 2022, 2023, 2024, 2025, 2026);
    ShippedCalendar.notices().forEach((year, n) -> assertThat(n).contains(year + "年部分节假日安排的通知"));
    assertThat(ShippedCalendar.knows(LocalDate.of(2021, 1, 1), LocalDate.of(2026, 12, 31)))
        .isTrue();
    assertThat(ShippedCalendar.knows(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 4)))
        .isFalse();
  }

  /** Counted over the whole year, as payroll tables publish them. */
  @ParameterizedTest
  @CsvSource({"2021,250", "2022,249", "2023,249", "2024,251", "2025,248", "2026,248"})
  void theWorkingDaysOfAYearAreThosePublished(int year, long days) {
    assertThat(CALENDAR.workingDays(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
        .isEqualTo(days);
  }

  @Test
  void theFixedHolidaysAreOffAndMakeUpDaysAreWeekendsThatAreWorked() {
    for (int year : ShippedCalendar.years()) {
      for (LocalDate day :
          List.of(
              LocalDate.of(year, 1, 1),
              LocalDate.of(year, 5, 1),
              LocalDate.of(year, 10, 1),
              LocalDate.of(year, 10, 2),
              LocalDate.of(year, 10, 3))) {
        assertThat(CALENDAR.isWorkingDay(day)).as("%s", day).isFalse();
      }
    }
    rows(
        row -> {
          LocalDate day = row.date("date");
          boolean makeUp = row.text("kind").equals("make-up");
          assertThat(CALENDAR.isWorkingDay(day)).as("%s", day).isEqualTo(makeUp);
          if (makeUp) {
            assertThat(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)).contains(day.getDayOfWeek());
          }
        });
  }

  @Test
  void everyOccasionIsOneStretchOfDays() {
    SortedMap<String, LocalDate> last = new TreeMap<>();
    rows(
        row -> {
          if (row.text("kind").equals("holiday")) {
            LocalDate day = row.date("date");
            LocalDate before = last.put(row.text("occasion") + row.text("source"), day);
            assertThat(before == null || before.plusDays(1).equals(day)).as("%s", day).isTrue();
          }
        });
    assertThat(last).hasSize(7 * 6 - 2);
  }

  @Test
  void aCalendarIsEditedByHandingItIn() throws IOException {
    String text = new String(ShippedCalendar.source().opener().open().readAllBytes(), "UTF-8");
    String more = text + "2027/1/1,放假,元旦,某通知\n2027年1月4日,make-up,,\n2027-03-06,调休上班,,\n";
    UploadedTable table =
        UploadedTable.read(
                CalendarTable.WITH_SOURCE,
                CalendarTable.TITLES,
                new Upload("日历.csv", more.getBytes("UTF-8")),
                5)
            .check(CalendarTable::readWithSource);
    assertThat(table.preview().problems().stream().map(p -> p.line() + p.problem().code().name()))
        .containsExactly(
            text.lines().count() + 2 + "MAKE_UP_ON_WEEKDAY",
            text.lines().count() + 3 + "MAKE_UP_ALONE");
    Problems problems = new Problems();
    StringBuilder long11 = new StringBuilder("date,kind\n");
    for (int day = 1; day <= 11; day++) {
      long11.append(String.format("2027-01-%02d,holiday%n", day));
    }
    CalendarTable.readWithSource(Source.text("c.csv", long11.toString()), problems);
    assertThat(problems.toString()).contains("c.csv:12:1 HOLIDAYS_TOO_LONG").hasLineCount(1);
  }
}
