package org.linxuan.election.composition.internal.solver;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linxuan.election.composition.Quota;
import org.linxuan.election.composition.SlateTask;

/**
 * The program that looks for the least moves of bounds: any list is allowed, and moves are its
 * cost. Under a guarantee they do not grow evenly, so for each quota one range of counted names is
 * switched on.
 */
final class MoveProgram {
  private static final int NAMES = 0;

  private final SlateTask task;
  private final Map<String, Map<String, Long>> available;
  private final IntegerProgram program = new IntegerProgram();
  private final int[] links;
  private final int firstPerson;

  MoveProgram(SlateTask task) {
    this.task = task;
    this.available = Kinds.tally(task.people());
    this.links = new int[task.quotas().size()];
    program.row(task.names(), task.names());
    Kinds kinds = new Kinds();
    Map<String, List<Integer>> byFeature = new LinkedHashMap<>();
    for (int q = 0; q < links.length; q++) {
      Quota quota = task.quotas().get(q);
      if (task.guaranteed() && task.names() > task.seats()) {
        links[q] = program.row(0, 0);
        byFeature.computeIfAbsent(quota.feature(), f -> new ArrayList<>()).add(q);
      } else {
        links[q] = addEvenMoves(Moves.of(quota, task));
      }
      kinds.count(quota.feature(), quota.value(), links[q]);
    }
    byFeature.values().forEach(this::addFeature);
    Shortfalls.add(program, task.standing().allowances(), links);
    firstPerson = program.columns().size();
    kinds
        .of(task.people(), place -> 0)
        .forEach(
            (kind, who) -> {
              List<Integer> in = new ArrayList<>(List.of(NAMES));
              in.addAll(kind.rows());
              program.column(BigInteger.ZERO, who.size(), Kinds.ints(in));
            });
  }

  /** Where each step costs the same, two columns that count the steps are enough. */
  private int addEvenMoves(Moves moves) {
    // A minimum above every seat stands alone: its maximum binds nobody.
    int row = program.row(moves.min(), Math.max(moves.min(), moves.max()));
    BigInteger step = BigInteger.ONE.negate();
    long down = Math.max(0, moves.min() - moves.minFlex());
    long up = Math.max(0, Math.min(moves.maxFlex(), moves.seats()) - moves.max());
    program.column(step, down, new int[] {row}, new long[] {1});
    program.column(step, up, new int[] {row}, new long[] {-1});
    return row;
  }

  private void addFeature(List<Integer> quotas) {
    List<List<Moves.Range>> ranges = new ArrayList<>();
    long free = task.people().size();
    for (int q : quotas) {
      Quota quota = task.quotas().get(q);
      long counted =
          available.getOrDefault(quota.feature(), Map.of()).getOrDefault(quota.value(), 0L);
      free -= counted;
      ranges.add(Moves.of(quota, task).ranges(Math.min(counted, task.names())));
    }
    int steps = program.row(LeastSteps.of(ranges, (int) task.names(), free), IntegerProgram.OPEN);
    for (int i = 0; i < ranges.size(); i++) {
      addRanges(links[quotas.get(i)], ranges.get(i), steps);
    }
  }

  private void addRanges(int link, List<Moves.Range> ranges, int steps) {
    int one = program.row(1, 1);
    for (Moves.Range range : ranges) {
      long length = range.to() - range.from();
      int within = program.row(0, IntegerProgram.OPEN);
      program.column(
          BigInteger.valueOf(-range.steps()),
          1,
          new int[] {link, one, within, steps},
          new long[] {-range.from(), 1, length, range.steps()});
      program.column(
          BigInteger.valueOf(-range.slope()),
          length,
          new int[] {link, within, steps},
          new long[] {-1, -1, range.slope()});
    }
  }

  IntegerProgram program() {
    return program;
  }

  /** How many of the list that these counts describe each quota counts. */
  long[] counted(long[] counts) {
    long[] people = counts.clone();
    Arrays.fill(people, 0, firstPerson, 0);
    long[] sums = program.activities(people);
    long[] counted = new long[links.length];
    for (int q = 0; q < counted.length; q++) {
      counted[q] = sums[links[q]];
    }
    return counted;
  }
}
