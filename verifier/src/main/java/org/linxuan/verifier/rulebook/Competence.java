package org.linxuan.verifier.rulebook;

import java.util.List;
import org.linxuan.verifier.election.Election;
import org.linxuan.verifier.election.Unit;
import org.linxuan.verifier.read.Node;
import org.linxuan.verifier.read.Row;
import org.linxuan.verifier.report.Differences;
import org.linxuan.verifier.report.Finding;

/** Every meeting does an act that the rulebook lets its body do; every unit is of a known kind. */
public final class Competence {
  private final Election election;

  /** Looks at the meetings of an election. */
  public Competence(Election election) {
    this.election = election;
  }

  /** Names every unit of a kind, and every meeting of a body and act, that the rulebook denies. */
  public void check(Differences out) {
    List<String> kinds = election.rules().get("unit_kinds").ids();
    for (Unit unit : election.units()) {
      if (!kinds.isEmpty() && !kinds.contains(unit.kind())) {
        out.add(Finding.INPUT_UNKNOWN, unit.row().where() + " kind", unit.kind());
      }
    }
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
