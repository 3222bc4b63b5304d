package org.linxuan.election.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many names may be put forward: as many as seats, or a number. */
class NamingTest {
  @Test
  void seatsFollowTheUnitAndANumberDoesNot() {
    Naming naming = new Naming("E5.1a", Naming.SEATS, "3");
    assertThat(naming.organizationLimit(58)).isEqualTo(58);
    assertThat(naming.memberLimit(58)).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"seats", "1", "30", "999999999999999999"})
  void isALimit(String text) {
    assertThat(Naming.isLimit(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "-1", "03", "1.5", "Seats", "1000000000000000000"})
  void isNoLimit(String text) {
    assertThat(Naming.isLimit(text)).isFalse();
  }
}
