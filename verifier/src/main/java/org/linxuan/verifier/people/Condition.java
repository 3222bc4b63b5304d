package org.linxuan.verifier.people;

import java.util.List;
import java.util.Map;
import org.linxuan.verifier.read.Node;

/** Whether a condition of a definition holds over facts; every part given must hold. */
final class Condition {
  private final Node identities;

  Condition(Node identities) {
    this.identities = identities;
  }

  /** Whether one of the patterns holds, with all its conditions. */
  boolean any(Node patterns, Map<String, String> facts) {
    return patterns.list().stream()
        .anyMatch(p -> p.get("all").list().stream().allMatch(c -> holds(c, facts)));
  }

  boolean holds(Node condition, Map<String, String> facts) {
    String fact = condition.get("fact").text();
    String value = facts.getOrDefault(fact, "");
    return value.isEmpty() ? unstated(condition) : stated(condition, fact, value);
  }

  /** A fact that is not stated meets only these three. */
  private static boolean unstated(Node condition) {
    boolean asks =
        !condition.get("in").isAbsent()
            || !condition.get("at_least").isAbsent()
            || !condition.get("at_most").isAbsent()
            || !condition.get("has").isAbsent();
    boolean mustBeThere = !condition.get("missing").isAbsent() && !condition.get("missing").flag();
    return !asks && !mustBeThere;
  }

  private boolean stated(Node condition, String fact, String value) {
    List<String> in = condition.get("in").texts();
    List<String> has = condition.get("has").texts();
    return !condition.get("missing").flag()
        && (condition.get("in").isAbsent() || in.contains(value))
        && !condition.get("not_in").texts().contains(value)
        && (condition.get("has").isAbsent() || has.stream().anyMatch(value::contains))
        && condition.get("has_not").texts().stream().noneMatch(value::contains)
        && compares(condition.get("at_least"), fact, value, 1)
        && compares(condition.get("at_most"), fact, value, -1);
  }

  /** Whether the value stands at the bound, or beyond it in the direction given. */
  private boolean compares(Node bound, String fact, String value, int direction) {
    if (bound.isAbsent()) {
      return true;
    }
    List<String> scale = identities.get("facts").item(fact).get("values").ids();
    int place = scale.indexOf(value);
    int limit = scale.indexOf(bound.text());
    return place >= 0 && limit >= 0 && (place - limit) * direction >= 0;
  }
}
