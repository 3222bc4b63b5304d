package org.linxuan.election.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From one day to another, both included; null at the beginning is "since ever", at the end "until
 * further notice".
 */
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {
  /** No day is stated. */
  public static final Period OPEN = new Period(null, null);

  /** Whether the day lies in the period. */
  public boolean contains(LocalDate day) {
    return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
  }

  /** The first day, the earliest possible one where none is stated; for sorting. */
  public LocalDate begin() {
    return from == null ? LocalDate.MIN : from;
  }

  /** The last day, the latest possible one where none is stated. */
  public LocalDate end() {
    return to == null ? LocalDate.MAX : to;
  }
}
