package org.linxuan.election.credentials;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.linxuan.election.credentials.Credential.Confirmed;
import org.linxuan.election.credentials.Credential.Open;
import org.linxuan.election.credentials.Credential.Refused;
import org.linxuan.election.people.PersonId;

/**
 * The seats of a unit once its credentials are reviewed. A refused seat is nobody else's: it stays
 * open until another election fills it.
 */
public record SeatsAfterReview(long seats, List<Credential> credentials) {

  public SeatsAfterReview {
    credentials = List.copyOf(credentials);
  }

  /** The review of those elected, by the file as of the day on which one asks. */
  public static SeatsAfterReview of(
      long seats, Collection<PersonId> elected, CredentialsFile file) {
    SortedSet<PersonId> persons = new TreeSet<>(elected);
    return new SeatsAfterReview(seats, persons.stream().map(p -> credential(p, file)).toList());
  }

  private static Credential credential(PersonId person, CredentialsFile file) {
    List<Change> changes = file.changesOf(person);
    return file.findStanding(person)
        .<Credential>map(
            review ->
                review.confirmed()
                    ? new Confirmed(person, changes)
                    : new Refused(person, changes, review.article(), review.reason()))
        .orElseGet(() -> new Open(person, changes));
  }

  /** Those whose seat is taken. */
  public long confirmed() {
    return credentials.stream().filter(Confirmed.class::isInstance).count();
  }

  /** Those refused. */
  public long refused() {
    return credentials.stream().filter(Refused.class::isInstance).count();
  }

  /** Seats that nobody has: never filled, refused, or not yet confirmed. */
  public long open() {
    return seats - confirmed();
  }
}
