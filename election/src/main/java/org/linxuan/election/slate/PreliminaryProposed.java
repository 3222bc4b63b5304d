package org.linxuan.election.slate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.linxuan.election.committee.Acts;
import org.linxuan.election.committee.CommitteeFile;
import org.linxuan.election.committee.Meeting;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.procedure.GateCondition;
import org.linxuan.election.procedure.Missing;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Enforces;
import org.linxuan.election.vetting.Conclusion;
import org.linxuan.election.vetting.VettingFile;

/** A meeting with quorum proposed the preliminary nominees, each vetted and concluded to be fit. */
@Enforces(
    check = Check.PRELIMINARY_PROPOSED,
    clauses = {"E5.3a"})
final class PreliminaryProposed implements GateCondition {
  @Override
  public Check check() {
    return Check.PRELIMINARY_PROPOSED;
  }

  @Override
  public List<Missing> missing(UnitFacts facts) {
    Optional<Meeting> meeting = facts.get(CommitteeFile.class).findLast(Acts.PROPOSE);
    List<Missing> missing = new ArrayList<>();
    if (meeting.filter(m -> m.hasQuorum(facts.rulebook())).isEmpty()) {
      missing.add(
          lacks(
              facts,
              Acts.PROPOSE,
              "no meeting with quorum has proposed preliminary nominees",
              "尚无到会人数符合规定的会议提出初步人选"));
    }
    SortedSet<PersonId> vetted = SlateLists.vetted(facts);
    VettingFile dossiers = facts.get(VettingFile.class);
    meeting.map(Meeting::taken).stream()
        .flatMap(SortedSet::stream)
        .map(PersonId::new)
        .filter(p -> !vetted.contains(p) || !isFit(dossiers, p))
        .map(p -> lacks(facts, p))
        .forEach(missing::add);
    return missing;
  }

  private static boolean isFit(VettingFile dossiers, PersonId person) {
    return dossiers.findConclusion(person).filter(Conclusion::fit).isPresent();
  }

  private Missing lacks(UnitFacts facts, PersonId person) {
    return lacks(
        facts,
        person.value(),
        person + " is proposed, and is not among those vetted and concluded to be fit",
        person + " 列为初步人选，但不在经考察且结论合格的人员之中");
  }
}
