package org.linxuan.election.nomination;

import java.util.List;
import org.linxuan.election.procedure.GateCondition;
import org.linxuan.election.procedure.Missing;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Enforces;

/** Every support that enters a level is found in what leaves it. */
@Enforces(
    check = Check.NOMINATION_CONSERVATION,
    clauses = {"E5", "E5.1b"})
final class SupportConserved implements GateCondition {
  @Override
  public Check check() {
    return Check.NOMINATION_CONSERVATION;
  }

  @Override
  public List<Missing> missing(UnitFacts facts) {
    return facts.get(NominationFile.class).rollup().conservation().stream()
        .filter(proof -> !proof.holds())
        .map(
            proof ->
                lacks(
                    facts,
                    "level-" + proof.level(),
                    "level " + proof.level() + " carries " + proof.difference() + " too few",
                    "第 " + proof.level() + " 级汇总相差 " + proof.difference()))
        .toList();
  }
}
