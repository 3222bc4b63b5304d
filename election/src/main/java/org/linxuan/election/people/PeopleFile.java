package org.linxuan.election.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.linxuan.foundation.clock.AsOf;

/**
 * What is on file about the persons of one unit: who they are, their evidence, and the
 * determinations of their identity. A determination exists from the day of its review.
 *
 * @param persons by id
 * @param duplicates every pair of the election in which one of them stands
 */
public record PeopleFile(
    SortedMap<PersonId, Person> persons,
    Map<PersonId, List<Evidence>> evidence,
    Map<PersonId, IdentityDetermination> determinations,
    List<Duplicate> duplicates)
    implements AsOf<PeopleFile> {

  public PeopleFile {
    persons = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(persons));
    evidence = Map.copyOf(evidence);
    determinations = Map.copyOf(determinations);
    duplicates = List.copyOf(duplicates);
  }

  /** A file without persons. */
  public static PeopleFile empty() {
    return new PeopleFile(new TreeMap<>(), Map.of(), Map.of(), List.of());
  }

  /** The person with this id. */
  public Optional<Person> find(PersonId id) {
    return Optional.ofNullable(persons.get(id));
  }

  /** The evidence about a person, rows in the order of the file. */
  public List<Evidence> evidenceOf(PersonId id) {
    return evidence.getOrDefault(id, List.of());
  }

  /** The determination of a person's identity. */
  public Optional<IdentityDetermination> findDetermination(PersonId id) {
    return Optional.ofNullable(determinations.get(id));
  }

  @Override
  public PeopleFile asOf(LocalDate day) {
    Map<PersonId, IdentityDetermination> known = new LinkedHashMap<>(determinations);
    known.values().removeIf(d -> d.review().on().isAfter(day));
    return new PeopleFile(persons, evidence, known, duplicates);
  }

  /**
   * Every person's identity at one look, by id: what the classifier proposes as of the nomination
   * date beside what persons claimed and determined.
   */
  public List<IdentityLine> identities(IdentityClassifier classifier, LocalDate nominationDate) {
    List<IdentityLine> lines = new ArrayList<>();
    for (Person person : persons.values()) {
      IdentityProposal proposal = classifier.propose(evidenceOf(person.id()), nominationDate);
      Optional<IdentityDetermination> row = findDetermination(person.id());
      lines.add(
          new IdentityLine(
              person.id(),
              person.origin().unit(),
              row.map(IdentityDetermination::claimed).orElse(""),
              proposal.identity().orElse(""),
              row.map(IdentityDetermination::determined).orElse(""),
              row.filter(d -> proposal.isHat(d.claimed())).isPresent(),
              row.filter(d -> d.isByThreePersons() && d.isInOrder()).isPresent()));
    }
    return lines;
  }
}
