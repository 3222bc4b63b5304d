package org.linxuan.election.nomination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.linxuan.election.people.PersonId;
import org.linxuan.foundation.clock.AsOf;
import org.linxuan.foundation.problem.Problems;

/**
 * The rounds of consultation of one unit, in order, with the opinions that returned and what became
 * of each name. A round exists from the day on which its list was submitted again.
 */
public record Consultations(
    List<ConsultationRound> rounds, List<RoundOpinion> opinions, List<RoundChange> changes)
    implements AsOf<Consultations> {

  public Consultations {
    rounds = rounds.stream().sorted(Comparator.comparingLong(ConsultationRound::round)).toList();
    opinions = List.copyOf(opinions);
    changes = List.copyOf(changes);
  }

  /** No round yet. */
  public static Consultations none() {
    return new Consultations(List.of(), List.of(), List.of());
  }

  @Override
  public Consultations asOf(LocalDate day) {
    List<ConsultationRound> known =
        rounds.stream().filter(r -> !r.resubmitted().isAfter(day)).toList();
    Set<Long> numbers = known.stream().map(ConsultationRound::round).collect(Collectors.toSet());
    return new Consultations(
        known,
        opinions.stream().filter(o -> numbers.contains(o.round())).toList(),
        changes.stream().filter(c -> numbers.contains(c.round())).toList());
  }

  /** The round with this number. */
  public Optional<ConsultationRound> find(long round) {
    return rounds.stream().filter(r -> r.round() == round).findFirst();
  }

  /** Round by round how the list changed, beginning with the list first sent down. */
  public List<RoundDiff> diffs(SortedSet<PersonId> first) {
    List<RoundDiff> diffs = new ArrayList<>();
    SortedSet<PersonId> list = first;
    for (ConsultationRound round : rounds) {
      RoundDiff diff = diff(round, list);
      diffs.add(diff);
      list = diff.after();
    }
    return diffs;
  }

  private RoundDiff diff(ConsultationRound round, SortedSet<PersonId> before) {
    SortedMap<PersonId, String> dropped = new TreeMap<>();
    SortedMap<PersonId, String> added = new TreeMap<>();
    for (RoundChange change : changesOf(round.round())) {
      boolean listed = before.contains(change.person());
      if (change.change() == RoundChange.Change.DROPPED && listed) {
        dropped.put(change.person(), change.reason());
      } else if (change.change() == RoundChange.Change.ADDED && !listed) {
        added.put(change.person(), change.reason());
      }
    }
    SortedSet<PersonId> after = new TreeSet<>(before);
    after.removeAll(dropped.keySet());
    after.addAll(added.keySet());
    return new RoundDiff(round, before, dropped, added, after, opinionsOf(round.round()));
  }

  /** The list after the last round, beginning with the list first sent down. */
  public SortedSet<PersonId> lastList(SortedSet<PersonId> first) {
    List<RoundDiff> diffs = diffs(first);
    return diffs.isEmpty() ? first : diffs.get(diffs.size() - 1).after();
  }

  /** What became of each name in a round. */
  public List<RoundChange> changesOf(long round) {
    return changes.stream().filter(c -> c.round() == round).toList();
  }

  /** The opinions that returned in a round. */
  public List<RoundOpinion> opinionsOf(long round) {
    return opinions.stream().filter(o -> o.round() == round).toList();
  }

  /**
   * The rounds that are wanting: those of 1 to {@code required} that were not held, and those held
   * whose days are out of order, to which no opinion returned, or which drop or add a name without
   * a reason.
   */
  public List<Long> wanting(long required) {
    SortedSet<Long> wanting = new TreeSet<>();
    for (long n = 1; n <= required; n++) {
      if (find(n).isEmpty()) {
        wanting.add(n);
      }
    }
    for (ConsultationRound round : rounds) {
      Optional<ConsultationRound> earlier = find(round.round() - 1);
      boolean inOrder = round.isInOrder() && earlier.map(round::isAfter).orElse(true);
      boolean explained = changesOf(round.round()).stream().allMatch(RoundChange::isExplained);
      if (!inOrder || !explained || opinionsOf(round.round()).isEmpty()) {
        wanting.add(round.round());
      }
    }
    return List.copyOf(wanting);
  }

  /**
   * Adds a problem for every change that does not fit the list: what is not there is not dropped.
   */
  public void checkAgainst(SortedSet<PersonId> first, Problems problems) {
    for (RoundDiff diff : diffs(first)) {
      for (RoundChange change : changesOf(diff.round().round())) {
        boolean listed = diff.before().contains(change.person());
        if (listed == (change.change() == RoundChange.Change.ADDED)) {
          problems.add(
              listed
                  ? NominationProblem.ROUND_ADDS_LISTED_NAME
                  : NominationProblem.ROUND_NAME_NOT_LISTED,
              change.where(),
              change.person(),
              change.round());
        }
      }
    }
  }
}
