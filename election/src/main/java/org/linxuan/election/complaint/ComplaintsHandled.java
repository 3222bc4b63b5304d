package org.linxuan.election.complaint;

import java.util.List;
import org.linxuan.election.procedure.GateCondition;
import org.linxuan.election.procedure.Missing;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Enforces;

/** Every complaint received is handled with a conclusion. */
@Enforces(
    check = Check.COMPLAINT_HANDLED,
    clauses = {"E6.2", "E1.5"})
final class ComplaintsHandled implements GateCondition {
  @Override
  public Check check() {
    return Check.COMPLAINT_HANDLED;
  }

  @Override
  public List<Missing> missing(UnitFacts facts) {
    return facts.get(ComplaintFile.class).complaints().stream()
        .filter(c -> !c.isHandled())
        .map(
            c ->
                lacks(
                    facts,
                    c.id(),
                    "complaint " + c.id() + " of " + c.received() + " is not handled",
                    c.received() + " 收到的信访举报 " + c.id() + " 尚未办结"))
        .toList();
  }
}
