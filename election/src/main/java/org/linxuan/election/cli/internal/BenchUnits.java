package org.linxuan.election.cli.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.linxuan.election.composition.SlatePerson;
import org.linxuan.election.composition.UnitRequest;
import org.linxuan.election.composition.UnitTask;
import org.linxuan.election.rulebook.CompositionRule;
import org.linxuan.election.rulebook.CompositionRule.Bound;
import org.linxuan.election.rulebook.CompositionRule.Feature;
import org.linxuan.election.rulebook.CompositionRule.Measure;
import org.linxuan.election.rulebook.CompositionRule.Ratio;
import org.linxuan.election.rulebook.RulebookLoader;
import org.linxuan.election.rulebook.Text;
import org.linxuan.foundation.exact.Fraction;
import org.linxuan.foundation.problem.Problems;

/**
 * Lists of units under the rules of {@code congress-20} and national ones beside them; the same in
 * every run.
 */
final class BenchUnits {
  private static final String RULEBOOK = "congress-20";
  private static final long SEED = 20;
  private static final int MOST_SUPPORT = 10_000;
  private static final List<String> FIELDS =
      List.of(
          "economy",
          "science",
          "defence",
          "political-legal",
          "education",
          "publicity",
          "culture",
          "health",
          "sport",
          "social-management");

  private static final Feature WOMAN = new Feature("sex", "female");
  private static final Feature FRONT = new Feature("group", "front-line");

  private BenchUnits() {}

  /** Units of these seats; {@code further} rules stand beside those of the rulebook. */
  static UnitTask task(int units, int seats, int people, List<CompositionRule> further) {
    Random random = new Random(SEED);
    List<UnitRequest> all = new ArrayList<>();
    int id = 0;
    for (int u = 0; u < units; u++) {
      long own = (long) seats / units + (u < seats % units ? 1 : 0);
      int number = people / units + (u < people % units ? 1 : 0);
      List<SlatePerson> here = new ArrayList<>();
      for (int p = 0; p < number; p++) {
        here.add(person(String.format(Locale.ROOT, "p%06d", id++), random));
      }
      long members = 1_000_000L + random.nextInt(2_000_000);
      long women = members * (22 + random.nextInt(10)) / 100;
      Map<String, Long> measures = Map.of("members", members, "women", women);
      String name = String.format(Locale.ROOT, "u%02d", u + 1);
      all.add(new UnitRequest(name, kind(u, units), own, own, measures, here));
    }
    List<CompositionRule> rules = new ArrayList<>();
    RulebookLoader.load(RULEBOOK, new Problems()).orElseThrow().composition().stream()
        .filter(rule -> rule.measure() != Measure.PLANNED)
        .forEach(rules::add);
    rules.addAll(further);
    return new UnitTask(rules, all, List.of());
  }

  /** 38 units, 2300 seats, 20,000 people. */
  static UnitTask nation(List<CompositionRule> further) {
    return task(38, 2_300, 20_000, further);
  }

  private static String kind(int u, int units) {
    if (units == 1 || u < 23) {
      return "province";
    }
    return List.of("municipality", "autonomous-region", "central-finance", "central-enterprises")
        .get(u % 4);
  }

  private static SlatePerson person(String id, Random random) {
    boolean front = random.nextInt(100) < 22;
    boolean woman = random.nextInt(100) < 24;
    Map<String, String> features = new HashMap<>();
    features.put("group", front ? FRONT.value() : "leading-cadre");
    features.put("sex", woman ? WOMAN.value() : "male");
    features.put("nationality_group", random.nextInt(100) < 8 ? "minority" : "han");
    double skew = Math.pow(random.nextDouble(), 1.3);
    features.put("field", FIELDS.get((int) (skew * FIELDS.size())));
    // Leading cadres are better known: without rules they would fill the lists.
    double known = Math.pow(random.nextDouble(), front ? 4 : 2.5);
    return new SlatePerson(id, features, 1 + (long) (known * MOST_SUPPORT));
  }

  /** Rules over all units together: women among the front line, women by members, fields. */
  static List<CompositionRule> national() {
    List<CompositionRule> rules = new ArrayList<>();
    rules.add(rule("women-of-front-line", true, true, Bound.MIN, "11%", WOMAN, FRONT));
    rules.add(relative());
    // More than many units have: lists miss it by as few people as can be.
    Feature minority = new Feature("nationality_group", "minority");
    rules.add(rule("minorities-of-front-line", false, false, Bound.MIN, "15%", minority, FRONT));
    rules.add(rule("minorities-of-nation", true, true, Bound.MIN, "11%", minority));
    for (String field : FIELDS) {
      Feature who = new Feature("field", field);
      rules.add(rule("least-" + field, true, true, Bound.MIN, "9%", who));
      rules.add(rule("most-" + field, true, false, Bound.MAX, "11%", who));
    }
    return rules;
  }

  /** More women than their share of all members. */
  private static CompositionRule relative() {
    return new CompositionRule(
        "women-of-nation",
        "a-4.4",
        new Text("女党员", "women"),
        List.of(),
        true,
        List.of(WOMAN),
        Bound.MIN,
        Measure.RELATIVE,
        Fraction.ONE,
        new Ratio("women", "members"),
        true,
        true,
        null);
  }

  private static CompositionRule rule(
      String id, boolean national, boolean hard, Bound bound, String share, Feature... who) {
    return new CompositionRule(
        id,
        "a-4.2",
        new Text(id, id),
        List.of(),
        national,
        List.of(who),
        bound,
        Measure.SHARE,
        Fraction.parse(share),
        null,
        false,
        hard,
        null);
  }

  /** Rules that a unit cannot keep together: leading cadres, women of the front line, men. */
  static List<CompositionRule> inUnit() {
    return List.of(
        rule("leaders", false, true, Bound.MIN, "80%", leader()),
        rule("women-leaders", false, true, Bound.MAX, "10%", WOMAN, leader()),
        rule("women", false, true, Bound.MIN, "1/3", WOMAN));
  }

  /** Rules that each unit can keep, and all units together cannot, if none is spared. */
  static List<CompositionRule> acrossUnits() {
    List<CompositionRule> rules = new ArrayList<>(national());
    rules.add(rule("front-line-most", false, true, Bound.MAX, "2/5", FRONT));
    rules.add(rule("front-line-nation", true, true, Bound.MIN, "2/5", FRONT));
    return rules;
  }

  private static Feature leader() {
    return new Feature("group", "leading-cadre");
  }
}
