package org.linxuan.foundation.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Against a second computation that knows only epoch days and walks them one by one. */
class WorkingCalendarProperties {

  /** Exceptions and a range within two years, all as epoch days. */
  record Case(Set<Integer> holidays, Set<Integer> makeUps, List<int[]> pauses, int from, int to) {
    WorkingCalendar calendar() {
      return new WorkingCalendar(
          holidays.stream().map(LocalDate::ofEpochDay).toList(),
          makeUps.stream().map(LocalDate::ofEpochDay).toList());
    }

    List<Period> periods() {
      return pauses.stream()
          .map(p -> new Period(LocalDate.ofEpochDay(p[0]), LocalDate.ofEpochDay(p[1])))
          .toList();
    }

    /** 1970-01-01 was a Thursday. */
    boolean works(int day) {
      int weekday = Math.floorMod(day + 3, 7);
      return makeUps.contains(day) || weekday < 5 && !holidays.contains(day);
    }

    boolean paused(int day) {
      return pauses.stream().anyMatch(p -> p[0] <= day && day <= p[1]);
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    Arbitrary<Integer> day = Arbitraries.integers().between(18900, 19000);
    Arbitrary<Set<Integer>> days = day.set().ofMaxSize(25);
    Arbitrary<int[]> pause =
        Combinators.combine(day, Arbitraries.integers().between(0, 12))
            .as((first, length) -> new int[] {first, first + length});
    return Combinators.combine(days, days, pause.list().ofMaxSize(3), day, day)
        .as(
            (h, m, p, a, b) ->
                new Case(new HashSet<>(h), new HashSet<>(m), new ArrayList<>(p), a, b));
  }

  @Property(seed = "20")
  void countsAsOneWouldOnAWallCalendar(@ForAll("cases") Case c) {
    long all = 0;
    long running = 0;
    for (int day = c.from(); day <= c.to(); day++) {
      all += c.works(day) ? 1 : 0;
      running += c.works(day) && !c.paused(day) ? 1 : 0;
    }
    LocalDate from = LocalDate.ofEpochDay(c.from());
    LocalDate to = LocalDate.ofEpochDay(c.to());
    assertThat(c.calendar().workingDays(from, to)).isEqualTo(all);
    assertThat(c.calendar().workingDays(from, to, c.periods())).isEqualTo(running);
  }

  @Property(seed = "20")
  void closesOnTheFirstDayThatIsLateEnough(
      @ForAll("cases") Case c, @ForAll @IntRange(min = 1, max = 15) int n) {
    LocalDate first = LocalDate.ofEpochDay(c.from());
    LocalDate last = c.calendar().closing(first, n, c.periods());
    assertThat(c.calendar().workingDays(first, last, c.periods())).isEqualTo(n);
    assertThat(c.calendar().workingDays(first, last.minusDays(1), c.periods())).isEqualTo(n - 1);
    assertThat(c.calendar().deadline(first.minusDays(1), n))
        .isEqualTo(c.calendar().closing(first, n, List.of()));
  }

  @Property(seed = "20")
  void opensOnTheLastDayThatIsEarlyEnough(
      @ForAll("cases") Case c, @ForAll @IntRange(min = 1, max = 15) int n) {
    LocalDate last = LocalDate.ofEpochDay(c.to());
    LocalDate first = c.calendar().opening(last, n);
    assertThat(c.calendar().workingDays(first, last)).isEqualTo(n);
    assertThat(c.calendar().workingDays(first.plusDays(1), last)).isEqualTo(n - 1);
  }

  @Property(seed = "20")
  void countsBackAsOneWouldOnAWallCalendar(
      @ForAll("cases") Case c, @ForAll @IntRange(min = 0, max = 40) int n) {
    int day = c.to();
    for (int left = n; left > 0; ) {
      day--;
      left -= c.works(day) ? 1 : 0;
    }
    LocalDate meeting = LocalDate.ofEpochDay(c.to());
    assertThat(c.calendar().back(meeting, n)).isEqualTo(LocalDate.ofEpochDay(day));
    if (n > 0) {
      assertThat(c.calendar().workingDays(LocalDate.ofEpochDay(day), meeting.minusDays(1)))
          .isEqualTo(n);
    }
  }
}
