package org.linxuan.election.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoreThanHalfTest {

  @ParameterizedTest
  @CsvSource({
    "50, 100, false",
    "51, 100, true",
    "50, 101, false",
    "51, 101, true",
    "0, 0, false",
    "1, 0, true",
    "0, 1, false",
    "1, 1, true",
    "1, 2, false",
    "2, 2, true",
    "4611686018427387903, 9223372036854775807, false",
    "4611686018427387904, 9223372036854775807, true",
    "4611686018427387903, 9223372036854775806, false",
    "9223372036854775807, 9223372036854775807, true",
  })
  void decides(long part, long whole, boolean expected) {
    assertThat(MoreThanHalf.of(part, whole)).isEqualTo(expected);
  }

  @Property(seed = "20")
  void twiceThePartExceedsTheWhole(
      @ForAll @LongRange(max = Long.MAX_VALUE) long part,
      @ForAll @LongRange(max = Long.MAX_VALUE) long whole) {
    boolean twice = BigInteger.valueOf(part).shiftLeft(1).compareTo(BigInteger.valueOf(whole)) > 0;
    assertThat(MoreThanHalf.of(part, whole)).isEqualTo(twice);
  }

  @Property(seed = "20")
  void leastIsTheFirstThatIsEnough(@ForAll @LongRange(max = Long.MAX_VALUE) long whole) {
    long least = MoreThanHalf.least(whole);
    assertThat(MoreThanHalf.of(least, whole)).isTrue();
    assertThat(MoreThanHalf.of(least - 1, whole)).isFalse();
  }

  @Test
  void refusesNegativeCounts() {
    assertThatIllegalArgumentException().isThrownBy(() -> MoreThanHalf.of(-1, 10));
    assertThatIllegalArgumentException().isThrownBy(() -> MoreThanHalf.of(1, -10));
    assertThatIllegalArgumentException().isThrownBy(() -> MoreThanHalf.least(-1));
  }
}
