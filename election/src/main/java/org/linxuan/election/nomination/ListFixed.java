package org.linxuan.election.nomination;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linxuan.election.committee.Acts;
import org.linxuan.election.committee.CommitteeFile;
import org.linxuan.election.committee.Meeting;
import org.linxuan.election.procedure.GateCondition;
import org.linxuan.election.procedure.Missing;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Enforces;

/** The unit fixed whom to vet, out of the last list or of those who entered at the unit. */
@Enforces(
    check = Check.VETTING_LIST_FIXED,
    clauses = {"E5.1d"})
final class ListFixed implements GateCondition {
  @Override
  public Check check() {
    return Check.VETTING_LIST_FIXED;
  }

  @Override
  public List<Missing> missing(UnitFacts facts) {
    Optional<Meeting> meeting = facts.get(CommitteeFile.class).findLast(Acts.FIX);
    if (meeting.isEmpty() || !meeting.get().hasQuorum(facts.rulebook())) {
      return List.of(
          lacks(
              facts,
              Acts.FIX,
              "no meeting with its quorum has fixed the persons to vet",
              "未经符合规定人数的会议确定考察对象"));
    }
    NominationFile file = facts.get(NominationFile.class);
    Set<String> known = new HashSet<>();
    file.lastList().forEach(p -> known.add(p.value()));
    file.enteredAtUnit().forEach(p -> known.add(p.value()));
    return meeting.get().taken().stream()
        .filter(name -> !known.contains(name))
        .map(
            name ->
                lacks(
                    facts,
                    name,
                    name + " is neither on the last list nor entered at the unit",
                    name + " 不在最后一轮名单中，也没有提名来源记录"))
        .toList();
  }
}
