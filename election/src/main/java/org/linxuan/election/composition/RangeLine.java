package org.linxuan.election.composition;

import org.linxuan.election.rulebook.CompositionRule;

/**
 * Between which numbers any lawful vote leaves the people whom a rule counts, and what that means
 * for the rule.
 */
public record RangeLine(CompositionRule rule, long lowest, long highest, RuleLimit limit) {

  /** {@code guaranteed}, {@code possible} or {@code impossible}. */
  public String outcome() {
    boolean least = limit.allows(lowest);
    boolean most = limit.allows(highest);
    if (least && most) {
      return "guaranteed";
    }
    return least || most ? "possible" : "impossible";
  }
}
