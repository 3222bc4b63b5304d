package org.linxuan.election.slate;

import java.util.List;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.procedure.GateCondition;
import org.linxuan.election.procedure.Missing;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Enforces;
import org.linxuan.election.rulebook.VettingRules;
import org.linxuan.election.vetting.Dossier;
import org.linxuan.election.vetting.OpinionKinds;
import org.linxuan.election.vetting.VettingFile;

/**
 * Before the preliminary nominees are settled the discipline body was asked again, and answered,
 * about each of them.
 */
@Enforces(
    check = Check.PRELIMINARY_DISCIPLINE_SECOND,
    clauses = {"E5.3b"})
final class AskedAgain implements GateCondition {
  private static final String STAGE = "preliminary";

  @Override
  public Check check() {
    return Check.PRELIMINARY_DISCIPLINE_SECOND;
  }

  @Override
  public List<Missing> missing(UnitFacts facts) {
    List<VettingRules.Opinion> kinds = OpinionKinds.before(facts.rulebook(), STAGE);
    VettingFile file = facts.get(VettingFile.class);
    return SlateLists.preliminary(facts).stream()
        .filter(p -> !isAnswered(file.dossier(p), kinds))
        .map(p -> lacks(facts, p))
        .toList();
  }

  private static boolean isAnswered(Dossier dossier, List<VettingRules.Opinion> kinds) {
    return kinds.stream().allMatch(kind -> dossier.isAnswered(kind.id()));
  }

  private Missing lacks(UnitFacts facts, PersonId person) {
    return lacks(
        facts,
        person.value(),
        person + ": the discipline body has not answered the second request",
        person + "：尚未收到再次征求的纪检监察机关意见");
  }
}
