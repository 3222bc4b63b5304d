package org.linxuan.election.procedure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Enforces;
import org.linxuan.election.rulebook.Paper;

/** Every governing paper of the rulebook is in the register. */
@Enforces(
    check = Check.PAPERS_REGISTERED,
    clauses = {"E0"})
public final class PapersRegistered implements GateCondition {
  @Override
  public Check check() {
    return Check.PAPERS_REGISTERED;
  }

  @Override
  public List<Missing> missing(UnitFacts facts) {
    Set<String> registered =
        facts.get(ProcedureFile.class).papers().stream()
            .map(RegisteredPaper::paper)
            .collect(Collectors.toSet());
    return facts.rulebook().papers().stream()
        .map(Paper::id)
        .filter(id -> !registered.contains(id))
        .map(id -> lacks(facts, id, "paper " + id + " is not registered", "文件 " + id + " 未登记"))
        .toList();
  }
}
