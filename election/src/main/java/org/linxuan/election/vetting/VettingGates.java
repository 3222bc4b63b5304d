package org.linxuan.election.vetting;

import java.util.List;
import org.linxuan.election.procedure.GateCondition;

/** The gate conditions of this module. */
public final class VettingGates {
  private VettingGates() {}

  /** One of each. */
  public static List<GateCondition> conditions() {
    return List.of(
        new IdentitiesConfirmed(),
        new AdvanceNotice(),
        new Heard(),
        new MustsDone(),
        new OpinionsAnswered(),
        new LeadsConcluded(),
        new ReportComplete(),
        new ConclusionSigned());
  }
}
