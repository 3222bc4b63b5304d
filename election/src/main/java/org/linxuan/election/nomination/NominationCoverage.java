package org.linxuan.election.nomination;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linxuan.election.organization.Organization;
import org.linxuan.election.procedure.GateCondition;
import org.linxuan.election.procedure.Missing;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Enforces;

/** Every organisation with members of its own says who took part, and no more than were asked. */
@Enforces(
    check = Check.NOMINATION_COVERAGE,
    clauses = {"E1.2", "E5.1a"})
final class NominationCoverage implements GateCondition {
  @Override
  public Check check() {
    return Check.NOMINATION_COVERAGE;
  }

  @Override
  public List<Missing> missing(UnitFacts facts) {
    NominationFile file = facts.get(NominationFile.class);
    Map<String, ParticipationForm> forms = new HashMap<>();
    file.forms().forEach(f -> forms.put(f.organization(), f));
    List<Missing> found = new ArrayList<>();
    for (Organization each : file.tree().list()) {
      if (!each.hasOwnMembers()) {
        continue;
      }
      ParticipationForm form = forms.get(each.id());
      if (form == null) {
        found.add(
            lacks(
                facts,
                each.id(),
                "organisation " + each.id() + " has handed in no participation form",
                "组织 " + each.id() + " 未报推荐情况登记表"));
      } else if (!form.isWithin(each.members())) {
        found.add(
            lacks(
                facts,
                each.id(),
                "more members of " + each.id() + " took part than it has",
                "组织 " + each.id() + " 参加推荐人数多于党员人数"));
      }
    }
    return found;
  }
}
