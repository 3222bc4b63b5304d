package org.linxuan.foundation.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Which days are worked: Monday to Friday that is no holiday, and make-up days whatever their day
 * of the week. A day that is both is worked, since a make-up day is named for being worked.
 */
public final class WorkingCalendar {
  private static final int WEEK = 7;
  private static final int WORKED = 5;

  private final NavigableSet<LocalDate> weekdaysOff = new TreeSet<>();
  private final NavigableSet<LocalDate> weekendsWorked = new TreeSet<>();

  /** A calendar of Monday to Friday with the given exceptions. */
  public WorkingCalendar(Collection<LocalDate> holidays, Collection<LocalDate> makeUpDays) {
    holidays.stream().filter(d -> !isWeekend(d)).forEach(weekdaysOff::add);
    weekdaysOff.removeAll(List.copyOf(makeUpDays));
    makeUpDays.stream().filter(WorkingCalendar::isWeekend).forEach(weekendsWorked::add);
  }

  /** Monday to Friday, without exception. */
  public static WorkingCalendar plain() {
    return new WorkingCalendar(List.of(), List.of());
  }

  /** Whether the day is worked. */
  public boolean isWorkingDay(LocalDate day) {
    return isWeekend(day) ? weekendsWorked.contains(day) : !weekdaysOff.contains(day);
  }

  /**
   * How many working days there are from {@code first} to {@code last}, both counted; 0 if
   * reversed.
   */
  public long workingDays(LocalDate first, LocalDate last) {
    if (last.isBefore(first)) {
      return 0;
    }
    return weekdays(first, last)
        - weekdaysOff.subSet(first, true, last, true).size()
        + weekendsWorked.subSet(first, true, last, true).size();
  }

  /**
   * The same, less the working days that lie in a suspended period; overlapping periods count once.
   */
  public long workingDays(LocalDate first, LocalDate last, Collection<Period> suspended) {
    if (suspended.isEmpty()) {
      return workingDays(first, last);
    }
    return first
        .datesUntil(last.isBefore(first) ? first : last.plusDays(1))
        .filter(day -> isWorkingDay(day) && suspended.stream().noneMatch(p -> p.contains(day)))
        .count();
  }

  /**
   * The day on which the n-th working day after {@code start} ends; {@code start} does not count,
   * and n is at least 1.
   */
  public LocalDate deadline(LocalDate start, int workingDays) {
    return closing(start.plusDays(1), workingDays, List.of());
  }

  /**
   * The earliest day on which something that opens on {@code first} has been open for n working
   * days, {@code first} counted; n is at least 1, and every suspension must have ended.
   */
  public LocalDate closing(LocalDate first, int workingDays, Collection<Period> suspended) {
    if (workingDays < 1 || suspended.stream().anyMatch(p -> p.last() == null)) {
      throw new IllegalArgumentException("days " + workingDays + ", suspended " + suspended);
    }
    LocalDate day = first;
    int left = workingDays;
    while (true) {
      LocalDate now = day;
      if (isWorkingDay(now) && suspended.stream().noneMatch(p -> p.contains(now)) && --left == 0) {
        return now;
      }
      day = day.plusDays(1);
    }
  }

  /**
   * The latest day on which something must open to have been open for n working days at {@code
   * last}.
   */
  public LocalDate opening(LocalDate last, int workingDays) {
    if (workingDays < 1) {
      throw new IllegalArgumentException("days " + workingDays);
    }
    LocalDate day = last;
    for (int left = workingDays; ; day = day.minusDays(1)) {
      if (isWorkingDay(day) && --left == 0) {
        return day;
      }
    }
  }

  /**
   * The n-th working day before {@code date}, which does not count itself: what must be done n
   * working days before a meeting is done at the latest on that day. 0 gives the date.
   */
  public LocalDate back(LocalDate date, int workingDays) {
    return workingDays == 0 ? date : opening(date.minusDays(1), workingDays);
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
  }

  private static long weekdays(LocalDate first, LocalDate last) {
    long days = ChronoUnit.DAYS.between(first, last) + 1;
    long count = days / WEEK * WORKED;
    LocalDate day = last.minusDays(days % WEEK - 1);
    for (long rest = days % WEEK; rest > 0; rest--) {
      count += isWeekend(day) ? 0 : 1;
      day = day.plusDays(1);
    }
    return count;
  }
}
