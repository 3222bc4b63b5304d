package org.linxuan.election.credentials;

import java.util.List;
import java.util.Set;
import org.linxuan.election.assembly.ElectedFile;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.procedure.GateCondition;
import org.linxuan.election.procedure.Missing;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Enforces;

/** No specially invited delegate takes one of the seats. */
@Enforces(
    check = Check.INVITED_OUTSIDE_SEATS,
    clauses = {"E2.3"})
final class InvitedOutsideSeats implements GateCondition {
  @Override
  public Check check() {
    return Check.INVITED_OUTSIDE_SEATS;
  }

  @Override
  public List<Missing> missing(UnitFacts facts) {
    Set<PersonId> elected = facts.get(ElectedFile.class).persons();
    return facts.get(CredentialsFile.class).invited().stream()
        .filter(i -> elected.contains(new PersonId(i.person())))
        .map(
            i ->
                lacks(
                    facts,
                    i.person(),
                    i.person() + " is invited and elected",
                    i.person() + " 既为特邀代表又为当选代表"))
        .toList();
  }
}
