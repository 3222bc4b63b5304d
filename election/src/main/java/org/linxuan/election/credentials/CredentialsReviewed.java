package org.linxuan.election.credentials;

import java.util.List;
import org.linxuan.election.assembly.ElectedFile;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.procedure.GateCondition;
import org.linxuan.election.procedure.Missing;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Enforces;

/** Each elected person was reviewed after everything that changed; a refusal says why. */
@Enforces(
    check = Check.CREDENTIALS_REVIEW,
    clauses = {"E5.6"})
final class CredentialsReviewed implements GateCondition {
  @Override
  public Check check() {
    return Check.CREDENTIALS_REVIEW;
  }

  @Override
  public List<Missing> missing(UnitFacts facts) {
    CredentialsFile file = facts.get(CredentialsFile.class);
    return facts.get(ElectedFile.class).persons().stream()
        .filter(person -> file.findStanding(person).isEmpty())
        .map(person -> lacks(facts, person))
        .toList();
  }

  private Missing lacks(UnitFacts facts, PersonId person) {
    return lacks(
        facts,
        person.value(),
        person + " has no review after what changed, or a refusal without article and reason",
        person + " 尚无选举后变化之后的审查结论，或不予确认未写明条款和理由");
  }
}
