package org.linxuan.election.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.linxuan.foundation.exact.Fraction;
import org.linxuan.foundation.problem.Problems;

class AnswersTest {
  private static Answers of(String id) {
    return new Answers(RulebookLoader.load(id, new Problems()).orElseThrow());
  }

  @Test
  void quorumAndMajorityDifferByBody() {
    Answers local = of("local-congress");
    Answers primary = of("primary-congress");
    assertThat(local.quorum("local-congress").orElseThrow().value())
        .isEqualTo(new Quorum(MajorityBase.ENTITLED, Fraction.of(1, 2), true));
    assertThat(local.majorityBase("local-congress").orElseThrow().value())
        .isEqualTo(MajorityBase.ENTITLED);
    assertThat(local.minimumPresent("local-congress", 100).orElseThrow().value()).isEqualTo(51);
    assertThat(primary.minimumPresent("primary-congress", 100).orElseThrow().value()).isEqualTo(80);
    assertThat(primary.minimumPresent("primary-congress", 101).orElseThrow().value()).isEqualTo(81);
    assertThat(primary.majorityBase("primary-congress").orElseThrow().value())
        .isEqualTo(MajorityBase.PRESENT);
    assertThat(primary.majorityBase("primary-congress").orElseThrow().article().id())
        .isEqualTo("majority");
  }

  @Test
  void theMarginIsRoundedUp() {
    Answers congress = of("congress-20");
    assertThat(congress.minimumCount("candidates-seats", 20).value()).isEqualTo(24);
    assertThat(congress.minimumCount("candidates-seats", 48).value()).isEqualTo(56);
    assertThat(congress.minimumCount("candidates-seats", 40).value()).isEqualTo(47);
    assertThat(congress.minimumCount("candidates-seats", 48).article().cites())
        .containsExactly("E5.5b");
    assertThat(of("local-congress").minimumCount("candidates-seats", 10).value()).isEqualTo(12);
    assertThat(of("local-congress").minimumCount("candidates-seats", 11).value()).isEqualTo(14);
  }

  @Test
  void whoMayDoWhat() {
    Answers congress = of("congress-20");
    assertThat(congress.mayDo("unit-plenum", "settle-by-vote").value()).isTrue();
    assertThat(congress.mayDo("unit-standing", "settle-by-vote").value()).isFalse();
    assertThat(congress.mayDo("unit-plenum", "settle-by-vote").article().cites()).contains("E5.4");
    assertThat(congress.openedBy("vetting").value()).isEqualTo("unit-standing");
    assertThat(congress.quorum("vetting-team")).isEmpty();
    assertThat(congress.noticeDays(NoticeKind.PUBLIC).orElseThrow().value()).isEqualTo(5);
    assertThat(of("itf-2018").noticeDays(NoticeKind.PUBLIC)).isEmpty();
  }

  @Test
  void askingForWhatIsNotThereIsABug() {
    Answers congress = of("congress-20");
    assertThatThrownBy(() -> congress.quorum("nobody")).hasMessageContaining("no body nobody");
    assertThatThrownBy(() -> congress.minimumCount("x", 1)).hasMessageContaining("chain x");
    assertThatThrownBy(() -> congress.openedBy("x")).hasMessageContaining("stage x");
    assertThatThrownBy(() -> congress.rulebook().getArticle("x")).hasMessageContaining("article x");
  }
}
