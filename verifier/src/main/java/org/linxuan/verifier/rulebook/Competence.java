package org.linxuan.verifier.rulebook;

import org.linxuan.verifier.election.Election;
import org.linxuan.verifier.read.Node;
import org.linxuan.verifier.read.Row;
import org.linxuan.verifier.report.Differences;
import org.linxuan.verifier.report.Finding;

/** Every meeting does an act that the rulebook lets its body do. */
public final class Competence {
  private final Election election;

  /** Looks at the meetings of an election. */
  public Competence(Election election) {
    this.election = election;
  }

  /** Names every meeting whose body may not do its act. */
  public void check(Differences out) {
    Node bodies = election.rules().get("bodies");
    for (Row meeting : election.table("meetings").rows()) {
      String body = meeting.get("body");
      String act = meeting.get("act");
      if (!bodies.item(body).get("acts").texts().contains(act)) {
        out.add(Finding.BODY_NOT_COMPETENT, meeting.where(), body + " " + act);
      }
    }
  }
}
