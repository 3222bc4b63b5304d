package org.linxuan.election.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linxuan.election.composition.SlateOutcome.Chosen;
import org.linxuan.election.composition.SlateOutcome.Infeasible;
import org.linxuan.election.rulebook.CompositionRule;
import org.linxuan.election.rulebook.CompositionRule.Bound;
import org.linxuan.election.rulebook.CompositionRule.Feature;
import org.linxuan.election.rulebook.CompositionRule.Measure;
import org.linxuan.election.rulebook.Text;
import org.linxuan.foundation.exact.Fraction;

class UnitListsTest {

  private static CompositionRule rule(
      String id, boolean national, boolean hard, Bound bound, long number, Feature... who) {
    return new CompositionRule(
        id,
        "a-1",
        new Text(id, id),
        List.of(),
        national,
        List.of(who),
        bound,
        Measure.ABSOLUTE,
        Fraction.of(number),
        null,
        false,
        hard,
        null);
  }

  static LongStream seeds() {
    return Seeds.of(150);
  }

  private static final List<Feature> FEATURES =
      List.of(new Feature("sex", "f"), new Feature("group", "front"), new Feature("group", "lead"));

  private static List<UnitRequest> units(Random random) {
    List<UnitRequest> units = new ArrayList<>();
    for (int u = 0; u < 2; u++) {
      List<SlatePerson> people = new ArrayList<>();
      for (int p = 0; p < 4; p++) {
        Map<String, String> features = new HashMap<>();
        features.put("sex", random.nextBoolean() ? "f" : "m");
        features.put("group", List.of("front", "lead", "other").get(random.nextInt(3)));
        people.add(new SlatePerson("u" + u + "p" + p, features, random.nextInt(9)));
      }
      long seats = 1 + random.nextInt(2);
      units.add(new UnitRequest("u" + u, "k", seats, seats + random.nextInt(2), Map.of(), people));
    }
    return units;
  }

  private static List<CompositionRule> rules(Random random) {
    return IntStream.range(0, 5)
        .mapToObj(
            r ->
                rule(
                    "r" + r,
                    random.nextInt(3) == 0,
                    r == 0 && random.nextBoolean(),
                    random.nextBoolean() ? Bound.MIN : Bound.MAX,
                    random.nextInt(3),
                    random.nextInt(4) == 0
                        ? new Feature[] {FEATURES.get(0), FEATURES.get(1)}
                        : new Feature[] {FEATURES.get(random.nextInt(3))}))
        .toList();
  }

  /** How far these lists stay away from each rule, summed over places; hard rules first. */
  private static List<Long> violations(
      List<CompositionRule> rules, List<UnitRequest> units, List<List<SlatePerson>> lists) {
    List<Long> sums = new ArrayList<>();
    for (CompositionRule rule : rules) {
      long all = 0;
      long sum = 0;
      long beside = 0;
      long seats = 0;
      for (int u = 0; u < units.size(); u++) {
        long counted =
            lists.get(u).stream()
                .filter(
                    p ->
                        rule.who().stream()
                            .allMatch(f -> f.value().equals(p.features().get(f.feature()))))
                .count();
        UnitRequest unit = units.get(u);
        all += counted;
        beside += unit.names() - unit.seats();
        seats += unit.seats();
        sum += missed(rule, counted, unit.names() - unit.seats(), unit.seats());
      }
      sums.add(rule.national() ? missed(rule, all, beside, seats) : sum);
    }
    return sums;
  }

  private static long missed(CompositionRule rule, long counted, long beside, long seats) {
    long limit = rule.exact(0, m -> 0, p -> 0).floor().longValueExact();
    if (rule.bound() == Bound.MIN) {
      return limit == 0 ? 0 : Math.max(0, limit + beside - counted);
    }
    return limit >= seats ? 0 : Math.max(0, counted - limit);
  }

  @Tag("slow")
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void softRulesAreBrokenAsLittleAsCanBeTheEarlierFirst(long seed) {
    Random random = new Random(seed);
    List<UnitRequest> units = units(random);
    List<CompositionRule> rules = rules(random);
    List<Long> least = null;
    for (List<SlatePerson> one :
        BruteForce.subsets(units.get(0).people(), (int) units.get(0).names())) {
      for (List<SlatePerson> two :
          BruteForce.subsets(units.get(1).people(), (int) units.get(1).names())) {
        List<Long> sums = violations(rules, units, List.of(one, two));
        boolean lawful = !rules.get(0).hard() || sums.get(0) == 0;
        if (lawful && (least == null || compare(sums, least) < 0)) {
          least = sums;
        }
      }
    }
    UnitLists.Result result = UnitLists.choose(rules, units, TimeLeft.UNLIMITED);
    if (least == null) {
      assertThat(result.outcome()).isInstanceOf(Infeasible.class);
      return;
    }
    List<String> ids = ((Chosen) result.outcome()).best().ids();
    List<List<SlatePerson>> lists =
        units.stream()
            .map(u -> u.people().stream().filter(p -> ids.contains(p.id())).toList())
            .toList();
    assertThat(lists.get(0)).hasSize((int) units.get(0).names());
    assertThat(violations(rules, units, lists)).isEqualTo(least);
    List<Long> reported =
        rules.stream()
            .map(
                rule ->
                    result.breaches().stream()
                        .filter(b -> b.asked().rule().equals(rule))
                        .mapToLong(UnitLists.SoftBreach::by)
                        .sum())
            .toList();
    assertThat(reported).isEqualTo(least);
  }

  private static int compare(List<Long> some, List<Long> others) {
    return IntStream.range(0, some.size())
        .map(i -> Long.compare(some.get(i), others.get(i)))
        .filter(c -> c != 0)
        .findFirst()
        .orElse(0);
  }

  @Test
  void aConflictThatOnlySeveralUnitsMakeIsNamedWithThem() {
    List<SlatePerson> one = new ArrayList<>();
    List<SlatePerson> two = new ArrayList<>();
    for (int p = 0; p < 4; p++) {
      one.add(new SlatePerson("a" + p, Map.of("sex", p < 2 ? "f" : "m"), 1));
      two.add(new SlatePerson("b" + p, Map.of("sex", p < 2 ? "f" : "m"), 1));
    }
    List<CompositionRule> rules =
        List.of(
            rule("women", true, true, Bound.MIN, 3, new Feature("sex", "f")),
            rule("men", false, true, Bound.MIN, 1, new Feature("sex", "m")));
    Infeasible none =
        (Infeasible)
            UnitLists.choose(
                    rules,
                    List.of(
                        new UnitRequest("U1", "k", 2, 2, Map.of(), one),
                        new UnitRequest("U2", "k", 2, 2, Map.of(), two)),
                    TimeLeft.UNLIMITED)
                .outcome();
    assertThat(none.conflict().stream().map(b -> b.feature() + "=" + b.value()).toList())
        .contains("sex=f", "unit+sex=U1+m", "unit+sex=U2+m");
  }
}
