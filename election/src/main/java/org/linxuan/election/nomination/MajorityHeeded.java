package org.linxuan.election.nomination;

import java.util.ArrayList;
import java.util.List;
import org.linxuan.election.organization.Organization;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.procedure.GateCondition;
import org.linxuan.election.procedure.Missing;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Enforces;

/** Who is reported follows the opinion of the majority below, or the body says why not. */
@Enforces(
    check = Check.NOMINATION_MAJORITY,
    clauses = {"E5.1b"})
final class MajorityHeeded implements GateCondition {
  @Override
  public Check check() {
    return Check.NOMINATION_MAJORITY;
  }

  @Override
  public List<Missing> missing(UnitFacts facts) {
    NominationFile file = facts.get(NominationFile.class);
    List<Missing> found = new ArrayList<>();
    for (Organization each : file.tree().list()) {
      if (file.tree().hasChildren(each.id())) {
        LevelSummary summary = file.rollup().get(each.id());
        for (PersonId name : file.reports().departuresWithoutReason(summary)) {
          found.add(lacks(facts, each, name));
        }
      }
    }
    return found;
  }

  private Missing lacks(UnitFacts facts, Organization organization, PersonId name) {
    return lacks(
        facts,
        organization.id() + "/" + name,
        "organisation "
            + organization.id()
            + " departs from the majority on "
            + name
            + " and does not say why",
        "组织 " + organization.id() + " 对 " + name + " 的处理与多数意见不一致且未说明理由");
  }
}
