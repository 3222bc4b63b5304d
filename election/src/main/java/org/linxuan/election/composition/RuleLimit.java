package org.linxuan.election.composition;

import java.util.Map;
import org.linxuan.election.rulebook.CompositionRule;
import org.linxuan.election.rulebook.CompositionRule.Bound;
import org.linxuan.foundation.exact.Fraction;

/**
 * The whole number at which a rule turns: the least people that a minimum allows, the greatest that
 * a maximum does.
 */
public record RuleLimit(Bound bound, long limit) {
  /** Before a category's name: the number that the unit fixed beforehand, among its measures. */
  public static final String PLANNED = "planned.";

  /**
   * The limit of a rule for a list.
   *
   * @param whole how many people the list holds
   * @param measures of the unit's members, for a rule that is relative to them; a measure that is
   *     not given counts 0
   */
  public static RuleLimit of(CompositionRule rule, long whole, Map<String, Long> measures) {
    if (!rule.bindsSize(whole)) {
      return new RuleLimit(rule.bound(), rule.bound() == Bound.MIN ? 0 : whole);
    }
    Fraction exact =
        rule.exact(
            whole,
            measure -> measures.getOrDefault(measure, 0L),
            category -> measures.getOrDefault(PLANNED + category, 0L));
    return new RuleLimit(rule.bound(), rule.limit(exact).longValueExact());
  }

  /** Whether so many people meet the rule. */
  public boolean allows(long part) {
    return bound == Bound.MIN ? part >= limit : part <= limit;
  }
}
