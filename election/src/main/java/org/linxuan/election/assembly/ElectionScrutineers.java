package org.linxuan.election.assembly;

import java.util.ArrayList;
import java.util.List;
import org.linxuan.election.procedure.GateCondition;
import org.linxuan.election.procedure.Missing;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Enforces;
import org.linxuan.election.rulebook.MoreThanHalf;

/**
 * A chief scrutineer, a scrutineer and a counter serve; who watches is a present elector, no
 * candidate, and confirmed.
 */
@Enforces(
    check = Check.ELECTION_SCRUTINEERS,
    clauses = {"E5.5a"})
final class ElectionScrutineers implements GateCondition {
  @Override
  public Check check() {
    return Check.ELECTION_SCRUTINEERS;
  }

  @Override
  public List<Missing> missing(UnitFacts facts) {
    AssemblyFile file = facts.get(AssemblyFile.class);
    List<Missing> missing = new ArrayList<>();
    for (String role : List.of("chief-scrutineer", "counter", "scrutineer")) {
      if (file.officers().stream().noneMatch(o -> o.role().equals(role))) {
        missing.add(lacks(facts, role, "nobody serves as " + role, "没有 " + role));
      }
    }
    for (OfficerRow officer : file.officers()) {
      if (officer.scrutinises() && !mayWatch(officer, file)) {
        String who = officer.elector();
        missing.add(
            lacks(
                facts,
                who,
                who + " is a candidate, not present, or not confirmed",
                who + " 为候选人、未到会或未获通过"));
      }
    }
    return missing;
  }

  private static boolean mayWatch(OfficerRow officer, AssemblyFile file) {
    boolean candidate =
        file.rounds().stream()
            .flatMap(r -> r.candidates().stream())
            .anyMatch(c -> c.value().equals(officer.elector()));
    boolean present =
        file.roll().isEmpty()
            || file.roll().stream()
                .anyMatch(r -> r.present() && r.elector().equals(officer.elector()));
    long there = file.meeting().map(AssemblyRecord::present).orElse(0L);
    return !candidate && present && MoreThanHalf.of(officer.confirmedFor(), there);
  }
}
