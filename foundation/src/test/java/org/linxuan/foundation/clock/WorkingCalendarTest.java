package org.linxuan.foundation.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.problem.Problems;

class WorkingCalendarTest {
  /** The first days of May 2022: holidays to Wednesday 4, Saturday 7 worked instead. */
  private static final String MAY =
      "date,kind\n2022-05-02,holiday\n2022-05-03,holiday\n2022-05-04,holiday\n2022-05-07,make-up\n";

  private static final WorkingCalendar CALENDAR = read(MAY, new Problems());

  private static WorkingCalendar read(String text, Problems problems) {
    return CalendarTable.read(Source.text("calendar.csv", text), problems);
  }

  private static LocalDate may(int day) {
    return LocalDate.of(2022, 5, day);
  }

  @Test
  void holidaysAreNotWorkedAndMakeUpDaysAre() {
    assertThat(CALENDAR.isWorkingDay(may(1))).as("Sunday").isFalse();
    assertThat(CALENDAR.isWorkingDay(may(4))).as("holiday").isFalse();
    assertThat(CALENDAR.isWorkingDay(may(5))).as("Thursday").isTrue();
    assertThat(CALENDAR.isWorkingDay(may(7))).as("Saturday made up").isTrue();
    assertThat(CALENDAR.isWorkingDay(may(8))).as("Sunday").isFalse();
  }

  @Test
  void bothEndsCount() {
    assertThat(CALENDAR.workingDays(may(5), may(5))).isEqualTo(1);
    assertThat(CALENDAR.workingDays(may(2), may(8))).as("Thursday to Saturday").isEqualTo(3);
    assertThat(CALENDAR.workingDays(may(8), may(2))).as("reversed").isZero();
  }

  @Test
  void suspendedDaysDoNotCountAndOverlapsCountOnce() {
    List<Period> twice = List.of(new Period(may(10), may(11)), new Period(may(11), may(12)));
    assertThat(CALENDAR.workingDays(may(9), may(13))).isEqualTo(5);
    assertThat(CALENDAR.workingDays(may(9), may(13), twice)).isEqualTo(2);
    assertThat(CALENDAR.workingDays(may(9), may(13), List.of(new Period(may(12), null))))
        .as("a suspension that has not ended")
        .isEqualTo(3);
    assertThat(CALENDAR.closing(may(9), 5, twice)).isEqualTo(may(18));
  }

  @Test
  void deadlinesRunFromTheDayAfterAndClosingFromTheDayItself() {
    assertThat(CALENDAR.deadline(may(5), 3)).isEqualTo(may(9));
    assertThat(CALENDAR.closing(may(5), 3, List.of())).isEqualTo(may(7));
    assertThat(CALENDAR.opening(may(9), 3)).isEqualTo(may(6));
  }

  @Test
  void anEndlessWaitIsRefused() {
    List<Period> endless = List.of(new Period(may(5), null));
    assertThatThrownBy(() -> CALENDAR.closing(may(5), 3, endless))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CALENDAR.deadline(may(5), 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Period(may(5), may(4)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everyProblemOfTheFileIsFound() {
    Problems problems = new Problems();
    read(
        "date,kind\n2022-5-2,holiday\n2022-05-03,off\n2022-05-04,holiday\n2022-05-04,make-up\n",
        problems);
    assertThat(problems.list())
        .extracting(p -> p.where() + " " + p.code().name())
        .containsExactly(
            "calendar.csv:2:1 NOT_A_DATE",
            "calendar.csv:3:12 NOT_A_CHOICE",
            "calendar.csv:5:1 ROW_TWICE");
  }
}
