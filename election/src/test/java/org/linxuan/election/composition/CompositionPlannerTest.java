package org.linxuan.election.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linxuan.election.composition.CompositionPlanner.Plan;
import org.linxuan.election.composition.CompositionPlanner.Share;
import org.linxuan.election.composition.CompositionPlanner.Target;

class CompositionPlannerTest {

  static LongStream seeds() {
    return Seeds.of(300);
  }

  @Test
  void theAimIsSharedByWeightWithinBounds() {
    Plan plan =
        CompositionPlanner.plan(
            List.of(new Share("a", 0, 30, 60), new Share("b", 5, 10, 30), new Share("c", 0, 2, 10)),
            20);
    assertThat(plan.targets().stream().map(Target::target)).containsExactly(12L, 6L, 2L);
    assertThat(plan.missing()).isZero();
    assertThat(plan.targets().get(0).others()).isEqualTo(4);
    assertThat(plan.targets().get(0).cost(6)).isEqualTo(2);
    assertThat(plan.targets().get(1).cost(6)).isZero();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theSumKeepsTheAimAndNoStepToAnotherUnitIsFairer(long seed) {
    Random random = new Random(seed);
    List<Share> shares = new ArrayList<>();
    for (int u = 0; u < 1 + random.nextInt(6); u++) {
      long min = random.nextInt(4);
      shares.add(new Share("u" + u, min, min + random.nextInt(9), random.nextInt(50)));
    }
    long aim = random.nextInt(40);
    Plan plan = CompositionPlanner.plan(shares, aim);
    long sum = plan.targets().stream().mapToLong(Target::target).sum();
    long least = shares.stream().mapToLong(Share::min).sum();
    long most = shares.stream().mapToLong(Share::max).sum();
    assertThat(sum).isEqualTo(Math.max(least, Math.min(aim, most)));
    assertThat(plan.missing()).isEqualTo(Math.max(0, aim - most));
    for (Target to : plan.targets()) {
      assertThat(to.target()).isBetween(to.share().min(), to.share().max());
      for (Target from : plan.targets()) {
        if (to.target() < to.share().max() && from.target() > from.share().min()) {
          // The next of one is no better a claim than the last that another got.
          assertThat(to.share().weight() * (2 * from.target() - 1))
              .isLessThanOrEqualTo(from.share().weight() * (2 * to.target() + 1));
        }
      }
      long missed = random.nextInt(30);
      long room = most - sum - (to.share().max() - to.target());
      long reached = sum - missed + Math.min(room, Math.max(0, aim - (sum - missed)));
      assertThat(to.cost(missed))
          .isEqualTo(Math.max(0, Math.max(0, aim - reached) - plan.missing()));
    }
  }
}
