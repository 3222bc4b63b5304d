package org.linxuan.election.nomination;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.linxuan.election.people.PersonId;

/**
 * How a round changed the list: the names sent down, those dropped and those added with the
 * reasons, the opinions that returned, and the names submitted again.
 */
public record RoundDiff(
    ConsultationRound round,
    SortedSet<PersonId> before,
    SortedMap<PersonId, String> dropped,
    SortedMap<PersonId, String> added,
    SortedSet<PersonId> after,
    List<RoundOpinion> opinions) {

  public RoundDiff {
    before = Collections.unmodifiableSortedSet(new TreeSet<>(before));
    dropped = Collections.unmodifiableSortedMap(new TreeMap<>(dropped));
    added = Collections.unmodifiableSortedMap(new TreeMap<>(added));
    after = Collections.unmodifiableSortedSet(new TreeSet<>(after));
    opinions = List.copyOf(opinions);
  }

  /** How many organisations gave this opinion on a name. */
  public long count(PersonId person, RoundOpinion.Opinion opinion) {
    return opinions.stream()
        .filter(o -> o.person().equals(person) && o.opinion() == opinion)
        .count();
  }
}
