package org.linxuan.election.composition.internal.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linxuan.election.composition.LargeTasks;
import org.linxuan.election.composition.Seeds;
import org.linxuan.election.composition.SlateTask;
import org.linxuan.election.composition.TimeLeft;

/** The search against CP-SAT, which computes in whole numbers and shares no step with it. */
@Tag("slow")
class CoreSearchProperties {

  static LongStream seeds() {
    return Seeds.of(25);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void findsWhatCpSatFinds(long seed) {
    int seats = 8 + (int) Math.floorMod(seed, 25L);
    long support = List.of(1L, 20L, 5_000L, 1L << 40, 1L << 62).get((int) Math.floorMod(seed, 5L));
    SlateTask task = LargeTasks.of(150, seats, support, 0.5, seed);
    IntegerProgram program = SlateModel.of(task, List.of()).program();
    ExactSolver.Answer exact = ExactSolver.best(program, TimeLeft.UNLIMITED);
    Optimum found = CoreSearch.best(program, TimeLeft.UNLIMITED);
    if (exact.ending() == Highs.Ending.INFEASIBLE) {
      assertThat(found).isInstanceOf(Optimum.Impossible.class);
      return;
    }
    Optimum.Found best = found.found().orElseThrow();
    assertThat(best.proven()).isTrue();
    assertThat(program.isSatisfiedBy(best.counts())).isTrue();
    assertThat(best.gain()).isEqualTo(program.gain(exact.counts()));
    assertThat(best.bound().highest()).isGreaterThanOrEqualTo(best.gain());
  }
}
