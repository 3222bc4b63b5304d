package org.linxuan.election.assembly;

import java.util.List;
import org.linxuan.election.procedure.GateCondition;
import org.linxuan.election.procedure.Missing;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Enforces;
import org.linxuan.election.rulebook.MoreThanHalf;

/** More than half of those present adopted the election procedure. */
@Enforces(
    check = Check.ELECTION_PROCEDURE,
    clauses = {"E5.5a"})
final class ElectionProcedureAdopted implements GateCondition {
  @Override
  public Check check() {
    return Check.ELECTION_PROCEDURE;
  }

  @Override
  public List<Missing> missing(UnitFacts facts) {
    boolean adopted =
        facts
            .get(AssemblyFile.class)
            .meeting()
            .filter(m -> MoreThanHalf.of(m.adopted().inFavour(), m.present()))
            .isPresent();
    return adopted
        ? List.of()
        : List.of(lacks(facts, "procedure", "the election procedure was not adopted", "选举办法未获通过"));
  }
}
