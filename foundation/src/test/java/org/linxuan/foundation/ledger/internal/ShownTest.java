package org.linxuan.foundation.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTest {
  @Test
  void showsTextAndHidesWhatMovesATerminal() {
    assertThat(Shown.of("代表 example 1")).isEqualTo("代表 example 1");
    assertThat(Shown.of("a\nb\u001b[31m\u202ec\u0000")).isEqualTo("a?b?[31m?c?");
    assertThat(Shown.of("x".repeat(120))).isEqualTo("x".repeat(120));
    assertThat(Shown.of("x".repeat(121))).isEqualTo("x".repeat(120) + "...");
    assertThat(Shown.of("𠀀".repeat(121))).isEqualTo("𠀀".repeat(120) + "...");
  }
}
