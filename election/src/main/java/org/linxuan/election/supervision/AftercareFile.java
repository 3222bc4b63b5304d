package org.linxuan.election.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.linxuan.election.people.PersonId;
import org.linxuan.foundation.clock.AsOf;

/** The talks held with persons of a unit who were not elected. */
public record AftercareFile(List<Talk> talks) implements AsOf<AftercareFile> {

  public AftercareFile {
    talks = List.copyOf(talks);
  }

  /** No talk yet. */
  public static AftercareFile empty() {
    return new AftercareFile(List.of());
  }

  /** The talks with these persons. */
  public AftercareFile of(Set<PersonId> persons) {
    return new AftercareFile(talks.stream().filter(t -> persons.contains(t.person())).toList());
  }

  @Override
  public AftercareFile asOf(LocalDate day) {
    return new AftercareFile(talks.stream().filter(t -> !t.date().isAfter(day)).toList());
  }
}
