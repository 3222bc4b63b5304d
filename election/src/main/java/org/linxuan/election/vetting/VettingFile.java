package org.linxuan.election.vetting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.linxuan.election.people.PersonId;
import org.linxuan.foundation.clock.AsOf;

/** Everything that vetting put on record about the persons of a unit, rows in file order. */
public record VettingFile(
    List<MustRecord> musts,
    List<Opinion> opinions,
    List<Hearing> hearings,
    List<ReportPart> reports,
    List<Conclusion> conclusions)
    implements AsOf<VettingFile> {

  public VettingFile {
    musts = List.copyOf(musts);
    opinions = List.copyOf(opinions);
    hearings = List.copyOf(hearings);
    reports = List.copyOf(reports);
    conclusions = List.copyOf(conclusions);
  }

  /** Nothing yet. */
  public static VettingFile empty() {
    return new VettingFile(List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** The part of a whole election's records that is about these persons. */
  public VettingFile of(Set<PersonId> persons) {
    return new VettingFile(
        only(musts, m -> persons.contains(m.person())),
        only(opinions, o -> persons.contains(o.person())),
        only(hearings, h -> persons.contains(h.person())),
        only(reports, r -> persons.contains(r.person())),
        only(conclusions, c -> persons.contains(c.person())));
  }

  /** A conclusion exists from its first signature; each later one counts from its own day. */
  @Override
  public VettingFile asOf(LocalDate day) {
    return new VettingFile(
        only(musts, m -> !m.date().isAfter(day)),
        map(only(opinions, o -> !o.asked().isAfter(day)), o -> o.knownOn(day)),
        only(hearings, h -> !h.date().isAfter(day)),
        only(reports, r -> !r.date().isAfter(day)),
        only(map(conclusions, c -> c.knownOn(day)), Conclusion::exists));
  }

  /** The dossier of one person. */
  public Dossier dossier(PersonId person) {
    return new Dossier(person, of(Set.of(person)));
  }

  /** The conclusion about a person. */
  public Optional<Conclusion> findConclusion(PersonId person) {
    return conclusions.stream().filter(c -> c.person().equals(person)).findFirst();
  }

  private static <T> List<T> only(List<T> rows, Predicate<T> wanted) {
    return rows.stream().filter(wanted).toList();
  }

  private static <T> List<T> map(List<T> rows, Function<T, T> change) {
    return rows.stream().map(change).toList();
  }
}
