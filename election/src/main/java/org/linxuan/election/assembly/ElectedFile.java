package org.linxuan.election.assembly;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.linxuan.election.people.PersonId;
import org.linxuan.foundation.clock.AsOf;

/** Who was elected in a unit, and on which day. */
public record ElectedFile(List<Elected> elected, LocalDate date) implements AsOf<ElectedFile> {

  public ElectedFile {
    elected = List.copyOf(elected);
  }

  @Override
  public ElectedFile asOf(LocalDate day) {
    return date.isAfter(day) ? new ElectedFile(List.of(), date) : this;
  }

  /** The elected persons of the election; names written in are nobody's id. */
  public SortedSet<PersonId> persons() {
    SortedSet<PersonId> persons = new TreeSet<>();
    elected.stream().filter(e -> !e.writeIn()).forEach(e -> persons.add(new PersonId(e.name())));
    return persons;
  }
}
