package org.linxuan.election.procedure;

import java.util.List;

/** The gate conditions of this module. */
public final class ProcedureGates {
  private ProcedureGates() {}

  /** One of each. */
  public static List<GateCondition> conditions() {
    return List.of(new PapersRegistered());
  }
}
