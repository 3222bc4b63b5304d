package org.linxuan.election.composition;

import java.math.BigInteger;
import java.util.Map;
import org.linxuan.election.rulebook.CompositionRule;
import org.linxuan.election.rulebook.CompositionRule.Bound;
import org.linxuan.election.rulebook.CompositionRule.Ratio;
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
    Fraction all = Fraction.of(whole);
    Fraction exact =
        switch (rule.measure()) {
          case ABSOLUTE -> rule.value();
          case SHARE -> rule.value().times(all);
          case RELATIVE -> rule.value().times(all).times(share(rule.relativeTo(), measures));
          case PLANNED ->
              rule.value().times(Fraction.of(measures.getOrDefault(PLANNED + rule.category(), 0L)));
          case DIFFERENCE -> rule.value().plus(all).dividedBy(Fraction.of(2));
        };
    return new RuleLimit(rule.bound(), turn(exact, rule).longValueExact());
  }

  private static Fraction share(
      @org.jspecify.annotations.Nullable Ratio ratio, Map<String, Long> measures) {
    long whole = ratio == null ? 0 : measures.getOrDefault(ratio.whole(), 0L);
    return ratio == null || whole == 0
        ? Fraction.ZERO
        : Fraction.of(measures.getOrDefault(ratio.part(), 0L), whole);
  }

  private static BigInteger turn(Fraction exact, CompositionRule rule) {
    if (rule.bound() == Bound.MIN) {
      return rule.strict() ? exact.floor().add(BigInteger.ONE) : exact.ceiling();
    }
    return rule.strict() ? exact.ceiling().subtract(BigInteger.ONE) : exact.floor();
  }

  /** Whether so many people meet the rule. */
  public boolean allows(long part) {
    return bound == Bound.MIN ? part >= limit : part <= limit;
  }
}
