package org.linxuan.election.complaint;

import java.util.List;
import org.linxuan.election.procedure.GateCondition;

/** The gate conditions of this module. */
public final class ComplaintGates {
  private ComplaintGates() {}

  /** One of each. */
  public static List<GateCondition> conditions() {
    return List.of(new ComplaintsHandled());
  }
}
