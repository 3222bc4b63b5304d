package org.linxuan.election.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linxuan.election.composition.SlateAudit.Outcome;
import org.linxuan.foundation.problem.Lang;

class SlateAuditTest {

  static LongStream seeds() {
    return Seeds.of(300);
  }

  private static List<SlatePerson> list(int women, int men) {
    return java.util.stream.IntStream.range(0, women + men)
        .mapToObj(i -> new SlatePerson("p" + i, Map.of("sex", i < women ? "f" : "m"), 1))
        .toList();
  }

  private static Outcome outcome(int women, int men, long seats, long min, long max) {
    return SlateAudit.of(List.of(Quota.of("sex", "f", min, max)), list(women, men), seats)
        .get(0)
        .outcome();
  }

  @Test
  void aQuotaIsGuaranteedOnlyIfBothEndsOfTheRangeMeetIt() {
    assertThat(outcome(3, 2, 4, 2, 3)).isEqualTo(Outcome.GUARANTEED);
    assertThat(outcome(3, 2, 4, 3, 3)).isEqualTo(Outcome.POSSIBLE);
    assertThat(outcome(3, 2, 4, 2, 2)).isEqualTo(Outcome.POSSIBLE);
    assertThat(outcome(3, 2, 4, 4, 4)).isEqualTo(Outcome.IMPOSSIBLE);
    assertThat(outcome(3, 2, 4, 0, 1)).isEqualTo(Outcome.IMPOSSIBLE);
    assertThat(outcome(1, 4, 3, 1, 1)).isEqualTo(Outcome.POSSIBLE);
  }

  @Test
  void aListShorterThanTheSeatsHasNoRange() {
    assertThatThrownBy(() -> outcome(1, 1, 3, 0, 3)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void outcomesAreNamedInBothLanguages() {
    assertThat(Outcome.POSSIBLE.key()).isEqualTo("possible");
    assertThat(Outcome.GUARANTEED.text(Lang.ZH)).isEqualTo("必定满足");
    assertThat(Outcome.IMPOSSIBLE.text(Lang.EN)).isEqualTo("impossible");
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void rangesAreThoseOfEveryPossibleChoice(long seed) {
    SlateTask task = SmallTasks.of(seed);
    List<List<SlatePerson>> choices = BruteForce.subsets(task.people(), (int) task.seats());
    for (SlateAudit.Line line : SlateAudit.of(task.quotas(), task.people(), task.seats())) {
      LongSummaryStatistics numbers =
          choices.stream()
              .collect(
                  Collectors.summarizingLong(
                      choice -> choice.stream().filter(line.quota()::counts).count()));
      assertThat(line.lowest()).isEqualTo(numbers.getMin());
      assertThat(line.highest()).isEqualTo(numbers.getMax());
      long met =
          choices.stream().filter(c -> BruteForce.satisfies(c, List.of(line.quota()))).count();
      Outcome expected =
          met == choices.size()
              ? Outcome.GUARANTEED
              : met == 0 ? Outcome.IMPOSSIBLE : Outcome.POSSIBLE;
      assertThat(line.outcome()).isEqualTo(expected);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aGuaranteedListIsGuaranteedQuotaByQuota(long seed) {
    SlateTask task = SmallTasks.of(seed);
    if (task.names() > task.people().size()) {
      return;
    }
    List<SlatePerson> list = task.people().subList(0, (int) task.names());
    boolean all =
        SlateAudit.of(task.quotas(), list, task.seats()).stream()
            .allMatch(line -> line.outcome() == Outcome.GUARANTEED);
    boolean every =
        BruteForce.subsets(list, (int) task.seats()).stream()
            .allMatch(choice -> BruteForce.satisfies(choice, task.quotas()));
    assertThat(all).isEqualTo(every);
  }
}
