package org.linxuan.election.nomination;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.linxuan.election.people.NameSource;
import org.linxuan.election.people.PeopleFile;
import org.linxuan.election.people.Person;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.procedure.GateCondition;
import org.linxuan.election.procedure.Missing;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Enforces;

/** Every name is a person of the election, and one that did not come from the base has an entry. */
@Enforces(
    check = Check.NOMINATION_SOURCE,
    clauses = {"E4.3", "E5.1a"})
final class EveryNameHasSource implements GateCondition {
  @Override
  public Check check() {
    return Check.NOMINATION_SOURCE;
  }

  @Override
  public List<Missing> missing(UnitFacts facts) {
    NominationFile file = facts.get(NominationFile.class);
    Set<PersonId> entered =
        file.entries().stream().map(NameEntry::person).collect(Collectors.toSet());
    List<Missing> found = new ArrayList<>();
    for (PersonId name : file.names()) {
      if (!file.everybody().contains(name)) {
        found.add(lacks(facts, name.value(), name + " is not in people.csv", name + " 不在人选登记中"));
      }
    }
    for (Person person : facts.get(PeopleFile.class).persons().values()) {
      if (person.origin().source() != NameSource.ORGANIZATION && !entered.contains(person.id())) {
        found.add(
            lacks(
                facts,
                person.id().value(),
                person.id() + " did not come from the base, and no entry says from where",
                person.id() + " 非基层推荐产生，且没有提名来源记录"));
      }
    }
    return found;
  }
}
