package org.linxuan.election.vetting;

import java.util.List;
import java.util.SortedSet;
import org.linxuan.election.committee.Acts;
import org.linxuan.election.complaint.ComplaintFile;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.procedure.GateCondition;
import org.linxuan.election.procedure.Missing;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Enforces;

/** Every checkable lead about a person vetted is checked and concluded. */
@Enforces(
    check = Check.VETTING_LEADS_CONCLUDED,
    clauses = {"E5.2c", "E1.3"})
final class LeadsConcluded implements GateCondition {
  @Override
  public Check check() {
    return Check.VETTING_LEADS_CONCLUDED;
  }

  @Override
  public List<Missing> missing(UnitFacts facts) {
    SortedSet<PersonId> vetted = TakenList.of(facts, Acts.FIX, Acts.PROPOSE).persons();
    return facts.get(ComplaintFile.class).openLeads().stream()
        .filter(lead -> vetted.contains(lead.person()))
        .map(
            lead ->
                lacks(
                    facts,
                    lead.id(),
                    "lead " + lead.id() + " about " + lead.person() + " is not concluded",
                    "关于 " + lead.person() + " 的线索 " + lead.id() + " 尚无查核结论"))
        .toList();
  }
}
