package org.linxuan.election.notice;

import java.util.List;
import org.linxuan.election.procedure.GateCondition;
import org.linxuan.election.procedure.Missing;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Enforces;

/** Every comment that was received on a notice of the unit is closed with a conclusion. */
@Enforces(
    check = Check.PRELIMINARY_COMMENTS_CLOSED,
    clauses = {"E5.3c", "E1.2"})
final class CommentsClosed implements GateCondition {
  @Override
  public Check check() {
    return Check.PRELIMINARY_COMMENTS_CLOSED;
  }

  @Override
  public List<Missing> missing(UnitFacts facts) {
    return facts.get(NoticeFile.class).comments().stream()
        .filter(c -> !c.isClosed())
        .map(
            c ->
                lacks(
                    facts,
                    c.id(),
                    "comment " + c.id() + " on notice " + c.notice() + " is not closed",
                    "公示 " + c.notice() + " 的反映 " + c.id() + " 尚未办结"))
        .toList();
  }
}
