package org.linxuan.election.composition;

import java.util.List;
import java.util.Map;
import org.linxuan.election.rulebook.CompositionRule;

/**
 * Holds a list of people against the composition rules of a rulebook (E4.1, E4.4, E4.5); exact, and
 * it changes nothing: a soft rule that is not met is for people to give reasons for.
 */
public final class CompositionCheck {
  private final List<CompositionRule> rules;
  private final Map<String, Long> measures;

  /**
   * A check of one unit's list, or of all units' lists together.
   *
   * @param rules those that apply, see {@link #inScope}
   * @param measures of the unit's members, such as {@code women} and {@code members}
   */
  public CompositionCheck(List<CompositionRule> rules, Map<String, Long> measures) {
    this.rules = List.copyOf(rules);
    this.measures = Map.copyOf(measures);
  }

  /** The rules that apply to each unit of a kind by itself. */
  public static List<CompositionRule> inScope(List<CompositionRule> rules, String unitKind) {
    return rules.stream()
        .filter(r -> !r.national() && (r.scope().isEmpty() || r.scope().contains(unitKind)))
        .toList();
  }

  /** The rules that apply to all units together. */
  public static List<CompositionRule> national(List<CompositionRule> rules) {
    return rules.stream().filter(CompositionRule::national).toList();
  }

  /**
   * One line a rule that binds a list of this size, in the rulebook's order. Each person is a map
   * from feature to value.
   */
  public List<CompositionLine> check(List<Map<String, String>> people) {
    return rules.stream()
        .filter(rule -> rule.bindsSize(people.size()))
        .map(rule -> line(rule, people))
        .toList();
  }

  private CompositionLine line(CompositionRule rule, List<Map<String, String>> people) {
    RuleLimit limit = RuleLimit.of(rule, people.size(), measures);
    long part = part(rule, people);
    return new CompositionLine(rule, part, people.size(), limit.limit(), limit.allows(part));
  }

  /**
   * For each rule, how few and how many of its people any choice of so many seats from the list can
   * hold: whatever the electors do, the outcome lies between.
   */
  public List<RangeLine> ranges(List<Map<String, String>> people, long seats) {
    return rules.stream()
        .filter(rule -> rule.bindsSize(Math.min(seats, people.size())))
        .map(rule -> range(rule, people, seats))
        .toList();
  }

  private RangeLine range(CompositionRule rule, List<Map<String, String>> people, long seats) {
    long counted = part(rule, people);
    long chosen = Math.min(seats, people.size());
    long lowest = Math.max(0, chosen - (people.size() - counted));
    long highest = Math.min(counted, chosen);
    return new RangeLine(rule, lowest, highest, RuleLimit.of(rule, chosen, measures));
  }

  private static long part(CompositionRule rule, List<Map<String, String>> people) {
    return people.stream().filter(p -> isCounted(rule, p)).count();
  }

  private static boolean isCounted(CompositionRule rule, Map<String, String> person) {
    return rule.who().stream().allMatch(f -> f.value().equals(person.get(f.feature())));
  }
}
