package org.linxuan.election.composition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.linxuan.election.composition.SlateOutcome.Bound;
import org.linxuan.election.composition.SlateOutcome.Change;
import org.linxuan.election.composition.SlateOutcome.Chosen;
import org.linxuan.election.composition.SlateOutcome.Listing;
import org.linxuan.election.composition.internal.solver.ConflictFinder;
import org.linxuan.election.composition.internal.solver.CoreSearch;
import org.linxuan.election.composition.internal.solver.Optimum;
import org.linxuan.election.composition.internal.solver.RelaxationFinder;
import org.linxuan.election.composition.internal.solver.SlateModel;
import org.linxuan.election.composition.internal.solver.TieRule;

/**
 * Chooses the list with the most support among those that satisfy the quotas. Of several such lists
 * {@link TieRule} says which. Every answer is checked in whole numbers.
 */
public final class SlateSolver {
  private final SlateTask task;
  private final SlateTask small;
  private final TimeLeft time;

  private SlateSolver(SlateTask task, TimeLeft time) {
    this.task = task;
    this.small = task.withPeople(Supports.small(task.people()));
    this.time = time;
  }

  /** The outcome; the time limits the search for lists and the explanation why there is none. */
  public static SlateOutcome solve(SlateTask task, TimeLeft time) {
    return new SlateSolver(task, time).solve();
  }

  /** Why there is no list, where that is known. */
  static SlateOutcome explain(SlateTask task, TimeLeft time) {
    return new SlateSolver(task, time).explain();
  }

  private SlateOutcome solve() {
    if (task.names() > task.people().size()) {
      return new SlateOutcome.TooFewPeople(task.people().size(), task.names());
    }
    List<BitSet> lists = new ArrayList<>();
    Optimum first = next(lists);
    if (first instanceof Optimum.Open) {
      return new SlateOutcome.Undecided(false, List.of());
    }
    if (first instanceof Optimum.Impossible) {
      return explain();
    }
    boolean proven = first.found().map(Optimum.Found::proven).orElse(false);
    while (lists.size() <= task.alternatives() && proven && !time.isUp()) {
      if (next(lists).found().filter(Optimum.Found::proven).isEmpty()) {
        break;
      }
    }
    List<Listing> listings = lists.stream().map(this::listing).toList();
    return new Chosen(listings.get(0), proven, listings.subList(1, listings.size()));
  }

  private SlateOutcome explain() {
    Optional<List<Bound>> conflict = ConflictFinder.conflict(task, time);
    Optional<List<Change>> least =
        conflict.isEmpty() ? Optional.empty() : RelaxationFinder.least(task, time);
    return least.isPresent()
        ? new SlateOutcome.Infeasible(conflict.get(), least.get())
        : new SlateOutcome.Undecided(true, conflict.orElse(List.of()));
  }

  /** Looks for the best list that is not among these and adds it to them. */
  private Optimum next(List<BitSet> lists) {
    SlateModel model = SlateModel.of(small, lists);
    Optimum optimum = CoreSearch.best(model.program(), time);
    Optional<Optimum.Found> found = optimum.found();
    if (found.isPresent()) {
      Optimum.Found best = found.get();
      lists.add(best.proven() ? TieRule.listed(model, best, time) : model.listed(best.counts()));
    }
    return optimum;
  }

  private Listing listing(BitSet listed) {
    List<SlatePerson> people = listed.stream().mapToObj(task.people()::get).toList();
    return new Listing(
        people.stream().map(SlatePerson::id).toList(),
        people.stream()
            .map(person -> java.math.BigInteger.valueOf(person.support()))
            .reduce(java.math.BigInteger.ZERO, java.math.BigInteger::add));
  }
}
