package org.linxuan.election.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linxuan.election.rulebook.ChainStep.Rounding;
import org.linxuan.foundation.exact.Fraction;

class ChainStepTest {

  private static ChainStep step(String ratio, boolean strict, Rounding rounding) {
    return new ChainStep(
        "s",
        ChainLink.CANDIDATES,
        ChainLink.SEATS,
        false,
        Fraction.parse(ratio),
        strict,
        rounding,
        "");
  }

  /** The first three are the published readings: over 15 % of 20 and of 48; at least 20 % of 10. */
  @ParameterizedTest
  @CsvSource({
    "115%, true, UP, 20, 24",
    "115%, true, UP, 48, 56",
    "120%, false, UP, 10, 12",
    "115%, false, UP, 20, 23",
    "115%, false, UP, 48, 56",
    "115%, true, DOWN, 48, 56",
    "115%, false, DOWN, 48, 55",
    "115%, false, HALF_UP, 48, 55",
    "115%, false, HALF_UP, 50, 58",
    "115%, true, HALF_UP, 50, 59",
    "1, true, UP, 57, 58",
    "1, false, UP, 57, 57",
    "115%, true, UP, 0, 1"
  })
  void asksForTheLeastNumber(
      String ratio, boolean strict, Rounding rounding, long base, long least) {
    ChainStep step = step(ratio, strict, rounding);
    assertThat(step.minimum(base)).isEqualTo(BigInteger.valueOf(least));
    assertThat(step.holds(least, base)).isTrue();
    assertThat(step.holds(least - 1, base)).isFalse();
  }

  @Test
  void equalMeansTheSameNumberNeitherLessNorMore() {
    ChainStep equal =
        new ChainStep(
            "s", ChainLink.PREPARATORY, ChainLink.CANDIDATES, true, null, false, null, null);
    assertThat(equal.holds(57, 57)).isTrue();
    assertThat(equal.holds(58, 57)).isFalse();
    assertThat(equal.holds(56, 57)).isFalse();
    assertThat(equal.minimum(57)).isEqualTo(57);
  }

  @Property(seed = "20")
  void theMinimumIsTheLeastThatSatisfiesTheInequality(
      @ForAll @IntRange(max = 3000) int base,
      @ForAll @IntRange(min = 100, max = 200) int percent,
      @ForAll boolean strict) {
    long least = step(percent + "%", strict, Rounding.UP).minimum(base).longValueExact();
    assertThat(satisfies(least, base, percent, strict)).isTrue();
    assertThat(satisfies(least - 1, base, percent, strict)).isFalse();
  }

  private static boolean satisfies(long number, long base, long percent, boolean strict) {
    return strict ? number * 100 > base * percent : number * 100 >= base * percent;
  }
}
