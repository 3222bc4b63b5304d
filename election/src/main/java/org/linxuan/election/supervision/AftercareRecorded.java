package org.linxuan.election.supervision;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.linxuan.election.assembly.ElectedFile;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.procedure.Deceased;
import org.linxuan.election.procedure.Decision;
import org.linxuan.election.procedure.DecisionLog;
import org.linxuan.election.procedure.GateCondition;
import org.linxuan.election.procedure.Missing;
import org.linxuan.election.procedure.PersonStage;
import org.linxuan.election.procedure.ProcedureFile;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.rulebook.Aftercare;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Enforces;

/**
 * Everyone who came as far as the rulebook says and has no seat was talked with; whoever came less
 * far is not named, so that nobody's standing leaks.
 */
@Enforces(
    check = Check.AFTERCARE_RECORDED,
    clauses = {"E6.3"})
final class AftercareRecorded implements GateCondition {
  private static final Map<String, PersonStage> REACHED =
      Map.of(
          "vetting", PersonStage.PERSON_TO_VET,
          "preliminary", PersonStage.PRELIMINARY_NOMINEE,
          "preparatory", PersonStage.PREPARATORY_CANDIDATE,
          "election", PersonStage.CANDIDATE);

  @Override
  public Check check() {
    return Check.AFTERCARE_RECORDED;
  }

  @Override
  public List<Missing> missing(UnitFacts facts) {
    Aftercare rule = facts.rulebook().aftercare();
    if (rule == null) {
      return List.of();
    }
    SortedSet<PersonId> owed =
        reached(facts, REACHED.getOrDefault(rule.fromStage(), PersonStage.NOMINEE));
    owed.removeAll(facts.get(ElectedFile.class).persons());
    facts.get(AftercareFile.class).talks().forEach(talk -> owed.remove(talk.person()));
    facts.get(ProcedureFile.class).waysOut().stream()
        .filter(Deceased.class::isInstance)
        .forEach(way -> owed.remove(way.person()));
    return owed.stream()
        .map(
            person ->
                lacks(
                    facts,
                    person.value(),
                    "no talk with " + person + " is on record",
                    "尚无与 " + person + " 的谈话记录"))
        .toList();
  }

  private static SortedSet<PersonId> reached(UnitFacts facts, PersonStage stage) {
    SortedSet<PersonId> persons = new TreeSet<>();
    for (Decision decision : facts.get(DecisionLog.class).decisions()) {
      var passage = decision.passage();
      if (passage != null && passage.to() == stage) {
        persons.add(passage.person());
      }
    }
    return persons;
  }
}
