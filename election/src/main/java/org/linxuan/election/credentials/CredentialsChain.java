package org.linxuan.election.credentials;

import java.util.Arrays;
import java.util.List;
import org.linxuan.election.assembly.ElectedFile;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.procedure.DecisionLog;
import org.linxuan.election.procedure.GateCondition;
import org.linxuan.election.procedure.Missing;
import org.linxuan.election.procedure.PersonStage;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Enforces;

/**
 * Each confirmed person went through every stage, from nominee to delegate-elect, by a decision.
 */
@Enforces(
    check = Check.CREDENTIALS_CHAIN,
    clauses = {"E5.6"})
final class CredentialsChain implements GateCondition {
  @Override
  public Check check() {
    return Check.CREDENTIALS_CHAIN;
  }

  @Override
  public List<Missing> missing(UnitFacts facts) {
    CredentialsFile file = facts.get(CredentialsFile.class);
    DecisionLog log = facts.get(DecisionLog.class);
    return facts.get(ElectedFile.class).persons().stream()
        .filter(person -> file.findReview(person).filter(Review::confirmed).isPresent())
        .filter(person -> !isWhole(person, log))
        .map(
            person ->
                lacks(
                    facts,
                    person.value(),
                    person + " did not enter every stage by a decision",
                    person + " 的各环节决定不完整"))
        .toList();
  }

  private static boolean isWhole(PersonId person, DecisionLog log) {
    return Arrays.stream(PersonStage.values())
        .filter(stage -> stage != PersonStage.DELEGATE)
        .allMatch(stage -> log.findEntry(person, stage).isPresent());
  }
}
