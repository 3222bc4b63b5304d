package org.linxuan.election.committee;

import java.util.List;
import java.util.stream.Stream;
import org.linxuan.election.procedure.GateCondition;
import org.linxuan.election.procedure.Missing;
import org.linxuan.election.procedure.ProcedureFile;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Enforces;

/** Every meeting and every opening was prepared, checked and issued by three different persons. */
@Enforces(
    check = Check.COMMITTEE_PREPARED_CHECKED_ISSUED,
    clauses = {"E5.0", "E6.1"})
final class PreparedCheckedIssued implements GateCondition {
  @Override
  public Check check() {
    return Check.COMMITTEE_PREPARED_CHECKED_ISSUED;
  }

  @Override
  public List<Missing> missing(UnitFacts facts) {
    Stream<String> meetings =
        facts.get(CommitteeFile.class).meetings().stream()
            .filter(m -> !m.hands().areThreePersons())
            .map(Meeting::id);
    Stream<String> openings =
        facts.get(ProcedureFile.class).openings().stream()
            .filter(o -> !o.hands().areThreePersons())
            .map(o -> "open:" + o.stage());
    return Stream.concat(meetings, openings).distinct().map(id -> lacks(facts, id)).toList();
  }

  private Missing lacks(UnitFacts facts, String id) {
    return lacks(
        facts,
        id,
        id + " is not prepared, checked and issued by three different persons",
        id + " 未由三名不同人员拟办、审核、签发");
  }
}
