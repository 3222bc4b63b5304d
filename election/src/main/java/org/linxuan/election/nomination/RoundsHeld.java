package org.linxuan.election.nomination;

import java.util.List;
import org.linxuan.election.procedure.GateCondition;
import org.linxuan.election.procedure.Missing;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Consultation;
import org.linxuan.election.rulebook.Enforces;

/** The list went down and came back as often as the rulebook asks, each change with its reason. */
@Enforces(
    check = Check.NOMINATION_ROUNDS,
    clauses = {"E5"})
final class RoundsHeld implements GateCondition {
  @Override
  public Check check() {
    return Check.NOMINATION_ROUNDS;
  }

  @Override
  public List<Missing> missing(UnitFacts facts) {
    Consultation rule = facts.rulebook().consultation();
    long required = rule == null ? 0 : rule.rounds();
    return facts.get(NominationFile.class).consultations().wanting(required).stream()
        .map(
            n ->
                lacks(
                    facts,
                    "round-" + n,
                    "round " + n + " of consultation is not complete",
                    "第 " + n + " 轮酝酿未完成"))
        .toList();
  }
}
