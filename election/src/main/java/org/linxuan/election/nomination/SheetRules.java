package org.linxuan.election.nomination;

import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linxuan.election.organization.Member;
import org.linxuan.election.people.PersonId;

/**
 * What sheets are checked against; null or empty for a check whose file or rule was not given.
 *
 * @param names how many names a member may put forward
 */
public record SheetRules(
    @Nullable Set<Member> members,
    @Nullable Period period,
    @Nullable Set<PersonId> persons,
    OptionalLong names) {

  /** From one day to another, both included. */
  public record Period(LocalDate from, LocalDate to) {
    boolean contains(@Nullable LocalDate day) {
      return day != null && !day.isBefore(from) && !day.isAfter(to);
    }
  }

  /** No check but those that need nothing. */
  public static SheetRules none() {
    return new SheetRules(null, null, null, OptionalLong.empty());
  }
}
