package org.linxuan.election.vetting;

import java.util.stream.Stream;
import org.linxuan.election.procedure.Missing;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Enforces;

/** Each report says something under every fixed heading. */
@Enforces(
    check = Check.VETTING_REPORT_COMPLETE,
    clauses = {"E5.2d", "E3.1", "E3.2", "E3.3", "E3.4", "E3.5", "E3.6"})
final class ReportComplete implements VettedCondition {
  @Override
  public Check check() {
    return Check.VETTING_REPORT_COMPLETE;
  }

  @Override
  public Stream<Missing> missing(UnitFacts facts, Dossier dossier) {
    return Dossier.headings(facts.rulebook()).stream()
        .filter(heading -> !dossier.isWritten(heading.id()))
        .map(
            heading ->
                lacks(
                    facts,
                    VettedCondition.id(dossier.person(), heading.id()),
                    dossier.person() + ": nothing under the heading " + heading.name().en(),
                    dossier.person() + "：标题“" + heading.name().zh() + "”下没有内容"));
  }
}
