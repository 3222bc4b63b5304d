package org.linxuan.election.slate;

import java.util.List;
import org.linxuan.election.notice.NoticeService;
import org.linxuan.election.procedure.GateCondition;
import org.linxuan.election.procedure.Missing;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Enforces;
import org.linxuan.election.rulebook.NoticeKind;

/** Each preliminary nominee was published for the whole period, in range, and with proof. */
@Enforces(
    check = Check.PRELIMINARY_NOTICE,
    clauses = {"E5.3c"})
final class PreliminaryNotice implements GateCondition {
  @Override
  public Check check() {
    return Check.PRELIMINARY_NOTICE;
  }

  @Override
  public List<Missing> missing(UnitFacts facts) {
    var nominees = SlateLists.preliminary(facts);
    return NoticeService.unserved(facts, NoticeKind.PUBLIC, nominees).stream()
        .map(id -> lacks(facts, id, "no public notice as ruled: " + id, "公示不符合规定或缺失：" + id))
        .toList();
  }
}
