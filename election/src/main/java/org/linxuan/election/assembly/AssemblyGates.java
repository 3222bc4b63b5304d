package org.linxuan.election.assembly;

import java.util.List;
import java.util.Optional;
import org.linxuan.election.procedure.GateCondition;
import org.linxuan.election.rulebook.Body;
import org.linxuan.election.rulebook.Rulebook;

/** The conditions that this module hands in to the gates. */
public final class AssemblyGates {
  /** The act by which delegates are elected, as rulebooks name it. */
  private static final String ELECT = "elect";

  private AssemblyGates() {}

  /** The body that elects: the first that may do the act {@code elect}. */
  public static Optional<Body> electingBody(Rulebook rules) {
    return rules.bodies().stream().filter(body -> body.acts().contains(ELECT)).findFirst();
  }

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
