package org.linxuan.election.committee;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.linxuan.foundation.clock.AsOf;

/** The meetings of a unit and of the organisations below it, by day and then by id. */
public record CommitteeFile(List<Meeting> meetings) implements AsOf<CommitteeFile> {

  public CommitteeFile {
    meetings =
        meetings.stream()
            .sorted(Comparator.comparing(Meeting::date).thenComparing(Meeting::id))
            .toList();
  }

  /** No meeting yet. */
  public static CommitteeFile empty() {
    return new CommitteeFile(List.of());
  }

  /** The meetings of one unit out of a whole election's. */
  public CommitteeFile forUnit(String unit) {
    return new CommitteeFile(meetings.stream().filter(m -> m.unit().equals(unit)).toList());
  }

  @Override
  public CommitteeFile asOf(LocalDate day) {
    return new CommitteeFile(meetings.stream().filter(m -> !m.date().isAfter(day)).toList());
  }

  /** The last meeting of the unit that did this act; a later one replaces an earlier one's list. */
  public Optional<Meeting> findLast(String act) {
    return meetings.stream().filter(m -> m.act().equals(act)).reduce((a, b) -> b);
  }
}
