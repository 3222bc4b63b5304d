package org.linxuan.election.composition.internal.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.linxuan.election.composition.LargeTasks;
import org.linxuan.election.composition.SlateTask;
import org.linxuan.election.composition.TimeLeft;

/** The search against CP-SAT, which computes in whole numbers and shares no step with it. */
@Tag("slow")
class CoreSearchProperties {

  @Property(tries = 25)
  void findsWhatCpSatFinds(@ForAll long seed) {
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
