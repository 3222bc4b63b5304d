package org.linxuan.election.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.linxuan.election.people.Duplicate.Why;
import org.linxuan.election.people.internal.NearNames;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Enforces;

/** Finds the same person put forward twice, in two units or in one (E4.6). */
@Enforces(
    check = Check.PEOPLE_NO_DUPLICATE,
    clauses = {"E4.6"})
public final class Duplicates {
  private final List<Person> persons;

  public Duplicates(Collection<Person> persons) {
    this.persons = List.copyOf(persons);
  }

  /**
   * Pairs with the same identity number, by its tag, and pairs alike in name (its dots of any
   * kind), birth and sex; a pair may stand with both. Sorted.
   */
  public List<Duplicate> find(Map<PersonId, String> tags) {
    SortedSet<Duplicate> found = new TreeSet<>();
    pairs(p -> tags.getOrDefault(p.id(), ""), Why.SAME_NUMBER, (a, b) -> true, found);
    pairs(
        p -> bornAs(p) + " " + PersonNames.alike(p.names().zh()),
        Why.LIKENESS,
        (a, b) -> true,
        found);
    return List.copyOf(found);
  }

  /**
   * Pairs born on the same day, of the same sex, with nearly the same name: for people to look at.
   */
  public List<Duplicate> findNearNames() {
    SortedSet<Duplicate> found = new TreeSet<>();
    pairs(
        Duplicates::bornAs,
        Why.NEAR_NAME,
        (a, b) -> !isSameName(a, b) && NearNames.areNear(a.names(), b.names()),
        found);
    return List.copyOf(found);
  }

  private static String bornAs(Person person) {
    return person.life().birth() + " " + person.life().sex();
  }

  private static boolean isSameName(Person a, Person b) {
    return PersonNames.alike(a.names().zh()).equals(PersonNames.alike(b.names().zh()));
  }

  private void pairs(
      Function<Person, String> key,
      Why why,
      BiPredicate<Person, Person> alike,
      SortedSet<Duplicate> found) {
    Map<String, List<Person>> groups = new HashMap<>();
    for (Person person : persons) {
      String of = key.apply(person);
      if (of.isEmpty()) {
        continue;
      }
      List<Person> group = groups.computeIfAbsent(of, k -> new ArrayList<>());
      for (Person earlier : group) {
        if (alike.test(earlier, person)) {
          found.add(Duplicate.of(earlier.id(), person.id(), why));
        }
      }
      group.add(person);
    }
  }
}
