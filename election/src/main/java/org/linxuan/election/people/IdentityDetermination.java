package org.linxuan.election.people;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * The determination of one person's identity (身份认定表): what is claimed, filled in at the primary
 * level; what the next level determined, on which grounds; and the unit's review. It is people's
 * word: what the software proposes stands beside it and never in its place.
 */
public record IdentityDetermination(
    PersonId person,
    String claimed,
    Signed filled,
    String determined,
    Signed determination,
    Signed review,
    String grounds) {

  /** Whether three different persons stand behind it. */
  public boolean isByThreePersons() {
    return Stream.of(filled, determination, review).map(Signed::by).distinct().count() == 3;
  }

  /** Whether no step is dated before the one that it rests on. */
  public boolean isInOrder() {
    return !determination.on().isBefore(filled.on()) && !review.on().isBefore(determination.on());
  }

  /** Whether it is complete on a day: no identity stands without that. */
  public boolean isConfirmed(LocalDate day) {
    return isByThreePersons() && isInOrder() && !review.on().isAfter(day);
  }
}
