package org.linxuan.election.composition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linxuan.election.rulebook.CompositionRule;

/**
 * A rule of the rulebook where it applies: to one unit's list, or to those of all units together.
 *
 * @param unit its id; empty for a national rule
 * @param feature under which a task's quota counts the rule's people
 * @param value of that feature
 * @param limit asked of those elected
 * @param onLists the same asked of the names on the lists, so that whoever is elected keeps it
 */
public record AskedRule(
    String unit, CompositionRule rule, String feature, String value, long limit, long onLists) {

  /** Every rule at every place where it applies, in the rulebook's order, units in theirs. */
  static List<AskedRule> all(List<CompositionRule> rules, List<UnitRequest> units) {
    List<AskedRule> all = new ArrayList<>();
    for (CompositionRule rule : rules) {
      if (rule.national()) {
        all.add(national(rule, units.stream().filter(u -> rule.covers(u.kind())).toList()));
      } else {
        units.stream().filter(u -> rule.binds(u.kind())).forEach(u -> all.add(ofUnit(rule, u)));
      }
    }
    return all.stream().filter(AskedRule::binds).toList();
  }

  private static AskedRule ofUnit(CompositionRule rule, UnitRequest unit) {
    String feature = "unit+" + join(rule, CompositionRule.Feature::feature);
    String value = unit.id() + "+" + join(rule, CompositionRule.Feature::value);
    return asked(unit.id(), rule, feature, value, List.of(unit));
  }

  private static AskedRule national(CompositionRule rule, List<UnitRequest> units) {
    return rule.scope().isEmpty()
        ? asked(
            "",
            rule,
            join(rule, CompositionRule.Feature::feature),
            join(rule, CompositionRule.Feature::value),
            units)
        : asked("", rule, rule.id(), "national", units);
  }

  private static AskedRule asked(
      String unit, CompositionRule rule, String feature, String value, List<UnitRequest> units) {
    Map<String, Long> measures = new HashMap<>();
    units.forEach(u -> u.measures().forEach((name, n) -> measures.merge(name, n, Long::sum)));
    long seats = units.stream().mapToLong(UnitRequest::seats).sum();
    long beside = units.stream().mapToLong(u -> u.names() - u.seats()).sum();
    long limit = RuleLimit.of(rule, seats, measures).limit();
    boolean min = rule.bound() == CompositionRule.Bound.MIN;
    long onLists = min ? limit <= 0 ? 0 : limit + beside : limit >= seats ? seats + beside : limit;
    return new AskedRule(unit, rule, feature, value, limit, onLists);
  }

  private static String join(
      CompositionRule rule, java.util.function.Function<CompositionRule.Feature, String> part) {
    return rule.who().stream().map(part).collect(Collectors.joining("+"));
  }

  private boolean binds() {
    return rule.bound() == CompositionRule.Bound.MAX || limit > 0;
  }

  /** Whether the rule counts this person of this unit. */
  boolean counts(UnitRequest of, SlatePerson person) {
    return (unit.isEmpty() ? rule.covers(of.kind()) : unit.equals(of.id()))
        && rule.who().stream().allMatch(f -> f.value().equals(person.features().get(f.feature())));
  }

  /** The quota that asks for this and nothing else; nobody is asked for below 0. */
  Quota alone() {
    return rule.bound() == CompositionRule.Bound.MIN
        ? Quota.of(feature, value, onLists, Long.MAX_VALUE)
        : Quota.of(feature, value, 0, Math.max(0, onLists));
  }
}
