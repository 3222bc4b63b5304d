package org.linxuan.election.course.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.linxuan.election.people.Duplicate;
import org.linxuan.election.people.IdentityDetermination;
import org.linxuan.election.people.PeopleFile;
import org.linxuan.election.people.Person;
import org.linxuan.election.people.PersonId;

/** The persons of one unit out of a whole election's. */
final class PeopleOf {
  private PeopleOf() {}

  static PeopleFile unit(PeopleFile all, String unit) {
    SortedMap<PersonId, Person> persons = new TreeMap<>();
    all.persons().values().stream()
        .filter(p -> p.origin().unit().equals(unit))
        .forEach(p -> persons.put(p.id(), p));
    Map<PersonId, IdentityDetermination> determinations = new HashMap<>(all.determinations());
    determinations.keySet().retainAll(persons.keySet());
    List<Duplicate> duplicates =
        all.duplicates().stream()
            .filter(d -> persons.containsKey(d.person()) || persons.containsKey(d.other()))
            .toList();
    return new PeopleFile(persons, all.evidence(), determinations, duplicates);
  }
}
