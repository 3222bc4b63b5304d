package org.linxuan.election.assembly;

import java.util.List;
import org.linxuan.election.count.CountResult;
import org.linxuan.election.count.Outcome;
import org.linxuan.election.procedure.GateCondition;
import org.linxuan.election.procedure.Missing;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Enforces;

/**
 * In every round ballots returned do not exceed those issued, nor those issued the electors
 * present. A void round that was held again is looked past: the repetition is its remedy.
 */
@Enforces(
    check = Check.ELECTION_BALLOT_ACCOUNT,
    clauses = {"E5.5a"})
final class ElectionBallotAccount implements GateCondition {
  @Override
  public Check check() {
    return Check.ELECTION_BALLOT_ACCOUNT;
  }

  @Override
  public List<Missing> missing(UnitFacts facts) {
    AssemblyFile file = facts.get(AssemblyFile.class);
    long present = file.meeting().map(AssemblyRecord::present).orElse(0L);
    return file.rounds().stream()
        .filter(r -> !isRepeated(r, file))
        .filter(r -> r.returned() > r.issued() || r.issued() > present || !isCounted(r, file))
        .map(
            r ->
                lacks(
                    facts,
                    "round-" + r.round(),
                    account(r) + ", present " + present,
                    account(r) + "，实到会 " + present))
        .toList();
  }

  private static boolean isRepeated(BallotRoundRow round, AssemblyFile file) {
    CountResult result = file.results().get(round.round());
    return result != null
        && result.outcome() instanceof Outcome.VotingVoid
        && file.rounds().stream().anyMatch(r -> r.round() == round.round() + 1);
  }

  private static boolean isCounted(BallotRoundRow round, AssemblyFile file) {
    CountResult result = file.results().get(round.round());
    return result != null && result.returned() == round.returned();
  }

  private static String account(BallotRoundRow r) {
    return r.round() + ": " + r.returned() + "/" + r.issued();
  }
}
