package org.linxuan.election.composition.internal.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linxuan.election.composition.Quota;
import org.linxuan.election.composition.SlatePerson;
import org.linxuan.election.composition.SlateTask;

class LeastStepsTest {

  private static List<Moves.Range> ranges(
      Quota quota, long seats, long names, boolean guaranteed, long most) {
    List<SlatePerson> many =
        java.util.stream.IntStream.range(0, 50)
            .mapToObj(i -> new SlatePerson("p" + i, java.util.Map.of(), 1))
            .toList();
    SlateTask task = new SlateTask(seats, names, guaranteed, List.of(quota), many, 0);
    return Moves.of(quota, task).ranges(most);
  }

  @Test
  void movesGrowEvenlyWithinEachRange() {
    Quota quota = Quota.of("f", "v", 2, 3);
    assertThat(ranges(quota, 5, 5, false, 5))
        .containsExactly(
            new Moves.Range(0, 0, 2, 0),
            new Moves.Range(1, 1, 1, 0),
            new Moves.Range(2, 3, 0, 0),
            new Moves.Range(4, 4, 1, 0),
            new Moves.Range(5, 5, 2, 0));
  }

  @Test
  void underAGuaranteeTheLastStepDownFreesTheReserves() {
    Quota quota = Quota.of("f", "v", 2, 5);
    assertThat(ranges(quota, 5, 8, true, 8))
        .containsExactly(
            new Moves.Range(0, 2, 2, 0),
            new Moves.Range(3, 3, 2, 0),
            new Moves.Range(4, 4, 1, 0),
            new Moves.Range(5, 5, 0, 0),
            new Moves.Range(6, 8, 0, 0));
  }

  @Test
  void rangesEndWhereFlexDoes() {
    Quota quota = new Quota("f", "v", 3, 3, 2, 4);
    assertThat(ranges(quota, 6, 6, false, 6))
        .containsExactly(
            new Moves.Range(2, 2, 1, 0), new Moves.Range(3, 3, 0, 0), new Moves.Range(4, 4, 1, 0));
  }

  @Test
  void theLeastMovesOfAFeatureShareOutTheNames() {
    List<Moves.Range> two = ranges(Quota.of("f", "a", 4, 9), 5, 5, false, 5);
    List<Moves.Range> other = ranges(Quota.of("f", "b", 3, 9), 5, 5, false, 5);
    assertThat(LeastSteps.of(List.of(two, other), 5, 0)).isEqualTo(2);
    assertThat(LeastSteps.of(List.of(two), 5, 1)).isZero();
    List<Moves.Range> few = ranges(Quota.of("f", "a", 0, 1), 5, 5, false, 5);
    assertThat(LeastSteps.of(List.of(few), 5, 2)).isEqualTo(2);
  }
}
