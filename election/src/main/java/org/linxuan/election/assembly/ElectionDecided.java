package org.linxuan.election.assembly;

import java.util.List;
import org.linxuan.election.count.CountResult;
import org.linxuan.election.count.NextStep;
import org.linxuan.election.procedure.GateCondition;
import org.linxuan.election.procedure.Missing;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Enforces;

/** The last round elected by the majority ruled: its voting is not void and leaves no tie. */
@Enforces(
    check = Check.ELECTION_MAJORITY,
    clauses = {"E5.5a"})
final class ElectionDecided implements GateCondition {
  @Override
  public Check check() {
    return Check.ELECTION_MAJORITY;
  }

  @Override
  public List<Missing> missing(UnitFacts facts) {
    AssemblyFile file = facts.get(AssemblyFile.class);
    if (file.rounds().isEmpty()) {
      return List.of(lacks(facts, "round-1", "nothing was voted on", "尚未投票"));
    }
    BallotRoundRow last = file.rounds().get(file.rounds().size() - 1);
    CountResult result = file.results().get(last.round());
    NextStep next = result == null ? NextStep.VOTE_AGAIN : result.outcome().next();
    return next == NextStep.VOTE_AGAIN || next == NextStep.TIE_BALLOT
        ? List.of(
            lacks(
                facts,
                "round-" + last.round(),
                "what follows is due: " + next.key(),
                "尚需办理：" + next.key()))
        : List.of();
  }
}
