package org.linxuan.election.people.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.linxuan.election.rulebook.FactCondition;
import org.linxuan.election.rulebook.IdentityFact;
import org.linxuan.election.rulebook.IdentityPattern;
import org.linxuan.election.rulebook.IdentityRules;

/** The facts that evidence states, by id; one that is not stated is empty. */
public final class Facts {
  private final Map<String, String> values = new HashMap<>();

  /** No facts. */
  public Facts() {}

  /** The same facts, to which others are added. */
  public Facts(Facts others) {
    values.putAll(others.values);
  }

  /** States a fact. */
  public void put(String fact, String value) {
    values.put(fact, value);
  }

  /** The value of a fact, empty where it is not stated. */
  public String get(String fact) {
    return values.getOrDefault(fact, "");
  }

  /** Whether all conditions of the pattern hold. */
  public boolean meet(IdentityPattern pattern, IdentityRules rules) {
    return pattern.all().stream().allMatch(c -> meets(c, rules));
  }

  private boolean meets(FactCondition condition, IdentityRules rules) {
    String value = get(condition.fact());
    if (condition.notIn().contains(value)
        || condition.hasNot().stream().anyMatch(value::contains)) {
      return false;
    }
    if (value.isEmpty()) {
      return condition.in().isEmpty()
          && condition.has().isEmpty()
          && condition.atLeast() == null
          && condition.atMost() == null;
    }
    return !condition.missing()
        && (condition.in().isEmpty() || condition.in().contains(value))
        && (condition.has().isEmpty() || condition.has().stream().anyMatch(value::contains))
        && isOnScale(condition, value, rules.findFact(condition.fact()));
  }

  private static boolean isOnScale(
      FactCondition condition, String value, Optional<IdentityFact> fact) {
    String least = condition.atLeast();
    String most = condition.atMost();
    if (least == null && most == null) {
      return true;
    }
    int place = place(fact, value);
    int lowest = least == null ? 0 : place(fact, least);
    int highest = most == null ? Integer.MAX_VALUE : place(fact, most);
    return place >= 0 && lowest >= 0 && place >= lowest && place <= highest;
  }

  private static int place(Optional<IdentityFact> fact, String value) {
    return fact.map(f -> f.place(value)).orElse(-1);
  }
}
