package org.linxuan.election.composition.internal.solver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.linxuan.election.composition.SlateOutcome.Bound;
import org.linxuan.election.composition.SlateTask;
import org.linxuan.election.composition.TimeLeft;

/**
 * Finds, where no list exists, bounds that exclude each other and none of which can be spared,
 * beside those that hold whatever happens. The prices of a relaxation in which bounds may be moved
 * say where to look; QuickXplain (Junker 2004) takes away what is not needed, each time deciding
 * exactly whether the rest can be satisfied.
 */
public final class ConflictFinder {
  private final SlateTask task;
  private final TimeLeft time;
  private final List<Bounds.Of> standing;
  private boolean open;

  private ConflictFinder(SlateTask task, TimeLeft time) {
    this.task = task;
    this.time = time;
    this.standing = Bounds.given(task);
  }

  /**
   * The conflict of a task that has people enough but no list; in the order of the quotas. Empty
   * where time was up.
   */
  public static Optional<List<Bound>> conflict(SlateTask task, TimeLeft time) {
    SlateTask asked =
        task.hasReserves()
            ? SlateTask.of(task.seats(), task.quotas(), task.people()) // who else stands is free
            : task;
    return new ConflictFinder(asked, time).find();
  }

  private Optional<List<Bound>> find() {
    List<Bounds.Of> suspects = Elastic.priced(task, time);
    if (canHold(suspects)) {
      suspects = Bounds.all(task).stream().filter(b -> !Bounds.isGiven(task, b)).toList();
    }
    List<Bounds.Of> conflict = new ArrayList<>(explain(List.of(), false, suspects));
    conflict.sort(Comparator.comparingInt(Bounds.Of::quota).thenComparing(Bounds.Of::side));
    if (open) {
      return Optional.empty();
    }
    if (ExactSolver.findsAny(existence(conflict), time)) {
      throw new IllegalStateException("the solvers disagree about " + conflict);
    }
    return Optional.of(conflict.stream().map(of -> Bounds.bound(task, of)).toList());
  }

  private List<Bounds.Of> explain(List<Bounds.Of> given, boolean changed, List<Bounds.Of> bounds) {
    if (changed && !canHold(given)) {
      return List.of();
    }
    if (bounds.size() == 1) {
      return bounds;
    }
    List<Bounds.Of> former = bounds.subList(0, bounds.size() / 2);
    List<Bounds.Of> latter = bounds.subList(bounds.size() / 2, bounds.size());
    List<Bounds.Of> ofLatter = explain(together(given, former), true, latter);
    List<Bounds.Of> ofFormer = explain(together(given, ofLatter), !ofLatter.isEmpty(), former);
    return together(ofFormer, ofLatter);
  }

  private boolean canHold(List<Bounds.Of> bounds) {
    if (open || time.isUp()) {
      open = true;
      return true;
    }
    Optimum optimum = CoreSearch.best(existence(bounds), time);
    open = optimum instanceof Optimum.Open;
    return !(optimum instanceof Optimum.Impossible);
  }

  private IntegerProgram existence(List<Bounds.Of> bounds) {
    return SlateModel.existence(Bounds.only(task, together(standing, bounds)));
  }

  private static List<Bounds.Of> together(List<Bounds.Of> some, List<Bounds.Of> others) {
    List<Bounds.Of> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }
}
