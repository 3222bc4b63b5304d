package org.linxuan.election.vetting;

import java.util.stream.Stream;
import org.linxuan.election.procedure.Missing;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Enforces;

/** The conclusion on each person's integrity bears two signatures by two different persons. */
@Enforces(
    check = Check.VETTING_CONCLUSION_SIGNED,
    clauses = {"E5.2c", "E1.3"})
final class ConclusionSigned implements VettedCondition {
  @Override
  public Check check() {
    return Check.VETTING_CONCLUSION_SIGNED;
  }

  @Override
  public Stream<Missing> missing(UnitFacts facts, Dossier dossier) {
    if (dossier.conclusion().filter(Conclusion::isSignedByTwo).isPresent()) {
      return Stream.empty();
    }
    return Stream.of(
        lacks(
            facts,
            dossier.person().value(),
            dossier.person() + ": the conclusion on integrity is not signed by two persons",
            dossier.person() + "：廉洁结论性意见未由两人分别签字"));
  }
}
