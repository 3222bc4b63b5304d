package org.linxuan.election.credentials;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linxuan.election.people.PersonId;
import org.linxuan.foundation.clock.AsOf;

/**
 * What is on record after the election: changes, reviews, and the invited of the whole election.
 */
public record CredentialsFile(List<Change> changes, List<Review> reviews, List<Invited> invited)
    implements AsOf<CredentialsFile> {

  public CredentialsFile {
    changes = List.copyOf(changes);
    reviews = List.copyOf(reviews);
    invited = List.copyOf(invited);
  }

  /** Nothing yet. */
  public static CredentialsFile empty() {
    return new CredentialsFile(List.of(), List.of(), List.of());
  }

  /** The part about these persons, with all invited. */
  public CredentialsFile of(Set<PersonId> persons) {
    return new CredentialsFile(
        changes.stream().filter(c -> persons.contains(c.person())).toList(),
        reviews.stream().filter(r -> persons.contains(r.person())).toList(),
        invited);
  }

  @Override
  public CredentialsFile asOf(LocalDate day) {
    return new CredentialsFile(
        changes.stream().filter(c -> !c.date().isAfter(day)).toList(),
        reviews.stream().filter(r -> !r.date().isAfter(day)).toList(),
        invited.stream().filter(i -> !i.date().isAfter(day)).toList());
  }

  /** The last review of a person. */
  public Optional<Review> findReview(PersonId person) {
    return reviews.stream()
        .filter(r -> r.person().equals(person))
        .max(java.util.Comparator.comparing(Review::date));
  }

  /** The last review, if it is grounded and nothing changed after it. */
  public Optional<Review> findStanding(PersonId person) {
    return findReview(person)
        .filter(Review::isGrounded)
        .filter(r -> changesOf(person).stream().noneMatch(c -> c.date().isAfter(r.date())));
  }

  /** What changed about a person since the election, in the order of days. */
  public List<Change> changesOf(PersonId person) {
    return changes.stream()
        .filter(c -> c.person().equals(person))
        .sorted(java.util.Comparator.comparing(Change::date).thenComparing(Change::kind))
        .toList();
  }
}
