package org.linxuan.election.slate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linxuan.election.procedure.Club;
import org.linxuan.election.rulebook.ChainLink;
import org.linxuan.election.rulebook.ChainStep;
import org.linxuan.election.rulebook.RulebookLoader;
import org.linxuan.foundation.problem.Lang;
import org.linxuan.foundation.problem.Problems;

class ChainOfNumbersTest {

  /** Vetted, preliminary, preparatory, candidates, seats, elected; below 0: not known. */
  private static ChainOfNumbers chain(List<ChainStep> steps, long... numbers) {
    Map<ChainLink, Long> known = new EnumMap<>(ChainLink.class);
    for (ChainLink link : ChainLink.values()) {
      if (numbers[link.ordinal()] >= 0) {
        known.put(link, numbers[link.ordinal()]);
      }
    }
    return new ChainOfNumbers(steps, known);
  }

  private static ChainOfNumbers club(long... numbers) {
    return chain(Club.rules().chain(), numbers);
  }

  private static List<String> broken(ChainOfNumbers chain) {
    return chain.lines().stream().filter(l -> !l.isMet()).map(l -> l.step().id()).toList();
  }

  @Test
  void isOneLine() {
    ChainOfNumbers chain = club(60, 57, 57, 57, 48, 48);
    assertThat(chain.isMet()).isTrue();
    assertThat(chain.text(Lang.EN))
        .isEqualTo(
            "vetted 60 > preliminary 57 ≥ preparatory 57 = candidates 57 > 1.15 × 48 ≥ elected 48");
    assertThat(chain.text(Lang.ZH))
        .isEqualTo("考察 60 > 初步人选 57 ≥ 预备人选 57 = 候选人 57 > 1.15 × 48 ≥ 当选 48");
  }

  @Test
  void eachStepHasItsMinimum() {
    assertThat(club(60, 57, 57, 57, 48, 48).lines())
        .extracting(l -> l.step().id() + " " + l.more() + " " + l.than() + " " + l.minimum())
        .containsExactly(
            "vetted-preliminary 60 57 58",
            "preliminary-preparatory 57 57 57",
            "preparatory-candidates 57 57 57",
            "candidates-seats 57 48 56",
            "seats-elected 48 48 48");
  }

  @Test
  void eachStepCanBreakByItself() {
    assertThat(broken(club(57, 57, 57, 57, 48, 48))).containsExactly("vetted-preliminary");
    assertThat(club(57, 57, 57, 57, 48, 48).isMet()).isFalse();
    assertThat(broken(club(60, 56, 57, 57, 48, 48))).containsExactly("preliminary-preparatory");
    assertThat(broken(club(60, 57, 57, 56, 48, 48))).containsExactly("preparatory-candidates");
    assertThat(broken(club(60, 57, 55, 55, 48, 48))).containsExactly("candidates-seats");
    assertThat(broken(club(60, 57, 56, 56, 48, 48))).isEmpty();
    assertThat(broken(club(60, 57, 57, 57, 48, 49))).containsExactly("seats-elected");
  }

  @Test
  void aBrokenStepSaysWhatItWouldTake() {
    ChainOfNumbers chain = club(57, 57, 55, 54, 48, 40);
    assertThat(chain.text(Lang.EN))
        .isEqualTo(
            "vetted 57 > preliminary 57 ✗ (vetted at least 58) ≥ preparatory 55 = candidates 54"
                + " ✗ (the same number) > 1.15 × 48 ✗ (candidates at least 56) ≥ elected 40");
    assertThat(chain.text(Lang.ZH))
        .isEqualTo(
            "考察 57 > 初步人选 57 ✗（考察至少 58） ≥ 预备人选 55 = 候选人 54 ✗（应相等） > 1.15 × 48 ✗（候选人至少 56） ≥ 当选 40");
  }

  @Test
  void whatIsNotKnownIsNotJudged() {
    ChainOfNumbers chain = club(60, 57, -1, -1, 48, -1);
    assertThat(chain.lines()).extracting(l -> l.step().id()).containsExactly("vetted-preliminary");
    assertThat(chain.text(Lang.EN))
        .isEqualTo(
            "vetted 60 > preliminary 57 ≥ preparatory – = candidates – > 1.15 × 48 ≥ elected –");
  }

  @Test
  void aRatioThatIsNoDecimalStandsAsAFraction() {
    List<ChainStep> third = Club.rules("ratio: \"115%\"", "ratio: \"4/3\"").chain().subList(3, 4);
    assertThat(chain(third, -1, -1, -1, 65, 48, -1).text(Lang.EN))
        .isEqualTo("candidates 65 > 4/3 × 48");
    assertThat(chain(third, -1, -1, -1, 64, 48, -1).isMet()).isFalse();
  }

  @Test
  void thePublishedMinimaHold() {
    assertThat(club(30, 25, 24, 24, 20, 20).isMet()).isTrue();
    assertThat(broken(club(30, 25, 23, 23, 20, 20))).containsExactly("candidates-seats");
    List<ChainStep> primary =
        RulebookLoader.load("primary-congress", new Problems()).orElseThrow().chain();
    assertThat(chain(primary, -1, -1, -1, 12, 10, 10).isMet()).isTrue();
    assertThat(broken(chain(primary, -1, -1, -1, 11, 10, 10))).containsExactly("candidates-seats");
    assertThat(chain(primary, -1, -1, -1, 12, 10, 10).text(Lang.EN))
        .isEqualTo("candidates 12 ≥ 1.2 × 10 ≥ elected 10");
  }
}
