package org.linxuan.election.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linxuan.foundation.exact.Fraction;

class QuorumTest {

  @ParameterizedTest
  @CsvSource({
    "1/2, true, 100, 50, false",
    "1/2, true, 100, 51, true",
    "1/2, true, 101, 50, false",
    "1/2, true, 101, 51, true",
    "4/5, false, 50, 39, false",
    "4/5, false, 50, 40, true",
    "4/5, true, 50, 40, false",
    "4/5, false, 51, 40, false",
    "4/5, false, 51, 41, true",
    "2/3, true, 9, 6, false",
    "2/3, true, 9, 7, true",
    "0, false, 9, 0, true",
    "4/5, false, 9223372036854775807, 7378697629483820645, false",
    "4/5, false, 9223372036854775807, 7378697629483820646, true",
  })
  void isReached(String ratio, boolean strict, long entitled, long present, boolean expected) {
    Quorum quorum = new Quorum(MajorityBase.ENTITLED, Fraction.parse(ratio), strict);
    assertThat(quorum.isReached(entitled, present)).isEqualTo(expected);
  }

  @Property(seed = "20")
  void leastIsTheFirstThatIsEnough(
      @ForAll @LongRange(min = 1, max = 1_000_000) long entitled,
      @ForAll @LongRange(min = 1, max = 8) long part,
      @ForAll boolean strict) {
    Quorum quorum = new Quorum(MajorityBase.ENTITLED, Fraction.of(part, 9), strict);
    long least = quorum.least(entitled);
    assertThat(quorum.isReached(entitled, least)).isTrue();
    assertThat(quorum.isReached(entitled, least - 1)).isFalse();
  }

  @Test
  void refusesRatiosThatAreNoPart() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Quorum(MajorityBase.ENTITLED, Fraction.of(11, 10), false));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Quorum(MajorityBase.ENTITLED, Fraction.of(-1, 10), false));
  }
}
