package org.linxuan.election.nomination;

import java.util.List;
import org.linxuan.election.procedure.GateCondition;

/** The gate conditions of this module, and that of {@code people}, which knows no gates. */
public final class NominationGates {
  private NominationGates() {}

  /** One of each. */
  public static List<GateCondition> conditions() {
    return List.of(
        new NominationCoverage(),
        new SupportConserved(),
        new NamingLimit(),
        new EveryNameHasSource(),
        new MajorityHeeded(),
        new DecidedAtPlenum(),
        new RoundsHeld(),
        new NobodyTwice(),
        new ListFixed());
  }
}
