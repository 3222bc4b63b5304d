package org.linxuan.election.procedure;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Stage;

/**
 * All conditions that the modules handed in, one a check, and what a stage's gate makes of them.
 */
public final class Gates {
  private final Map<Check, GateCondition> conditions = new EnumMap<>(Check.class);

  /** Two conditions for one check are a bug. */
  public Gates(Collection<? extends GateCondition> conditions) {
    for (GateCondition condition : conditions) {
      if (this.conditions.put(condition.check(), condition) != null) {
        throw new IllegalArgumentException("two conditions for " + condition.check().key());
      }
    }
  }

  /** The checks that have a condition. */
  public Set<Check> checks() {
    return Set.copyOf(conditions.keySet());
  }

  /**
   * What the stage's gate finds in the facts; a check without a condition is a bug, never passed.
   */
  public GateReport report(Stage stage, UnitFacts facts) {
    UnitFacts seen = facts.atGateOf(stage.id());
    List<GateLine> lines =
        stage.activeGates().stream()
            .map(check -> new GateLine(check, get(check).missing(seen)))
            .toList();
    return new GateReport(stage.id(), lines);
  }

  private GateCondition get(Check check) {
    GateCondition condition = conditions.get(check);
    if (condition == null) {
      throw new IllegalStateException("nothing enforces " + check.key());
    }
    return condition;
  }
}
