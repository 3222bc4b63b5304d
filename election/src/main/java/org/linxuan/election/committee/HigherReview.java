package org.linxuan.election.committee;

import java.util.List;
import org.linxuan.election.procedure.GateCondition;
import org.linxuan.election.procedure.Missing;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Enforces;

/** A higher body has reviewed the list; an optional gate, off in the reference rulebook. */
@Enforces(
    check = Check.REVIEW_HIGHER,
    clauses = {"E1.1"})
final class HigherReview implements GateCondition {
  private static final String HIGHER_BODY = "central-office";

  @Override
  public Check check() {
    return Check.REVIEW_HIGHER;
  }

  @Override
  public List<Missing> missing(UnitFacts facts) {
    boolean reviewed =
        facts.get(CommitteeFile.class).meetings().stream()
            .anyMatch(m -> m.act().equals(Acts.REVIEW) && m.body().equals(HIGHER_BODY));
    return reviewed
        ? List.of()
        : List.of(
            lacks(facts, Acts.REVIEW, "the higher body has not reviewed the list", "上级机构尚未审查名单"));
  }
}
