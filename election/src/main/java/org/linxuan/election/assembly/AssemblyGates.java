package org.linxuan.election.assembly;

import java.util.List;
import org.linxuan.election.procedure.GateCondition;

/** The conditions that this module hands in to the gates. */
public final class AssemblyGates {
  /** The body that elects, as rulebooks name it. */
  public static final String BODY = "assembly";

  private AssemblyGates() {}

  /** All of them, one a check. */
  public static List<GateCondition> conditions() {
    return List.of(
        new ChainNumbers(),
        new ElectionForm(),
        new ElectionQuorum(),
        new ElectionScrutineers(),
        new ElectionProcedureAdopted(),
        new ElectionBallotAccount(),
        new ElectionDecided());
  }
}
