package org.linxuan.election.supervision;

import java.util.List;
import org.linxuan.election.procedure.GateCondition;

/** The conditions that this module hands in to the gates. */
public final class SupervisionGates {
  private SupervisionGates() {}

  /** All of them, one a check. */
  public static List<GateCondition> conditions() {
    return List.of(new AftercareRecorded());
  }
}
