package org.linxuan.election.composition.internal.solver;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.linxuan.election.composition.Quota;
import org.linxuan.election.composition.SlateOutcome.Side;
import org.linxuan.election.composition.SlateTask;
import org.linxuan.election.composition.TimeLeft;

/**
 * A task each of whose bounds has a row of its own and can be broken at a cost. The prices of its
 * relaxation say which bounds are likely to exclude each other.
 */
final class Elastic {
  private final SlateTask task;
  private final IntegerProgram program = new IntegerProgram();
  private final List<Bounds.Of> bounds = new ArrayList<>();
  private final List<Integer> rows = new ArrayList<>();
  private final Kinds kinds = new Kinds();

  private Elastic(SlateTask task) {
    this.task = task;
    int names = program.row(task.names(), task.names());
    for (Bounds.Of bound : Bounds.all(task)) {
      add(bound);
    }
    kinds
        .of(task.people(), place -> 0)
        .forEach(
            (kind, who) -> {
              List<Integer> in = new ArrayList<>(List.of(names));
              in.addAll(kind.rows());
              program.column(BigInteger.ZERO, who.size(), Kinds.ints(in));
            });
  }

  /** The bounds that have a price: together they are too much, if the relaxation can tell. */
  static List<Bounds.Of> priced(SlateTask task, TimeLeft time) {
    Elastic elastic = new Elastic(task);
    double[] prices = Relaxation.of(elastic.program, time).prices();
    List<Bounds.Of> priced = new ArrayList<>();
    for (int b = 0; b < elastic.bounds.size(); b++) {
      boolean given = Bounds.isGiven(task, elastic.bounds.get(b));
      if (!given && Math.abs(prices[elastic.rows.get(b)]) > 1e-7) {
        priced.add(elastic.bounds.get(b));
      }
    }
    return priced;
  }

  private void add(Bounds.Of bound) {
    Quota quota = task.quotas().get(bound.quota());
    Requirement asked = Requirement.of(quota, task);
    boolean min = bound.side() == Side.MIN;
    long all = task.people().size() + task.names() + 1;
    int row = min ? program.row(asked.low(), IntegerProgram.OPEN) : program.row(-all, asked.high());
    kinds.count(quota.feature(), quota.value(), row);
    if (!Bounds.isGiven(task, bound)) {
      program.column(BigInteger.ONE.negate(), all, new int[] {row}, new long[] {min ? 1 : -1});
    }
    bounds.add(bound);
    rows.add(row);
  }
}
