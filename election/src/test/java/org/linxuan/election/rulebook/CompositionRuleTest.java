package org.linxuan.election.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.linxuan.election.rulebook.CompositionRule.Bound;
import org.linxuan.election.rulebook.CompositionRule.Measure;
import org.linxuan.foundation.exact.Fraction;

class CompositionRuleTest {

  private static CompositionRule rule(Bound bound, boolean strict) {
    return new CompositionRule(
        "r",
        "a",
        new Text("规则", "rule"),
        List.of("province"),
        false,
        List.of(),
        bound,
        Measure.SHARE,
        Fraction.of(1, 3),
        null,
        strict,
        true,
        null);
  }

  @Test
  void the_bound_itself_counts_unless_strict() {
    assertThat(rule(Bound.MIN, false).limit(Fraction.of(20))).isEqualTo(20);
    assertThat(rule(Bound.MIN, true).limit(Fraction.of(20))).isEqualTo(21);
    assertThat(rule(Bound.MAX, false).limit(Fraction.of(20))).isEqualTo(20);
    assertThat(rule(Bound.MAX, true).limit(Fraction.of(20))).isEqualTo(19);
  }

  @Property(seed = "20")
  void the_limit_is_the_last_number_that_meets_the_rule(
      @ForAll @IntRange(max = 200) int top,
      @ForAll @IntRange(min = 1, max = 12) int bottom,
      @ForAll Bound bound,
      @ForAll boolean strict) {
    Fraction exact = Fraction.of(top, bottom);
    BigInteger limit = rule(bound, strict).limit(exact);
    BigInteger beyond = limit.subtract(BigInteger.valueOf(bound == Bound.MIN ? 1 : -1));
    assertThat(meets(limit, exact, bound, strict)).isTrue();
    assertThat(meets(beyond, exact, bound, strict)).isFalse();
  }

  private static boolean meets(BigInteger number, Fraction exact, Bound bound, boolean strict) {
    int side = new Fraction(number, BigInteger.ONE).compareTo(exact);
    return bound == Bound.MIN
        ? side > 0 || (side == 0 && !strict)
        : side < 0 || (side == 0 && !strict);
  }

  @Test
  void a_national_rule_binds_no_unit_by_itself() {
    CompositionRule unit = rule(Bound.MIN, false);
    assertThat(unit.binds("province")).isTrue();
    assertThat(unit.binds("armed-forces")).isFalse();
    CompositionRule national =
        new CompositionRule(
            "n",
            "a",
            new Text("规则", "rule"),
            List.of(),
            true,
            List.of(),
            Bound.MAX,
            Measure.ABSOLUTE,
            Fraction.of(5),
            null,
            false,
            true,
            null);
    assertThat(national.binds("province")).isFalse();
    assertThat(national.covers("province")).isTrue();
  }

  private static CompositionRule of(Measure measure, String value, String sex) {
    return new CompositionRule(
        "r",
        "a",
        new Text("规则", "rule"),
        List.of(),
        false,
        List.of(new CompositionRule.Feature("sex", sex)),
        Bound.MAX,
        measure,
        Fraction.parse(value),
        new CompositionRule.Ratio("women", "members"),
        false,
        true,
        3);
  }

  private static Fraction exact(CompositionRule rule, long size) {
    return rule.exact(size, m -> m.equals("women") ? 294 : 1000, c -> c.equals("women") ? 9 : 1);
  }

  @Test
  void each_measure_has_its_exact_bound() {
    assertThat(exact(of(Measure.ABSOLUTE, "5", "female"), 60)).isEqualTo(Fraction.of(5));
    assertThat(exact(of(Measure.SHARE, "1/3", "female"), 50)).isEqualTo(Fraction.of(50, 3));
    assertThat(exact(of(Measure.RELATIVE, "2", "female"), 50)).isEqualTo(Fraction.of(294, 10));
    assertThat(exact(of(Measure.PLANNED, "1", "female"), 50)).isEqualTo(Fraction.of(9));
    assertThat(exact(of(Measure.DIFFERENCE, "1", "female"), 50)).isEqualTo(Fraction.of(51, 2));
  }

  @Test
  void two_sexes_that_differ_by_one_at_most_fit_every_size() {
    for (long size = 0; size < 50; size++) {
      CompositionRule women = of(Measure.DIFFERENCE, "1", "female");
      BigInteger most = women.limit(exact(women, size));
      assertThat(most.longValue()).isEqualTo((size + 1) / 2);
    }
  }

  @Test
  void a_ratio_to_nobody_is_nothing() {
    assertThat(of(Measure.RELATIVE, "1", "female").exact(9, m -> 0, c -> 0))
        .isEqualTo(Fraction.ZERO);
  }

  @Test
  void short_lists_may_be_free() {
    assertThat(of(Measure.ABSOLUTE, "1", "female").bindsSize(2)).isFalse();
    assertThat(of(Measure.ABSOLUTE, "1", "female").bindsSize(3)).isTrue();
    assertThat(rule(Bound.MIN, false).bindsSize(0)).isTrue();
  }
}
