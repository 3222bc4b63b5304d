package org.linxuan.election.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrapTest {
  @Test
  void breaksAtSpaces() {
    assertThat(Wrap.lines("one two three", 7, 7)).containsExactly("one two", "three");
    assertThat(Wrap.lines("one two three", 9, 4)).containsExactly("one", "two three");
    assertThat(Wrap.lines("", 9, 9)).containsExactly("");
    assertThat(Wrap.lines("unbreakable", 4, 4)).containsExactly("unbreakable");
  }

  @Test
  void chineseTakesTwoColumnsAndBreaksAnywhereButBeforeAComma() {
    assertThat(Wrap.width("名额ab")).isEqualTo(6);
    assertThat(Wrap.lines("名额分配", 4, 4)).containsExactly("名额", "分配");
    assertThat(Wrap.lines("名额，分配", 6, 4)).containsExactly("名", "额，分", "配");
  }
}
