package org.linxuan.election.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.linxuan.election.rulebook.ApportionmentMethod;
import org.linxuan.election.rulebook.ApportionmentRules;
import org.linxuan.election.rulebook.InputColumn;
import org.linxuan.election.rulebook.MeasuresRules;
import org.linxuan.election.rulebook.MeasuresRules.Measure;
import org.linxuan.election.rulebook.MeasuresRules.Pull;
import org.linxuan.election.rulebook.MeasuresRules.Reserved;
import org.linxuan.election.rulebook.RulebookLoader;
import org.linxuan.foundation.exact.Fraction;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.intake.Table;
import org.linxuan.foundation.problem.Lang;
import org.linxuan.foundation.problem.Problems;

/** What an official reads of each unit's path, line by line, in both languages. */
class PathTest {
  private static final String TABLE = "unit,organizations,members,previous\n";

  private static List<String> path(ApportionmentRules rules, String text, int unit, Lang lang) {
    Problems problems = new Problems();
    Table table = RulebookApportioner.read(rules, Source.text("t.csv", text), problems);
    Allocation.Settled settled =
        (Allocation.Settled)
            RulebookApportioner.apportion(rules, table, problems)
                .orElseThrow(() -> new AssertionError(problems));
    return settled.units().get(unit).path().stream()
        .map(step -> step.what().in(lang) + ": " + step.how().in(lang))
        .toList();
  }

  private static ApportionmentRules shipped(String id) {
    return Objects.requireNonNull(
        RulebookLoader.load(id, new Problems()).orElseThrow().apportionment());
  }

  private static MeasuresRules measures(
      ApportionmentMethod rounding, @Nullable Long cap, List<Reserved> reserved) {
    return new MeasuresRules(
        "",
        List.of(
            InputColumn.of("unit", InputColumn.Type.TEXT),
            InputColumn.of("organizations", InputColumn.Type.COUNT),
            InputColumn.of("members", InputColumn.Type.COUNT),
            InputColumn.of("previous", InputColumn.Type.COUNT)),
        100L,
        List.of(
            new Measure("organizations", Fraction.of(1, 3)),
            new Measure("members", Fraction.of(2, 3))),
        10L,
        new Pull("previous", Fraction.of(1, 4), Fraction.of(1, 10), 1L),
        1L,
        cap,
        rounding,
        reserved,
        false);
  }

  @Test
  void everyFigureOfTheReferenceKindStandsInThePath() {
    // Share 1/3 x 60 % + 2/3 x 45 % = 50 %; 5 + 10 + 50 % of 75 = 52.5; 3/4 x 52.5 + 1/4 x 50.
    MeasuresRules rules =
        measures(ApportionmentMethod.SAINTE_LAGUE, 60L, List.of(new Reserved("a", 5L, "")));
    String text = TABLE + "a,60,45,25\nb,40,55,25\n";
    assertThat(rules.withTotal(50)).isPresent();
    assertThat(path(rules, text.replace("25", "50"), 0, Lang.EN))
        .containsExactly(
            "organizations: 60 = 60 %, weight 1/3",
            "members: 45 = 45 %, weight 2/3",
            "share: 50 %",
            "reserved: 5",
            "base: 10",
            "share of the rest: 37.5000",
            "by the formula: 52.5000",
            "previous: 50, as part of this house 50",
            "pulled: 3/4 × 52.5000 + 1/4 × 50 = 51.8750",
            "bounds: 45 – 55 (50 ± 5, floor 1, cap 60)",
            "rounding (sainte-lague): 51.8750 / 1 = 51.8750 → 52");
    assertThat(path(rules, text.replace("25", "50"), 1, Lang.ZH))
        .containsExactly(
            "organizations: 40 = 40 %，权重 1/3",
            "members: 55 = 55 %，权重 2/3",
            "份额: 50 %",
            "基数: 10",
            "其余名额中的份额: 37.5000",
            "按公式: 47.5000",
            "上届: 50，折合本届 50",
            "向上届牵引: 3/4 × 47.5000 + 1/4 × 50 = 48.1250",
            "上下限: 45 – 55（50 ± 5，下限 1，上限 60）",
            "取整（sainte-lague）: 48.1250 / 1 = 48.1250 → 48");
  }

  @Test
  void aUnitAtItsBoundSaysAtWhich() {
    MeasuresRules rules = measures(ApportionmentMethod.SAINTE_LAGUE, null, List.of());
    String text = TABLE + "a,90,90,50\nb,10,10,50\n";
    assertThat(path(rules, text, 0, Lang.EN)).endsWith("at its bound: the most");
    assertThat(path(rules, text, 1, Lang.EN)).endsWith("at its bound: the least");
    assertThat(path(rules, text, 0, Lang.ZH)).endsWith("达到限度: 上限");
    assertThat(path(rules, text, 1, Lang.ZH)).endsWith("达到限度: 下限");
    // Bounds alone fix both numbers: there is no divisor to show.
    assertThat(path(rules, text, 0, Lang.EN)).contains("rounding (sainte-lague): 74 / 1 = 74 → 55");
  }

  @Test
  void aNewUnitHasOpenBounds() {
    MeasuresRules rules = measures(ApportionmentMethod.SAINTE_LAGUE, null, List.of());
    String text = TABLE + "a,50,50,60\nb,30,30,40\nnew,20,20,0\n";
    assertThat(path(rules, text, 2, Lang.EN))
        .contains(
            "previous: none: a new unit, not pulled and not limited", "bounds: 1 – ∞ (floor 1)");
    assertThat(path(rules, text, 2, Lang.ZH)).contains("上下限: 1 – ∞（下限 1）");
  }

  @Test
  void largestRemaindersShowNoDivisor() {
    MeasuresRules rules = measures(ApportionmentMethod.HAMILTON, null, List.of());
    assertThat(path(rules, TABLE + "a,52,52,50\nb,48,48,50\n", 0, Lang.EN))
        .endsWith("rounding (hamilton): 51.2000 → 51");
  }

  @Test
  void aRoundedShareShowsItsQuotientAndItsFloor() {
    ApportionmentRules rules = shipped("greens-2022");
    assertThat(path(rules, "unit,members\na,1000\n", 0, Lang.EN))
        .containsExactly("share: members 1000 × 750 / 125991 = 5.9528", "rounding: half up: 6");
    assertThat(path(rules, "unit,members\na,20\n", 0, Lang.ZH))
        .containsExactly("份额: 党员人数 20 × 750 / 125991 = 0.1191", "取整: 四舍五入：0", "下限: 至少 1");
  }

  @Test
  void aStepSaysWhichItIs() {
    ApportionmentRules rules = shipped("itf-2018");
    assertThat(path(rules, "unit,members\na,15000\n", 0, Lang.EN))
        .containsExactly("step: paid-up members 15000, up to 20000: 3");
    assertThat(path(rules, "unit,members\na,900001\n", 0, Lang.ZH))
        .containsExactly("档次: 缴费会员人数 900001，超过 900000：23");
  }

  @Test
  void aFormulaShowsEachStep() {
    assertThat(
            path(
                shipped("dnc-2020"),
                "unit,party_votes,electors,bonus_percent\nCA,24882546,55,0\n",
                0,
                Lang.EN))
        .hasSize(7)
        .contains("base: base = round_half_up(factor * delegates) = 361")
        .contains("total: district + at_large + pledged_pleo = 415");
  }
}
