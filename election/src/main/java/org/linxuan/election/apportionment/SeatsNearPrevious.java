package org.linxuan.election.apportionment;

import java.util.List;
import java.util.OptionalLong;
import org.linxuan.election.procedure.GateCondition;
import org.linxuan.election.procedure.Missing;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Enforces;

/** The unit's seats stay as near to its previous ones as the rules say. */
@Enforces(
    check = Check.APPORTIONMENT_NEAR_PREVIOUS,
    clauses = {"E2.2"})
final class SeatsNearPrevious implements GateCondition {
  @Override
  public Check check() {
    return Check.APPORTIONMENT_NEAR_PREVIOUS;
  }

  @Override
  public List<Missing> missing(UnitFacts facts) {
    SeatsFile file = facts.get(SeatsFile.class);
    OptionalLong limit = file.mayChange(facts.unit());
    long before = file.previous().getOrDefault(facts.unit(), 0L);
    long now = file.seats().getOrDefault(facts.unit(), 0L);
    return limit.isEmpty() || Math.abs(now - before) <= limit.getAsLong()
        ? List.of()
        : List.of(
            lacks(
                facts,
                facts.unit(),
                now + " seats after " + before + ", more than " + limit.getAsLong() + " apart",
                "名额 " + now + "，上届 " + before + "，相差超过 " + limit.getAsLong()));
  }
}
