package org.linxuan.election.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linxuan.election.composition.SlateOutcome.Bound;
import org.linxuan.election.composition.SlateOutcome.Change;
import org.linxuan.election.composition.SlateOutcome.Chosen;
import org.linxuan.election.composition.SlateOutcome.Infeasible;
import org.linxuan.election.composition.SlateOutcome.Listing;
import org.linxuan.election.composition.SlateOutcome.Side;
import org.linxuan.foundation.problem.Lang;

class SlateSentencesTest {
  private static final List<SlatePerson> PEOPLE =
      List.of(
          new SlatePerson("a", Map.of("sex", "f"), 1), new SlatePerson("b", Map.of("sex", "m"), 1));

  private static List<String> say(SlateTask task, SlateOutcome outcome, Lang lang) {
    return new SlateSentences(task, lang).of(outcome);
  }

  private static SlateTask task(long seats, long names, boolean guaranteed) {
    return new SlateTask(seats, names, guaranteed, List.of(), PEOPLE, 0);
  }

  @Test
  void aConflictAndItsLeastChangeAreSaidInBothLanguages() {
    Infeasible infeasible =
        new Infeasible(
            List.of(new Bound("sex", "f", Side.MIN, 2), new Bound("sex", "m", Side.MAX, 0)),
            List.of(
                new Change("sex", "f", Side.MIN, 2, 1), new Change("sex", "m", Side.MAX, 0, 1)));
    assertThat(say(task(2, 2, false), infeasible, Lang.EN))
        .containsExactly(
            "No 2 people together meet the requirements.",
            "These requirements cannot be met together; without any one of them the others can:",
            "- sex f: at least 2 (1 among all people)",
            "- sex m: at most 0 (1 among all people)",
            "The least change that makes a list possible (2 in all):",
            "- sex f: lower min from 2 to 1",
            "- sex m: raise max from 0 to 1");
    assertThat(say(task(2, 2, false), infeasible, Lang.ZH))
        .containsExactly(
            "没有任何 2 人的组合能满足全部结构要求。",
            "下列要求不能同时满足；去掉其中任何一项，其余各项即可同时满足：",
            "- sex f：不少于 2 人（全部人选中有 1 人）",
            "- sex m：不超过 0 人（全部人选中有 1 人）",
            "使名单得以产生的最小调整（合计 2）：",
            "- sex f：下限由 2 降为 1",
            "- sex m：上限由 0 升为 1");
  }

  @Test
  void aGuaranteeSaysWhatItAsksOfTheList() {
    Infeasible infeasible =
        new Infeasible(
            List.of(new Bound("sex", "f", Side.MIN, 1), new Bound("sex", "m", Side.MAX, 0)),
            List.of());
    assertThat(say(task(1, 2, true), infeasible, Lang.EN))
        .containsExactly(
            "No list of 2 names meets the requirements whichever 1 of them are elected.",
            "These requirements cannot be met together; without any one of them the others can:",
            "- sex f: at least 1 elected, hence at least 2 of the 2 names (1 among all people)",
            "- sex m: at most 0 elected, hence at most 0 of the 2 names (1 among all people)",
            "Moving the bounds as far as min_flex and max_flex allow does not make a list"
                + " possible.");
    assertThat(say(task(1, 2, true), infeasible, Lang.ZH))
        .contains("- sex f：不少于 1 人当选，即名单中不少于 2 人（共 2 人）（全部人选中有 1 人）");
  }

  @Test
  void oneRequirementThatCannotBeMetIsNotCalledAConflict() {
    Infeasible infeasible = new Infeasible(List.of(new Bound("sex", "x", Side.MIN, 1)), List.of());
    assertThat(say(task(1, 1, false), infeasible, Lang.EN))
        .element(1)
        .isEqualTo("This requirement cannot be met:");
  }

  @Test
  void alternativesAreSaidAsDifferences() {
    Listing best = new Listing(List.of("a", "b", "c"), BigInteger.valueOf(9));
    Listing other = new Listing(List.of("a", "d", "e"), BigInteger.valueOf(7));
    assertThat(say(task(1, 1, false), new Chosen(best, true, List.of(other)), Lang.EN))
        .containsExactly("Alternative 1: support 7 (2 less); without b, c; with d, e");
    assertThat(say(task(1, 1, false), new Chosen(best, true, List.of()), Lang.EN)).isEmpty();
    assertThat(say(task(1, 1, false), new Chosen(best, false, List.of()), Lang.EN))
        .singleElement()
        .asString()
        .contains("not proven");
  }

  @Test
  void tooFewPeopleAndTimeThatIsUp() {
    assertThat(say(task(1, 1, false), new SlateOutcome.TooFewPeople(2, 3), Lang.ZH))
        .containsExactly("共有 2 人，少于所需的 3 人。");
    assertThat(say(task(1, 1, false), new SlateOutcome.Undecided(false, List.of()), Lang.EN))
        .containsExactly(
            "The time is up: no list was found, and it is not proven that there is none.");
  }
}
