package org.linxuan.election.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.linxuan.election.rulebook.CompositionRule;
import org.linxuan.election.rulebook.CompositionRule.Bound;
import org.linxuan.election.rulebook.CompositionRule.Feature;
import org.linxuan.election.rulebook.CompositionRule.Measure;
import org.linxuan.election.rulebook.CompositionRule.Ratio;
import org.linxuan.election.rulebook.Text;
import org.linxuan.foundation.exact.Fraction;

class CompositionCheckTest {
  private static CompositionRule rule(Bound bound, Measure measure, String value, boolean strict) {
    return new CompositionRule(
        "r",
        "a",
        new Text("规则", "rule"),
        List.of("province"),
        false,
        List.of(new Feature("sex", "female")),
        bound,
        measure,
        Fraction.parse(value),
        measure == Measure.RELATIVE ? new Ratio("women", "members") : null,
        strict,
        true,
        null);
  }

  private static List<Map<String, String>> people(int women, int men) {
    List<Map<String, String>> people = new ArrayList<>();
    for (int i = 0; i < women + men; i++) {
      people.add(
          Map.of(
              "sex",
              i < women ? "female" : "male",
              "group",
              i % 2 == 0 ? "front-line" : "leading-cadre"));
    }
    return people;
  }

  private static CompositionLine line(CompositionRule rule, int women, int men) {
    Map<String, Long> measures = Map.of("women", 29L, "members", 100L);
    return new CompositionCheck(List.of(rule), measures).check(people(women, men)).get(0);
  }

  @Test
  void aThirdOfTenIsFour() {
    CompositionRule third = rule(Bound.MIN, Measure.SHARE, "1/3", false);
    assertThat(line(third, 3, 7).met()).isFalse();
    assertThat(line(third, 4, 6).met()).isTrue();
    assertThat(line(third, 3, 6).met()).isTrue();
    assertThat(line(rule(Bound.MIN, Measure.SHARE, "1/3", true), 3, 6).met()).isFalse();
  }

  @Test
  void twoThirdsOfNineIsSixAndStrictlyBelowIsFive() {
    assertThat(line(rule(Bound.MAX, Measure.SHARE, "2/3", false), 6, 3).met()).isTrue();
    assertThat(line(rule(Bound.MAX, Measure.SHARE, "2/3", false), 7, 2).met()).isFalse();
    assertThat(line(rule(Bound.MAX, Measure.SHARE, "2/3", true), 6, 3).limit()).isEqualTo(5);
  }

  @Test
  void aboveTheMembersShareIsStrict() {
    CompositionRule above = rule(Bound.MIN, Measure.RELATIVE, "1", true);
    assertThat(line(above, 29, 71).met()).isFalse();
    assertThat(line(above, 30, 70).met()).isTrue();
    assertThat(line(above, 29, 71).limit()).isEqualTo(30);
  }

  @Test
  void anIntersectionCountsOnlyWhoHasBoth() {
    CompositionRule both =
        new CompositionRule(
            "r",
            "a",
            new Text("规则", "rule"),
            List.of(),
            false,
            List.of(new Feature("sex", "female"), new Feature("group", "front-line")),
            Bound.MIN,
            Measure.ABSOLUTE,
            Fraction.of(2),
            null,
            false,
            true,
            null);
    assertThat(line(both, 3, 3).part()).isEqualTo(2);
    assertThat(line(both, 2, 3).met()).isFalse();
  }

  @Test
  void aDifferenceOfAtMostOneLeavesTheLargerHalf() {
    CompositionRule equal = rule(Bound.MAX, Measure.DIFFERENCE, "1", false);
    assertThat(line(equal, 5, 4).met()).isTrue();
    assertThat(line(equal, 6, 4).met()).isFalse();
    assertThat(line(equal, 4, 6).met()).isTrue();
  }

  @Test
  void scopeIsByKindOfUnitAndNationalRulesStandApart() {
    CompositionRule local = rule(Bound.MIN, Measure.ABSOLUTE, "1", false);
    assertThat(CompositionCheck.inScope(List.of(local), "province")).containsExactly(local);
    assertThat(CompositionCheck.inScope(List.of(local), "armed-forces")).isEmpty();
    assertThat(CompositionCheck.national(List.of(local))).isEmpty();
  }

  /** Every choice of the seats is tried, one by one. */
  @Property(generation = GenerationMode.EXHAUSTIVE)
  void rangesAreThoseOfEveryPossibleChoice(
      @ForAll @IntRange(max = 6) int women,
      @ForAll @IntRange(max = 6) int men,
      @ForAll @IntRange(min = 1, max = 6) int seats,
      @ForAll @IntRange(max = 4) int least) {
    int all = women + men;
    if (all < seats) {
      return;
    }
    CompositionRule min = rule(Bound.MIN, Measure.ABSOLUTE, "" + least, false);
    RangeLine range =
        new CompositionCheck(List.of(min), Map.of()).ranges(people(women, men), seats).get(0);
    long lowest = Long.MAX_VALUE;
    long highest = -1;
    boolean always = true;
    boolean ever = false;
    for (int choice = 0; choice < 1 << all; choice++) {
      if (Integer.bitCount(choice) == seats) {
        long chosen = Integer.bitCount(choice & ((1 << women) - 1));
        lowest = Math.min(lowest, chosen);
        highest = Math.max(highest, chosen);
        always &= chosen >= least;
        ever |= chosen >= least;
      }
    }
    assertThat(range.lowest()).isEqualTo(lowest);
    assertThat(range.highest()).isEqualTo(highest);
    assertThat(range.outcome()).isEqualTo(always ? "guaranteed" : ever ? "possible" : "impossible");
  }
}
