package org.linxuan.election.credentials;

import java.util.List;
import org.linxuan.election.procedure.GateCondition;

/** The conditions that this module hands in to the gates. */
public final class CredentialsGates {
  private CredentialsGates() {}

  /** All of them, one a check. */
  public static List<GateCondition> conditions() {
    return List.of(new CredentialsReviewed(), new CredentialsChain(), new InvitedOutsideSeats());
  }
}
