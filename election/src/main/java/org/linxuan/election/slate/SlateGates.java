package org.linxuan.election.slate;

import java.util.List;
import org.linxuan.election.procedure.GateCondition;

/** The gate conditions of this module. */
public final class SlateGates {
  private SlateGates() {}

  /** One of each. */
  public static List<GateCondition> conditions() {
    return List.of(
        new PlannedBeforehand(),
        new PreliminaryProposed(),
        new DifferentialVetting(),
        new AskedAgain(),
        new RegulatorsAsked(),
        new PreliminaryNotice(),
        new ListComposed(),
        new SettledByVote());
  }
}
