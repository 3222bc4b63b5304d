package org.linxuan.election.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linxuan.election.composition.SlateOutcome.Bound;
import org.linxuan.election.composition.SlateOutcome.Change;
import org.linxuan.election.composition.SlateOutcome.Chosen;
import org.linxuan.election.composition.SlateOutcome.Infeasible;
import org.linxuan.election.composition.SlateOutcome.Side;

/** The solver against a look at every subset. */
@Tag("slow")
class SlateSolverProperties {

  static LongStream seeds() {
    return Seeds.of(400);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void the_best_list_and_the_next_ones_are_those_of_brute_force(long seed) {
    SlateTask task = SmallTasks.of(seed);
    SlateOutcome outcome = SlateSolver.solve(task, TimeLeft.UNLIMITED);
    if (task.names() > task.people().size()) {
      assertThat(outcome).isInstanceOf(SlateOutcome.TooFewPeople.class);
      return;
    }
    List<SlateOutcome.Listing> expected = BruteForce.lists(task);
    if (expected.isEmpty()) {
      assertThat(outcome).isInstanceOf(Infeasible.class);
      return;
    }
    Chosen chosen = (Chosen) outcome;
    assertThat(chosen.proven()).isTrue();
    List<SlateOutcome.Listing> found = new ArrayList<>(List.of(chosen.best()));
    found.addAll(chosen.alternatives());
    assertThat(found)
        .isEqualTo(expected.subList(0, Math.min(expected.size(), 1 + task.alternatives())));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_conflict_is_one_and_none_of_its_bounds_can_be_spared(long seed) {
    SlateTask task = SmallTasks.of(seed);
    if (!(SlateSolver.solve(task, TimeLeft.UNLIMITED) instanceof Infeasible infeasible)) {
      return;
    }
    List<Bound> conflict = infeasible.conflict();
    assertThat(conflict).isNotEmpty().doesNotHaveDuplicates();
    assertThat(BruteForce.exists(with(task, conflict))).isFalse();
    for (Bound spared : conflict) {
      List<Bound> rest = conflict.stream().filter(b -> !b.equals(spared)).toList();
      assertThat(BruteForce.exists(with(task, rest))).as("without " + spared).isTrue();
    }
  }

  private static SlateTask with(SlateTask task, List<Bound> bounds) {
    List<Quota> quotas = new ArrayList<>();
    for (Quota q : task.quotas()) {
      boolean min = bounds.contains(new Bound(q.feature(), q.value(), Side.MIN, q.min()));
      boolean max = bounds.contains(new Bound(q.feature(), q.value(), Side.MAX, q.max()));
      quotas.add(
          Quota.of(q.feature(), q.value(), min ? q.min() : 0, max ? q.max() : Long.MAX_VALUE));
    }
    return new SlateTask(task.seats(), task.names(), task.guaranteed(), quotas, task.people(), 0);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void a_relaxation_is_enough_and_no_smaller_one_is(long seed) {
    SlateTask task = SmallTasks.of(seed);
    if (!(SlateSolver.solve(task, TimeLeft.UNLIMITED) instanceof Infeasible infeasible)) {
      return;
    }
    List<Change> changes = infeasible.relaxation();
    long steps = changes.stream().mapToLong(c -> Math.abs(c.to() - c.from())).sum();
    assertThat(leastSteps(task)).isEqualTo(changes.isEmpty() ? -1 : steps);
    if (!changes.isEmpty()) {
      assertThat(BruteForce.exists(changed(task, changes))).isTrue();
    }
  }

  private static SlateTask changed(SlateTask task, List<Change> changes) {
    List<Quota> quotas = new ArrayList<>();
    for (Quota q : task.quotas()) {
      long min = to(changes, q, Side.MIN, q.min());
      long max = to(changes, q, Side.MAX, q.max());
      assertThat(min).isBetween(q.minFlex(), q.min());
      assertThat(max).isGreaterThanOrEqualTo(q.max()).isLessThanOrEqualTo(q.maxFlex());
      quotas.add(Quota.of(q.feature(), q.value(), min, max));
    }
    return new SlateTask(task.seats(), task.names(), task.guaranteed(), quotas, task.people(), 0);
  }

  private static long to(List<Change> changes, Quota q, Side side, long otherwise) {
    return changes.stream()
        .filter(c -> c.feature().equals(q.feature()) && c.value().equals(q.value()))
        .filter(c -> c.side() == side)
        .mapToLong(Change::to)
        .findFirst()
        .orElse(otherwise);
  }

  /** Every list in turn: how far the bounds must move for it; -1 if that is never allowed. */
  private static long leastSteps(SlateTask task) {
    SlateTask free =
        new SlateTask(task.seats(), task.names(), task.guaranteed(), List.of(), task.people(), 0);
    long least = -1;
    for (List<SlatePerson> list : BruteForce.subsets(free.people(), (int) task.names())) {
      long steps = steps(task, list);
      if (steps >= 0 && (least < 0 || steps < least)) {
        least = steps;
      }
    }
    return least;
  }

  private static long steps(SlateTask task, List<SlatePerson> list) {
    List<List<SlatePerson>> elected = BruteForce.subsets(list, (int) task.seats());
    if (!task.guaranteed()) {
      return elected.stream()
          .mapToLong(k -> steps(task, k, k))
          .filter(s -> s >= 0)
          .min()
          .orElse(-1);
    }
    long sum = 0;
    for (Quota q : task.quotas()) {
      long lowest = elected.stream().mapToLong(k -> number(k, q)).min().orElseThrow();
      long highest = elected.stream().mapToLong(k -> number(k, q)).max().orElseThrow();
      if (lowest < q.minFlex() || highest > q.maxFlex()) {
        return -1;
      }
      sum += Math.max(0, q.min() - lowest) + Math.max(0, highest - q.max());
    }
    return sum;
  }

  private static long steps(SlateTask task, List<SlatePerson> some, List<SlatePerson> others) {
    long sum = 0;
    for (Quota q : task.quotas()) {
      if (number(some, q) < q.minFlex() || number(others, q) > q.maxFlex()) {
        return -1;
      }
      sum += Math.max(0, q.min() - number(some, q)) + Math.max(0, number(others, q) - q.max());
    }
    return sum;
  }

  private static long number(List<SlatePerson> people, Quota quota) {
    return people.stream().filter(quota::counts).count();
  }
}
