package org.linxuan.election.vetting;

import java.util.Optional;
import java.util.stream.Stream;
import org.linxuan.election.people.IdentityDetermination;
import org.linxuan.election.people.PeopleFile;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.procedure.Missing;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Enforces;
import org.linxuan.election.rulebook.IdentityRules;
import org.linxuan.election.rulebook.Text;
import org.linxuan.election.rulebook.VettingRules;
import org.linxuan.election.rulebook.VettingRules.Must;

/** Each must that applies to a person is done, or lawfully excused with what was done instead. */
@Enforces(
    check = Check.VETTING_MUSTS,
    clauses = {"E5.2c", "E1.3"})
final class MustsDone implements VettedCondition {
  @Override
  public Check check() {
    return Check.VETTING_MUSTS;
  }

  @Override
  public Stream<Missing> missing(UnitFacts facts, Dossier dossier) {
    VettingRules rules = facts.rulebook().vetting();
    if (rules == null) {
      return Stream.empty();
    }
    return rules.musts().stream()
        .filter(must -> applies(must, facts, dossier.person()))
        .filter(must -> dossier.findMust(must).isEmpty())
        .map(must -> lacks(facts, dossier, must));
  }

  /** Whether the must is for everyone, or for the group of the person's determined identity. */
  private static boolean applies(Must must, UnitFacts facts, PersonId person) {
    return must.appliesTo().equals(Must.EVERYONE)
        || group(facts, person).filter(must.appliesTo()::equals).isPresent();
  }

  private static Optional<String> group(UnitFacts facts, PersonId person) {
    IdentityRules identities = facts.rulebook().identities();
    return identities == null
        ? Optional.empty()
        : facts
            .get(PeopleFile.class)
            .findDetermination(person)
            .map(IdentityDetermination::determined)
            .flatMap(identities::groupOf);
  }

  private Missing lacks(UnitFacts facts, Dossier dossier, Must must) {
    String id = VettedCondition.id(dossier.person(), must.id());
    return lacks(
        facts,
        must.article(),
        id,
        new Text(
            dossier.person() + "：“" + must.name().zh() + "”未落实，或“不适用”不合规定",
            dossier.person() + ": not done, or not lawfully excused: " + must.name().en()));
  }
}
