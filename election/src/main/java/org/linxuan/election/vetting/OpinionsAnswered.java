package org.linxuan.election.vetting;

import java.util.stream.Stream;
import org.linxuan.election.procedure.Missing;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Enforces;
import org.linxuan.election.rulebook.Text;

/** Each opinion that vetting needs was asked for and answered about each person. */
@Enforces(
    check = Check.VETTING_OPINIONS,
    clauses = {"E5.2c", "E6.1"})
final class OpinionsAnswered implements VettedCondition {
  private static final String STAGE = "vetting";

  @Override
  public Check check() {
    return Check.VETTING_OPINIONS;
  }

  @Override
  public Stream<Missing> missing(UnitFacts facts, Dossier dossier) {
    return OpinionKinds.before(facts.rulebook(), STAGE).stream()
        .filter(kind -> !dossier.isAnswered(kind.id()))
        .map(
            kind ->
                lacks(
                    facts,
                    kind.article(),
                    VettedCondition.id(dossier.person(), kind.id()),
                    new Text(
                        dossier.person() + "：未收到" + kind.name().zh(),
                        dossier.person() + ": no answer: " + kind.name().en())));
  }
}
