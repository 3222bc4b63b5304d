package org.linxuan.election.people.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The table of surnames against a second count, that of Unicode's collation. */
class StrokesTest {
  /**
   * The collation counts 阝, 艹, 辶, 礻, 瓦 and a few others in their older forms, by one stroke more
   * each; anything else that differs is a mistake of the table.
   */
  @Test
  void everySurnameHasAsManyStrokesAsUnicodeSaysOrFewer() {
    int fewer = 0;
    for (int character : Strokes.written()) {
      int here = Strokes.ORDER.count(character).orElseThrow();
      int there = Strokes.collated(character);
      String name = Character.toString(character);
      assertThat(there - here).as(name).isBetween(0, character == '荆' ? 3 : 2);
      fewer += there - here;
      assertThat(SurnameStrokes.of(character)).as(name).matches("[1-5]+");
    }
    assertThat(fewer).isEqualTo(64);
    assertThat(Strokes.written()).hasSizeGreaterThan(380);
  }

  @Test
  void noTwoSurnamesOfTheTableAreWrittenAlikeButTheseKnownOnes() {
    StringBuilder twins = new StringBuilder();
    Integer before = null;
    for (int character : Strokes.written().stream().sorted(Strokes.ORDER).toList()) {
      if (before != null && SurnameStrokes.of(before).equals(SurnameStrokes.of(character))) {
        twins.appendCodePoint(before).appendCodePoint(character).append(' ');
      }
      before = character;
    }
    assertThat(twins.toString().trim()).isEqualTo("于干 孔巴 叶申 佘余 查相");
  }
}
