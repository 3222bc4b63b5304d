package org.linxuan.election.vetting;

import java.util.Arrays;
import java.util.stream.Stream;
import org.linxuan.election.procedure.Missing;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Enforces;

/** Organisations, congress delegates, members and the public were heard about each person. */
@Enforces(
    check = Check.VETTING_HEARD,
    clauses = {"E5.2a", "E1.2"})
final class Heard implements VettedCondition {
  @Override
  public Check check() {
    return Check.VETTING_HEARD;
  }

  @Override
  public Stream<Missing> missing(UnitFacts facts, Dossier dossier) {
    return Arrays.stream(Hearing.Group.values())
        .filter(group -> !dossier.isHeard(group))
        .map(
            group ->
                lacks(
                    facts,
                    VettedCondition.id(dossier.person(), group.key()),
                    dossier.person() + ": not heard: " + group.text().en(),
                    dossier.person() + "：未听取" + group.text().zh() + "意见"));
  }
}
