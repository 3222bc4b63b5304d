package org.linxuan.election.vetting;

import java.util.List;
import org.linxuan.election.committee.Acts;
import org.linxuan.election.people.IdentityConfirmation;
import org.linxuan.election.people.PeopleFile;
import org.linxuan.election.procedure.GateCondition;
import org.linxuan.election.procedure.Missing;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Enforces;

/**
 * The identity of each person vetted is filled in, determined and reviewed by three named persons.
 */
@Enforces(
    check = Check.PEOPLE_IDENTITY_CONFIRMED,
    clauses = {"E4.6"})
final class IdentitiesConfirmed implements GateCondition {
  @Override
  public Check check() {
    return Check.PEOPLE_IDENTITY_CONFIRMED;
  }

  @Override
  public List<Missing> missing(UnitFacts facts) {
    IdentityConfirmation confirmation =
        new IdentityConfirmation(facts.get(PeopleFile.class).determinations());
    return TakenList.of(facts, Acts.FIX, Acts.PROPOSE).persons().stream()
        .flatMap(
            person ->
                confirmation.wanting(person, facts.on()).stream()
                    .map(text -> lacks(facts, "", person.value(), text)))
        .toList();
  }
}
