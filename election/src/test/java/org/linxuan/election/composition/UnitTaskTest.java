package org.linxuan.election.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linxuan.election.composition.SlateOutcome.Side;
import org.linxuan.election.composition.Standing.Allowance;
import org.linxuan.election.composition.UnitTask.SoftBreach;
import org.linxuan.election.rulebook.CompositionRule;
import org.linxuan.election.rulebook.CompositionRule.Bound;
import org.linxuan.election.rulebook.CompositionRule.Feature;
import org.linxuan.election.rulebook.CompositionRule.Measure;
import org.linxuan.election.rulebook.CompositionRule.Ratio;
import org.linxuan.election.rulebook.Text;
import org.linxuan.foundation.exact.Fraction;

/** Rules become quotas: small cases worked out by hand, no solver. */
class UnitTaskTest {
  private static final Feature WOMAN = new Feature("sex", "female");
  private static final Feature FRONT = new Feature("group", "front");

  private static final UnitRequest A =
      new UnitRequest(
          "A",
          "province",
          4,
          6,
          Map.of("women", 300L, "members", 1000L, RuleLimit.PLANNED + "front", 2L),
          List.of(
              person("a1", "female", "front", 5),
              person("a2", "female", "lead", 4),
              person("a3", "male", "front", 3),
              person("a4", "male", "lead", 2),
              person("a5", "male", "lead", 1),
              person("a6", "male", "lead", 1)));
  private static final UnitRequest B =
      new UnitRequest(
          "B",
          "army",
          3,
          3,
          Map.of("women", 100L, "members", 1000L),
          List.of(
              person("b1", "female", "front", 9),
              person("b2", "male", "lead", 8),
              person("b3", "male", "lead", 7)));
  private static final List<UnitRequest> BOTH = List.of(A, B);

  private static SlatePerson person(String id, String sex, String group, long support) {
    return new SlatePerson(id, Map.of("sex", sex, "group", group), support);
  }

  private record Made(
      String id, boolean national, boolean hard, Bound bound, Measure measure, String value) {
    CompositionRule of(List<String> scope, Feature... who) {
      Ratio ratio = measure == Measure.RELATIVE ? new Ratio("women", "members") : null;
      Fraction number = Fraction.parse(value);
      Text name = new Text(id, id);
      return new CompositionRule(
          id,
          "a-1",
          name,
          scope,
          national,
          List.of(who),
          bound,
          measure,
          number,
          ratio,
          false,
          hard,
          null);
    }
  }

  private static CompositionRule unit(String id, Bound bound, String share, Feature... who) {
    return new Made(id, false, true, bound, Measure.SHARE, share).of(List.of(), who);
  }

  private static CompositionRule soft(String id, Bound bound, String share, Feature... who) {
    return new Made(id, false, false, bound, Measure.SHARE, share).of(List.of(), who);
  }

  private static CompositionRule national(String id, Bound bound, String number, Feature... who) {
    return new Made(id, true, true, bound, Measure.ABSOLUTE, number).of(List.of(), who);
  }

  private static List<AskedRule> asked(CompositionRule... rules) {
    return new UnitTask(List.of(rules), BOTH, List.of()).asked();
  }

  @Test
  void aRuleIsAskedOfEachUnitOfItsScopeInTheOrderOfUnits() {
    CompositionRule least = unit("w", Bound.MIN, "1/2", WOMAN);
    assertThat(asked(least))
        .containsExactly(new AskedRule("A", least, 4, 6, 2), new AskedRule("B", least, 3, 3, 2));
    CompositionRule scoped =
        new Made("s", false, true, Bound.MIN, Measure.SHARE, "1/2").of(List.of("army"), WOMAN);
    assertThat(asked(scoped)).containsExactly(new AskedRule("B", scoped, 3, 3, 2));
  }

  @Test
  void aNationalRuleIsAskedOnceOfAllUnitsOfItsScopeTogether() {
    CompositionRule all = national("n", Bound.MIN, "3", WOMAN, FRONT);
    assertThat(asked(all)).containsExactly(new AskedRule("", all, 7, 9, 3));
    CompositionRule some =
        new Made("n", true, true, Bound.MIN, Measure.SHARE, "1/2").of(List.of("province"), WOMAN);
    assertThat(asked(some)).containsExactly(new AskedRule("", some, 4, 6, 2));
  }

  @Test
  void aRelativeRuleTakesTheMeasuresOfItsUnitAndANationalOneTheirSums() {
    CompositionRule one =
        new Made("r", false, true, Bound.MIN, Measure.RELATIVE, "1").of(List.of(), WOMAN);
    // 300 of 1000 of 4 is 1.2; 100 of 1000 of 3 is 0.3.
    assertThat(asked(one)).extracting(AskedRule::limit).containsExactly(2L, 1L);
    CompositionRule all =
        new Made("r", true, true, Bound.MIN, Measure.RELATIVE, "2").of(List.of(), WOMAN);
    // Twice 400 of 2000 of 7 is 2.8.
    assertThat(asked(all)).extracting(AskedRule::limit).containsExactly(3L);
  }

  @Test
  void aPlannedRuleTakesThePlannedNumber() {
    CompositionRule planned =
        new Made("p", false, true, Bound.MIN, Measure.PLANNED, "1").of(List.of(), FRONT);
    assertThat(asked(planned)).containsExactly(new AskedRule("A", planned, 4, 6, 2));
  }

  @Test
  void whatBindsNobodyIsNotAsked() {
    assertThat(asked(national("n", Bound.MIN, "0", WOMAN))).isEmpty();
    assertThat(asked(national("n", Bound.MAX, "7", WOMAN))).isEmpty();
    assertThat(asked(national("n", Bound.MAX, "6", WOMAN))).hasSize(1);
    assertThat(asked(national("n", Bound.MIN, "1", WOMAN))).hasSize(1);
    CompositionRule nowhere =
        new Made("n", true, true, Bound.MIN, Measure.ABSOLUTE, "1").of(List.of("moon"), WOMAN);
    assertThat(asked(nowhere)).isEmpty();
  }

  @Test
  void withNamesBesideTheSeatsAMinimumAsksForAsManyMore() {
    AskedRule least = asked(unit("w", Bound.MIN, "1/2", WOMAN)).get(0);
    assertThat(least.onLists()).isEqualTo(4);
    assertThat(least.onLists(1)).isEqualTo(3);
    assertThat(least.onLists(0)).isZero();
    assertThat(least.ofElected(4)).isEqualTo(2);
    assertThat(least.ofElected(1)).isZero();
    assertThat(least.missed(3)).isEqualTo(1);
    assertThat(least.missed(4)).isZero();
    assertThat(least.missed(5)).isZero();
    AskedRule most = asked(unit("w", Bound.MAX, "1/2", WOMAN)).get(0);
    assertThat(most.onLists()).isEqualTo(2);
    assertThat(most.onLists(3)).isEqualTo(3);
    assertThat(most.onLists(4)).isEqualTo(6);
    assertThat(most.onLists(-1)).isZero();
    assertThat(most.ofElected(5)).isEqualTo(4);
    assertThat(most.ofElected(3)).isEqualTo(3);
    assertThat(most.missed(3)).isEqualTo(1);
    assertThat(most.missed(2)).isZero();
    assertThat(most.missed(1)).isZero();
  }

  @Test
  void peopleCountWhereTheRuleIsAskedAndWithAllItsFeatures() {
    AskedRule here = asked(unit("w", Bound.MIN, "1/2", WOMAN, FRONT)).get(0);
    assertThat(here.counts(A, A.people().get(0))).isTrue();
    assertThat(here.counts(A, A.people().get(1))).isFalse();
    assertThat(here.counts(A, A.people().get(2))).isFalse();
    assertThat(here.counts(B, B.people().get(0))).isFalse();
    CompositionRule some =
        new Made("n", true, true, Bound.MIN, Measure.ABSOLUTE, "1").of(List.of("army"), WOMAN);
    assertThat(asked(some).get(0).counts(B, B.people().get(0))).isTrue();
    assertThat(asked(some).get(0).counts(A, A.people().get(0))).isFalse();
  }

  @Test
  void theBindingTaskHasSeatsAndAQuotaForEachPlaceOfABindingRule() {
    CompositionRule women = unit("w", Bound.MIN, "1/2", WOMAN);
    CompositionRule lead = unit("l", Bound.MAX, "1/2", new Feature("group", "lead"));
    CompositionRule front = soft("f", Bound.MIN, "1/2", FRONT);
    List<RuleFlex> flex =
        List.of(new RuleFlex("w", "A", 1), new RuleFlex("l", "", 3), new RuleFlex("w", "Z", 0));
    SlateTask task = new UnitTask(List.of(women, front, lead), BOTH, flex).binding();
    long open = Long.MAX_VALUE;
    assertThat(task.names()).isEqualTo(9);
    assertThat(task.seats()).isEqualTo(9);
    assertThat(task.standing()).isEqualTo(new Standing(2, List.of()));
    assertThat(task.quotas())
        .containsExactly(
            new Quota("unit", "A", 6, 6, 6, 6),
            new Quota("unit", "B", 3, 3, 3, 3),
            new Quota("w@A", "counted", 4, open, 3, open),
            new Quota("w@B", "counted", 2, open, 0, open),
            new Quota("l@A", "counted", 0, 2, 0, 3),
            new Quota("l@B", "counted", 0, 1, 0, 3));
    SlatePerson first = task.people().get(0);
    assertThat(first.id()).isEqualTo("a1");
    assertThat(first.support()).isEqualTo(5);
    assertThat(first.features())
        .containsOnly(
            Map.entry("unit", "A"), Map.entry("w@A", "counted"), Map.entry("f@A", "counted"));
    assertThat(task.people().get(6).features()).containsKeys("w@B", "f@B").doesNotContainKey("w@A");
  }

  @Test
  void aFlexBeyondTheRuleItselfMovesNothingTheOtherWay() {
    CompositionRule women = unit("w", Bound.MIN, "1/2", WOMAN);
    CompositionRule lead = unit("l", Bound.MAX, "1/2", new Feature("group", "lead"));
    List<RuleFlex> flex = List.of(new RuleFlex("w", "", 3), new RuleFlex("l", "", 0));
    SlateTask task = new UnitTask(List.of(women, lead), List.of(B), flex).binding();
    assertThat(task.quotas().subList(1, 3))
        .containsExactly(
            new Quota("w@B", "counted", 2, Long.MAX_VALUE, 2, Long.MAX_VALUE),
            new Quota("l@B", "counted", 0, 1, 0, 1));
  }

  @Test
  void softRulesComeInTheirOrderAndWithWhatTheyMayMiss() {
    CompositionRule front = soft("f", Bound.MIN, "1/2", FRONT);
    CompositionRule men = soft("m", Bound.MAX, "1/2", new Feature("sex", "male"));
    CompositionRule women = unit("w", Bound.MIN, "1/3", WOMAN);
    UnitTask units = new UnitTask(List.of(front, men, women), BOTH, List.of());
    assertThat(units.soft()).containsExactly(front, men);
    SlateTask moving = units.moving(men, Map.of(front, 2L));
    long open = Long.MAX_VALUE;
    assertThat(moving.quotas().subList(2, moving.quotas().size()))
        .containsExactly(
            new Quota("f@A", "counted", 4, open, 4, open),
            new Quota("f@B", "counted", 2, open, 2, open),
            new Quota("w@A", "counted", 4, open, 4, open),
            new Quota("w@B", "counted", 1, open, 1, open),
            new Quota("m@A", "counted", 0, 2, 0, 6),
            new Quota("m@B", "counted", 0, 1, 0, 3));
    assertThat(moving.standing())
        .isEqualTo(new Standing(2, List.of(new Allowance(List.of(2, 3), Side.MIN, 2))));
    SlateTask last = units.last(Map.of(men, 1L, front, 2L));
    assertThat(last.quotas()).hasSize(8);
    assertThat(last.quotas().get(4)).isEqualTo(new Quota("m@A", "counted", 0, 2, 0, 2));
    assertThat(last.standing().allowances())
        .containsExactly(
            new Allowance(List.of(2, 3), Side.MIN, 2), new Allowance(List.of(4, 5), Side.MAX, 1));
    assertThat(last.alternatives()).isZero();
    assertThat(last.withAlternatives(3).alternatives()).isEqualTo(3);
  }

  @Test
  void breachesAreCountedOnTheLists() {
    CompositionRule front = soft("f", Bound.MIN, "1/2", FRONT);
    CompositionRule hard = unit("w", Bound.MIN, "1", WOMAN);
    UnitTask units = new UnitTask(List.of(hard, front), BOTH, List.of());
    List<SoftBreach> breaches =
        units.breaches(Set.of("a1", "a2", "a3", "a4", "a5", "a6", "b2", "b3", "b1"));
    assertThat(breaches)
        .containsExactly(
            new SoftBreach(new AskedRule("A", front, 4, 6, 2), 2),
            new SoftBreach(new AskedRule("B", front, 3, 3, 2), 1));
    assertThat(breaches).extracting(SoftBreach::by).containsExactly(2L, 1L);
    assertThat(units.available(breaches.get(0).asked())).isEqualTo(2);
    assertThat(units.counted(breaches.get(0).asked(), Set.of("a1", "b1", "a5"))).isEqualTo(1);
    CompositionRule kept = soft("k", Bound.MIN, "1/3", new Feature("group", "lead"));
    assertThat(new UnitTask(List.of(kept), BOTH, List.of()).breaches(Set.of("b2", "b3")))
        .extracting(b -> b.asked().unit())
        .containsExactly("A");
  }

  @Test
  void unitsWithTooFewPeopleAreNamed() {
    UnitRequest few = new UnitRequest("F", "army", 1, 4, Map.of(), B.people());
    assertThat(new UnitTask(List.of(), List.of(A, B, few), List.of()).tooFew())
        .containsExactly(new UnitTask.TooFew("F", 3, 4));
  }

  @Test
  void listsAreSplitByUnit() {
    UnitTask units = new UnitTask(List.of(), BOTH, List.of());
    assertThat(units.units()).isEqualTo(BOTH);
    assertThat(units.byUnit(List.of("b1", "a2", "x", "a1")))
        .containsExactly(Map.entry("A", List.of("a2", "a1")), Map.entry("B", List.of("b1")));
  }

  @Test
  void aQuotaLeadsBackToItsRule() {
    CompositionRule women = unit("w", Bound.MIN, "1/2", WOMAN);
    UnitTask units = new UnitTask(List.of(women), BOTH, List.of());
    assertThat(units.place("w@B")).isEqualTo(new AskedRule("B", women, 3, 3, 2));
    assertThatThrownBy(() -> units.place("unit")).isInstanceOf(IllegalArgumentException.class);
  }
}
