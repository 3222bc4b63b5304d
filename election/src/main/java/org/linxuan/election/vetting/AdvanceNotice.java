package org.linxuan.election.vetting;

import java.util.List;
import org.linxuan.election.committee.Acts;
import org.linxuan.election.notice.NoticeService;
import org.linxuan.election.procedure.GateCondition;
import org.linxuan.election.procedure.Missing;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Enforces;
import org.linxuan.election.rulebook.NoticeKind;

/** The vetting of each person was announced for the whole period, in range, and with proof. */
@Enforces(
    check = Check.VETTING_ADVANCE_NOTICE,
    clauses = {"E5.2b", "E1.2"})
final class AdvanceNotice implements GateCondition {
  @Override
  public Check check() {
    return Check.VETTING_ADVANCE_NOTICE;
  }

  @Override
  public List<Missing> missing(UnitFacts facts) {
    var vetted = TakenList.of(facts, Acts.FIX, Acts.PROPOSE).persons();
    return NoticeService.unserved(facts, NoticeKind.VETTING_ADVANCE, vetted).stream()
        .map(
            id ->
                lacks(
                    facts,
                    id,
                    "no advance notice of vetting as ruled: " + id,
                    "考察预告不符合规定或缺失：" + id))
        .toList();
  }
}
