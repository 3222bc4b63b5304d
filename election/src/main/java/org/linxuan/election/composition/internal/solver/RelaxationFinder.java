package org.linxuan.election.composition.internal.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linxuan.election.composition.Quota;
import org.linxuan.election.composition.SlateOutcome.Change;
import org.linxuan.election.composition.SlateOutcome.Side;
import org.linxuan.election.composition.SlateTask;
import org.linxuan.election.composition.TimeLeft;

/**
 * Finds the least changes of bounds that make a list possible, counted in steps over all bounds.
 */
public final class RelaxationFinder {
  private final SlateTask task;

  private RelaxationFinder(SlateTask task) {
    this.task = task;
  }

  /**
   * The changes, in the order of the quotas: none if all that is allowed is not enough; empty where
   * time was up.
   */
  public static Optional<List<Change>> least(SlateTask task, TimeLeft time) {
    SlateTask asked =
        task.hasReserves() ? SlateTask.of(task.seats(), task.quotas(), task.people()) : task;
    return new RelaxationFinder(asked).find(time);
  }

  /** How many steps all the changes take; as {@link #least} finds them. */
  public static Optimum steps(SlateTask task, TimeLeft time) {
    return CoreSearch.best(program(task), time);
  }

  /** The program whose greatest gain is the least number of steps, negative. */
  public static IntegerProgram program(SlateTask task) {
    return new MoveProgram(task).program();
  }

  private Optional<List<Change>> find(TimeLeft time) {
    MoveProgram moves = new MoveProgram(task);
    Optimum least = CoreSearch.best(moves.program(), time);
    if (least instanceof Optimum.Impossible) {
      return Optional.of(List.of());
    }
    return least
        .found()
        .filter(Optimum.Found::proven)
        .map(found -> changes(moves.counted(found.counts())));
  }

  private List<Change> changes(long[] counted) {
    List<Change> changes = new ArrayList<>();
    for (int q = 0; q < counted.length; q++) {
      Quota quota = task.quotas().get(q);
      Moves moves = Moves.of(quota, task);
      add(changes, quota, Side.MIN, moves.min(), moves.minFor(counted[q]));
      add(changes, quota, Side.MAX, moves.max(), moves.maxFor(counted[q]));
    }
    return changes;
  }

  private static void add(List<Change> changes, Quota quota, Side side, long from, long to) {
    if (from != to) {
      long written = side == Side.MIN ? quota.min() : quota.max();
      changes.add(new Change(quota.feature(), quota.value(), side, written, to));
    }
  }
}
