package org.linxuan.election.composition.internal;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.linxuan.election.composition.Quota;
import org.linxuan.election.composition.SlateOutcome.Change;
import org.linxuan.election.composition.SlateOutcome.Side;
import org.linxuan.election.composition.SlateTask;
import org.linxuan.election.composition.TimeLeft;

/**
 * Finds the least changes of bounds that make a list possible: the least sum of steps; among those,
 * the fewest bounds changed; among those, bounds that stand early in the quotas.
 */
public final class RelaxationFinder {
  private RelaxationFinder() {}

  /** The changes, in the order of the quotas; empty if all that is allowed is not enough. */
  public static List<Change> least(SlateTask task) {
    SlateTask asked =
        task.hasReserves() ? SlateTask.of(task.seats(), task.quotas(), task.people()) : task;
    Optional<Optimum.Found> least =
        CoreSearch.best(new Elastic(asked, true).program(), TimeLeft.UNLIMITED).found();
    if (least.isEmpty()) {
      return List.of();
    }
    Elastic elastic = new Elastic(asked, true);
    preferFew(elastic, least.get().gain().negate().longValueExact());
    Optimum.Found few =
        CoreSearch.best(elastic.program(), TimeLeft.UNLIMITED).found().orElseThrow();
    return elastic.bounds().stream()
        .filter(movable -> few.counts()[movable.column()] > 0)
        .map(movable -> change(asked, movable, few.counts()[movable.column()]))
        .toList();
  }

  private static void preferFew(Elastic elastic, long steps) {
    IntegerProgram program = elastic.program();
    int sum = program.row(0, steps);
    long place = 0;
    long all = elastic.bounds().size();
    for (Elastic.Movable movable : elastic.bounds()) {
      long most = Math.min(steps, program.columns().get(movable.column()).upper());
      int moved = program.row(0, IntegerProgram.OPEN);
      program.alsoIn(movable.column(), sum, 1);
      program.alsoIn(movable.column(), moved, -1);
      // One bound more costs more than all places together could save.
      BigInteger cost = BigInteger.valueOf(all * all + place++).negate();
      program.column(cost, 1, new int[] {moved}, new long[] {most});
    }
  }

  private static Change change(SlateTask task, Elastic.Movable movable, long steps) {
    Quota quota = task.quotas().get(movable.bound().quota());
    Side side = movable.bound().side();
    long from = side == Side.MIN ? quota.min() : quota.max();
    long to = side == Side.MIN ? movable.from() - steps : movable.from() + steps;
    return new Change(quota.feature(), quota.value(), side, from, to);
  }
}
