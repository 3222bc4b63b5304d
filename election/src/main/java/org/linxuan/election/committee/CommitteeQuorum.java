package org.linxuan.election.committee;

import java.util.List;
import org.linxuan.election.procedure.GateCondition;
import org.linxuan.election.procedure.Missing;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Enforces;

/** Every meeting had the quorum of its body. */
@Enforces(
    check = Check.COMMITTEE_QUORUM,
    clauses = {"E5.0"})
final class CommitteeQuorum implements GateCondition {
  @Override
  public Check check() {
    return Check.COMMITTEE_QUORUM;
  }

  @Override
  public List<Missing> missing(UnitFacts facts) {
    return facts.get(CommitteeFile.class).meetings().stream()
        .filter(m -> !m.hasQuorum(facts.rulebook()))
        .map(m -> lacks(facts, m))
        .toList();
  }

  private Missing lacks(UnitFacts facts, Meeting meeting) {
    String figures = meeting.attendance().present() + "/" + meeting.attendance().entitled();
    return lacks(
        facts,
        meeting.id(),
        "meeting " + meeting.id() + " of " + meeting.body() + " has no quorum: " + figures,
        "会议 " + meeting.id() + "（" + meeting.body() + "）到会人数不足：" + figures);
  }
}
