package org.linxuan.election.committee;

import java.util.List;
import org.linxuan.election.procedure.GateCondition;

/** The gate conditions of this module. */
public final class CommitteeGates {
  private CommitteeGates() {}

  /** One of each. */
  public static List<GateCondition> conditions() {
    return List.of(new CommitteeQuorum(), new PreparedCheckedIssued(), new HigherReview());
  }
}
