package org.linxuan.election.apportionment;

import java.math.BigInteger;
import java.util.List;
import org.linxuan.election.procedure.GateCondition;
import org.linxuan.election.procedure.Missing;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Enforces;

/** Where the house is fixed, the seats of all units add up to it. */
@Enforces(
    check = Check.APPORTIONMENT_TOTAL,
    clauses = {"E2.2"})
final class SeatsAddUp implements GateCondition {
  @Override
  public Check check() {
    return Check.APPORTIONMENT_TOTAL;
  }

  @Override
  public List<Missing> missing(UnitFacts facts) {
    SeatsFile file = facts.get(SeatsFile.class);
    boolean adds =
        file.house().isEmpty() || file.sum().equals(BigInteger.valueOf(file.house().getAsLong()));
    return adds
        ? List.of()
        : List.of(
            lacks(
                facts,
                "total",
                "the seats add up to " + file.sum() + ", not " + file.house().getAsLong(),
                "名额合计 " + file.sum() + "，应为 " + file.house().getAsLong()));
  }
}
