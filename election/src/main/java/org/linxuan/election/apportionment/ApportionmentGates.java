package org.linxuan.election.apportionment;

import java.util.List;
import org.linxuan.election.procedure.GateCondition;

/** The conditions that this module hands in to the gates. */
public final class ApportionmentGates {
  private ApportionmentGates() {}

  /** All of them, one a check. */
  public static List<GateCondition> conditions() {
    return List.of(new SeatsAddUp(), new SeatsNearPrevious());
  }
}
