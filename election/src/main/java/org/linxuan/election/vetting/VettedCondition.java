package org.linxuan.election.vetting;

import java.util.List;
import java.util.stream.Stream;
import org.linxuan.election.committee.Acts;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.procedure.GateCondition;
import org.linxuan.election.procedure.Missing;
import org.linxuan.election.procedure.UnitFacts;

/** A condition that each of the persons vetted must meet by what is in the dossier. */
interface VettedCondition extends GateCondition {
  /** What one person's dossier lacks. */
  Stream<Missing> missing(UnitFacts facts, Dossier dossier);

  @Override
  default List<Missing> missing(UnitFacts facts) {
    VettingFile file = facts.get(VettingFile.class);
    return TakenList.of(facts, Acts.FIX, Acts.PROPOSE).persons().stream()
        .map(file::dossier)
        .flatMap(dossier -> missing(facts, dossier))
        .toList();
  }

  /** The id of something that one person's dossier lacks. */
  static String id(PersonId person, String what) {
    return person + "/" + what;
  }
}
