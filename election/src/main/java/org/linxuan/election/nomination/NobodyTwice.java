package org.linxuan.election.nomination;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.linxuan.election.people.Duplicate;
import org.linxuan.election.people.PeopleFile;
import org.linxuan.election.people.Person;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.procedure.GateCondition;
import org.linxuan.election.procedure.Missing;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.procedure.WayOut;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Enforces;

/** Nobody who still stands is put forward twice. */
@Enforces(
    check = Check.PEOPLE_NO_DUPLICATE,
    clauses = {"E4.6"})
final class NobodyTwice implements GateCondition {
  @Override
  public Check check() {
    return Check.PEOPLE_NO_DUPLICATE;
  }

  @Override
  public List<Missing> missing(UnitFacts facts) {
    SortedMap<PersonId, Person> own = facts.get(PeopleFile.class).persons();
    Set<PersonId> left =
        facts.get(NominationFile.class).waysOut().stream()
            .map(WayOut::person)
            .collect(Collectors.toSet());
    return facts.get(PeopleFile.class).duplicates().stream()
        .filter(d -> d.why() == Duplicate.Why.SAME_NUMBER)
        .filter(d -> own.containsKey(d.person()) || own.containsKey(d.other()))
        .filter(d -> !left.contains(d.person()) && !left.contains(d.other()))
        .map(
            d ->
                lacks(
                    facts,
                    d.person() + "+" + d.other(),
                    d.person() + " and " + d.other() + " are one and the same person",
                    d.person() + " 与 " + d.other() + " 为同一人"))
        .toList();
  }
}
