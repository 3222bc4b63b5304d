package org.linxuan.election.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linxuan.foundation.exact.Fraction;

class FormulaTest {
  private static final Map<String, Fraction> NAMES =
      Map.of("a", Fraction.of(7), "b_2", Fraction.of(1, 3), "nothing", Fraction.ZERO);

  private static Fraction value(String text) {
    return Formula.parse(text)
        .value(name -> java.util.Objects.requireNonNull(NAMES.get(name), name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 + 2 * 3 | 7",
        "(1 + 2) * 3 | 9",
        "10 - 4 - 3 | 3",
        "16 / 4 / 2 | 2",
        "2 - -3 | 5",
        "-a + 1 | -6",
        "a / 2 | 7/2",
        "0.15 * 361 | 1083/20",
        "round_half_up(0.5) | 1",
        "round_half_up(0.49999) | 0",
        "round_half_up(-0.5) | 0",
        "round_half_up(a / 2) + round_half_up(b_2) | 4",
        "max(1, b_2 * 9, 2) | 3",
        "min(a, 3.5) | 7/2",
        "min(a) | 7",
        "(a + b_2) / (a - b_2) | 11/10",
        "1/3 + 1/3 + 1/3 | 1"
      })
  void computesExactly(String text, String expected) {
    assertThat(value(text)).isEqualTo(Fraction.parse(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 + | 4 | a number, a name or (",
        "(1 | 3 | )",
        "1 2 | 3 | + - * /",
        "sqrt(2) | 1 | min, max or round_half_up",
        "round_half_up(1, 2) | 16 | )",
        "1. | 3 | a digit",
        "a $ b | 3 | + - * /",
        "--1 | 2 | a number, a name or (",
        "1e5 | 2 | + - * /",
        "1) | 2 | + - * /"
      })
  void saysWhereItGoesWrong(String text, int position, String expected) {
    assertThatThrownBy(() -> Formula.parse(text))
        .isInstanceOfSatisfying(
            Formula.Malformed.class,
            malformed -> {
              assertThat(malformed.position()).isEqualTo(position);
              assertThat(malformed.expected()).isEqualTo(expected);
            });
  }

  @Test
  void anEmptyTextAndEndlessBracketsAreNoFormulas() {
    assertThatThrownBy(() -> Formula.parse(" ")).isInstanceOf(Formula.Malformed.class);
    assertThatThrownBy(() -> Formula.parse("(".repeat(100_000)))
        .isInstanceOf(Formula.Malformed.class);
    assertThatThrownBy(() -> Formula.parse("9".repeat(1000))).isInstanceOf(Formula.Malformed.class);
  }

  @Test
  void dividingByZeroIsAnArithmeticError() {
    assertThatThrownBy(() -> value("1 / nothing")).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void namesAreLettersDigitsAndLowLines() {
    assertThat(Formula.parse("azAZ_09 + _a").names()).containsExactly("_a", "azAZ_09");
    assertThatThrownBy(() -> Formula.parse("9a")).isInstanceOf(Formula.Malformed.class);
    assertThat(Formula.parse(" a+1 ").toString()).isEqualTo(" a+1 ");
  }

  @Test
  void manyBracketsSideBySideAreNotDeep() {
    assertThat(value("(1)" + " + (1)".repeat(300))).isEqualTo(Fraction.of(301));
    assertThat(value("(".repeat(99) + "1" + ")".repeat(99))).isEqualTo(Fraction.ONE);
    assertThatThrownBy(() -> Formula.parse("(".repeat(100) + "1" + ")".repeat(100)))
        .isInstanceOf(Formula.Malformed.class);
  }

  @Test
  void namesItsNames() {
    assertThat(Formula.parse("max(a, b_2) * a + round_half_up(c)").names())
        .containsExactly("a", "b_2", "c");
  }
}
