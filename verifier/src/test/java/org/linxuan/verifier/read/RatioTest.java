package org.linxuan.verifier.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exact numbers out of text. */
class RatioTest {
  @ParameterizedTest
  @CsvSource({"3,3", "1/3,1/3", "2/6,1/3", "0.15,3/20", "115%,23/20", "0,0", "1/3%,1/300"})
  void reads(String text, String shown) {
    assertThat(Ratio.parse(text)).hasToString(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-1", "1/0", "x", "1e9", "1.", ".5", "1/2/3", "%", "1234567890123", "０"})
  void refuses(String text) {
    assertThatThrownBy(() -> Ratio.parse(text)).isInstanceOf(Malformed.class);
  }

  @Test
  void roundsExactly() {
    assertThat(Ratio.of(-7, 2).floor()).isEqualTo(-4);
    assertThat(Ratio.of(-7, 2).ceiling()).isEqualTo(-3);
    assertThat(Ratio.of(7, 2).halfUp()).isEqualTo(4);
    assertThat(Ratio.of(1, 3).plus(Ratio.of(2, 3)).isWhole()).isTrue();
    assertThat(Ratio.of(1, 3)).isLessThan(Ratio.of(334, 1000));
  }
}
