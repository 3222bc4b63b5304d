package org.linxuan.election.composition.internal.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.linxuan.election.composition.LargeTasks;
import org.linxuan.election.composition.TimeLeft;

/** The switches that reach HiGHS, and what they are for. */
@Tag("slow")
class HighsTest {
  /** Left to itself HiGHS calls 29495 optimal here. */
  private static final long BEST = 29_497;

  private static IntegerProgram program() {
    return SlateModel.of(LargeTasks.of(3000, 400, 100, 0.1, 1), List.of()).program();
  }

  private static Highs.Answer solve(String parameters) {
    NumericModel model = new NumericModel();
    model.maximise();
    IntegerProgram program = program();
    program.rows().forEach(row -> model.row(row.low(), row.high()));
    for (IntegerProgram.Column column : program.columns()) {
      int variable = model.variable(column.upper(), true, column.gain().doubleValue());
      for (int row : column.rows()) {
        model.term(row, variable, 1L);
      }
    }
    return Highs.solve(model, parameters, TimeLeft.UNLIMITED);
  }

  @Test
  void theGapIsClosed() {
    Highs.Answer answer = solve(Highs.PARAMETERS);
    assertThat(answer.ending()).isEqualTo(Highs.Ending.OPTIMAL);
    assertThat(Math.round(answer.cost())).isEqualTo(BEST);
  }

  /** If this turns red, the instance no longer shows anything: look for a harder one. */
  @Test
  void withoutTheSwitchesItIsNotAndIsStillCalledOptimal() {
    String loose =
        Highs.PARAMETERS
            .lines()
            .filter(line -> !line.contains("gap"))
            .collect(Collectors.joining("\n"));
    Highs.Answer answer = solve(loose);
    assertThat(answer.ending()).isEqualTo(Highs.Ending.OPTIMAL);
    assertThat(Math.round(answer.cost())).isLessThan(BEST);
  }

  @Test
  void theExactBoundAndTheSmallCoreAgree() {
    Optimum.Found found = CoreSearch.best(program(), TimeLeft.UNLIMITED).found().orElseThrow();
    assertThat(found.gain()).isEqualTo(BEST);
    assertThat(found.proven()).isTrue();
  }
}
