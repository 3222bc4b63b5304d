package org.linxuan.election.notice;

import java.time.LocalDate;
import java.util.Collection;
import org.linxuan.election.rulebook.NoticeRule;
import org.linxuan.foundation.clock.Period;
import org.linxuan.foundation.clock.WorkingCalendar;

/**
 * How long a notice stayed open against its rule: the working days from its first day to its last,
 * both counted, less the suspended ones.
 */
public record NoticeClock(Notice notice, NoticeRule rule, long workingDays) {

  /** The clock of a notice. */
  public static NoticeClock of(
      Notice notice, NoticeRule rule, WorkingCalendar calendar, Collection<Period> suspended) {
    return new NoticeClock(
        notice, rule, calendar.workingDays(notice.opens(), notice.closes(), suspended));
  }

  /** Whether the notice is as its rule wants it, whatever the day on which one asks. */
  public boolean isMet() {
    return workingDays >= rule.workingDays()
        && notice.range().equals(rule.range())
        && notice.channels().containsAll(rule.channels())
        && (!rule.proof() || !notice.proof().isEmpty());
  }

  /** Whether it is as its rule wants it and has closed by the end of the day. */
  public boolean isMetOn(LocalDate day) {
    return isMet() && !notice.closes().isAfter(day);
  }
}
