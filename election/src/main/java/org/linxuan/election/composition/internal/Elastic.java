package org.linxuan.election.composition.internal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.linxuan.election.composition.Quota;
import org.linxuan.election.composition.SlateOutcome.Side;
import org.linxuan.election.composition.SlateTask;

/**
 * A task whose bounds may be moved: each bound has a row of its own and a column that counts how
 * far it is moved, at a cost of one a step. Under a guarantee a bound asks N - K names more than
 * itself as long as it can be broken at all; moved all the way it asks nothing, and a switch (a
 * column of at most one) takes those names off.
 */
final class Elastic {
  private final SlateTask task;
  private final IntegerProgram program = new IntegerProgram();
  private final List<Movable> bounds = new ArrayList<>();
  private final Kinds kinds = new Kinds();
  private final boolean withinFlex;

  /**
   * A bound, its row, the number it starts from (a greater one than the people there are does not
   * make a difference), and the column that moves it.
   */
  record Movable(Bounds.Of bound, int row, long from, int column) {}

  /**
   * @param withinFlex whether bounds may be moved only as far as their quota says; else all the way
   */
  Elastic(SlateTask task, boolean withinFlex) {
    this.task = task;
    this.withinFlex = withinFlex;
    int names = program.row(task.names(), task.names());
    for (Bounds.Of bound : Bounds.all(task)) {
      add(bound);
    }
    Map<Kinds.Kind, List<Integer>> people = kinds.of(task.people(), place -> 0);
    people.forEach(
        (kind, who) -> {
          List<Integer> in = new ArrayList<>(List.of(names));
          in.addAll(kind.rows());
          program.column(BigInteger.ZERO, who.size(), Kinds.ints(in));
        });
  }

  IntegerProgram program() {
    return program;
  }

  List<Movable> bounds() {
    return bounds;
  }

  private void add(Bounds.Of bound) {
    Quota quota = task.quotas().get(bound.quota());
    long reserves = task.names() - task.seats();
    long people = task.people().size();
    boolean min = bound.side() == Side.MIN;
    long from = min ? Math.min(quota.min(), people + 1) : quota.max();
    long asked = min && task.guaranteed() ? from + reserves : from;
    int row =
        min ? program.row(asked, IntegerProgram.OPEN) : program.row(-people - task.names(), asked);
    kinds.count(quota.feature(), quota.value(), row);
    long all = min ? from : task.seats() - from;
    long allowed =
        !withinFlex
            ? all
            : min ? from - quota.minFlex() : Math.min(quota.maxFlex(), task.seats()) - from;
    long sign = min ? 1 : -1;
    int column =
        program.column(
            BigInteger.ONE.negate(), Math.max(0, allowed), new int[] {row}, new long[] {sign});
    if (task.guaranteed() && allowed >= all) {
      int whole = program.row(0, IntegerProgram.OPEN);
      program.alsoIn(column, whole, 1);
      program.column(
          BigInteger.ZERO, 1, new int[] {row, whole}, new long[] {sign * reserves, -all});
    }
    bounds.add(new Movable(bound, row, from, column));
  }
}
