package org.linxuan.election.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SupportsTest {

  private static List<Long> small(long... supports) {
    List<SlatePerson> people =
        LongStream.of(supports).mapToObj(s -> new SlatePerson("p" + s, Map.of(), s)).toList();
    return Supports.small(people).stream().map(SlatePerson::support).toList();
  }

  @Test
  void whatAllHaveInCommonIsTakenAndWhatDividesAllIsDividedOut() {
    assertThat(small(12, 18, 30)).containsExactly(0L, 1L, 3L);
    assertThat(small(30, 12, 12)).containsExactly(1L, 0L, 0L);
    assertThat(small(5, 7, 10)).containsExactly(0L, 2L, 5L);
  }

  @Test
  void equalSupportsAndTheGreatestNumbersAreNothingSpecial() {
    assertThat(small(7, 7)).containsExactly(0L, 0L);
    assertThat(small()).isEmpty();
    assertThat(small(0, Long.MAX_VALUE)).containsExactly(0L, 1L);
    assertThat(small(Long.MAX_VALUE - 3, Long.MAX_VALUE, Long.MAX_VALUE - 1))
        .containsExactly(0L, 3L, 2L);
  }

  @Test
  void idsAndFeaturesStay() {
    List<SlatePerson> one = List.of(new SlatePerson("a", Map.of("sex", "f"), 9));
    assertThat(Supports.small(one)).containsExactly(new SlatePerson("a", Map.of("sex", "f"), 0));
  }
}
