package org.linxuan.election.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReservesTest {

  static LongStream seeds() {
    return Seeds.of(300);
  }

  /** Every exchange in turn, by what any vote can make of the list before and after. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whoeverCanTakeAPlaceLeavesNoRequirementWorse(long seed) {
    SlateTask task = SmallTasks.of(seed);
    if (task.names() > task.people().size()) {
      return;
    }
    List<SlatePerson> list = task.people().subList(0, (int) task.names());
    List<SlatePerson> others =
        task.people().subList((int) task.names(), task.people().size()).stream()
            .sorted(
                Comparator.comparingLong(SlatePerson::support)
                    .reversed()
                    .thenComparing(SlatePerson.BY_ID))
            .toList();
    Map<SlatePerson, List<Reserves.Replacement>> found =
        Reserves.of(task.quotas(), list, task.people(), task.seats(), 100);
    assertThat(found.keySet()).containsExactlyElementsOf(list);
    for (SlatePerson leaving : list) {
      List<SlatePerson> expected =
          others.stream().filter(p -> isNoWorse(task, list, leaving, p)).toList();
      List<Reserves.Replacement> replacements = found.get(leaving);
      assertThat(replacements.stream().map(Reserves.Replacement::person))
          .containsExactlyInAnyOrderElementsOf(expected);
      assertThat(replacements.stream().filter(Reserves.Replacement::alike).map(r -> r.person()))
          .containsExactlyElementsOf(
              expected.stream()
                  .filter(
                      p -> task.quotas().stream().allMatch(q -> q.counts(p) == q.counts(leaving)))
                  .toList());
    }
  }

  private static boolean isNoWorse(
      SlateTask task, List<SlatePerson> list, SlatePerson leaving, SlatePerson coming) {
    List<SlatePerson> changed = new ArrayList<>(list);
    changed.remove(leaving);
    changed.add(coming);
    return task.quotas().stream()
        .allMatch(
            q -> {
              long[] before = misses(q, list, task.seats());
              long[] after = misses(q, changed, task.seats());
              boolean worse = (before[1] == 0 && after[1] > 0) || (before[0] == 0 && after[0] > 0);
              return !worse && after[0] <= before[0];
            });
  }

  /** By how much the best and the worst vote miss a quota. */
  private static long[] misses(Quota quota, List<SlatePerson> list, long seats) {
    long best = Long.MAX_VALUE;
    long worst = 0;
    for (List<SlatePerson> elected : BruteForce.subsets(list, (int) seats)) {
      long number = elected.stream().filter(quota::counts).count();
      long miss = Math.max(0, Math.max(quota.min() - number, number - quota.max()));
      best = Math.min(best, miss);
      worst = Math.max(worst, miss);
    }
    return new long[] {best, worst};
  }
}
