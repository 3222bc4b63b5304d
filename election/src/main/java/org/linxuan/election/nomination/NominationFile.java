package org.linxuan.election.nomination;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.linxuan.election.organization.OrganizationTree;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.procedure.WayOut;
import org.linxuan.foundation.clock.AsOf;

/**
 * The nomination of one unit: its closed summaries, the tallies they come from, who took part, the
 * names that entered at a level, whom each level reports, and the rounds of consultation. Tallies
 * and reports have no day of their own and are there from the beginning.
 *
 * @param everybody the ids of all persons of the election
 * @param waysOut of all persons of the election, since a person may stand in two units
 */
public record NominationFile(
    String unit,
    Rollup rollup,
    List<Tally> tallies,
    List<ParticipationForm> forms,
    List<NameEntry> entries,
    LevelReports reports,
    Consultations consultations,
    Set<PersonId> everybody,
    List<WayOut> waysOut)
    implements AsOf<NominationFile> {

  public NominationFile {
    tallies = List.copyOf(tallies);
    forms = List.copyOf(forms);
    entries = List.copyOf(entries);
    everybody = Set.copyOf(everybody);
    waysOut = List.copyOf(waysOut);
  }

  @Override
  public NominationFile asOf(LocalDate day) {
    return new NominationFile(
        unit,
        rollup,
        tallies,
        forms.stream().filter(f -> !f.date().isAfter(day)).toList(),
        entries.stream().filter(e -> !e.date().isAfter(day)).toList(),
        reports,
        consultations.asOf(day),
        everybody,
        waysOut.stream().filter(w -> !w.date().isAfter(day)).toList());
  }

  /** The organisations of the unit; empty where it is not carried from the base. */
  public OrganizationTree tree() {
    return rollup.tree();
  }

  /** The list sent down in the first round: whom the unit reports, and who entered there. */
  public SortedSet<PersonId> firstList() {
    SortedSet<PersonId> list = new TreeSet<>(reports.reported(unit));
    list.addAll(enteredAtUnit());
    return list;
  }

  /** The list as it stands after the last round. */
  public SortedSet<PersonId> lastList() {
    return consultations.lastList(firstList());
  }

  /** The names that entered at the unit itself. */
  public SortedSet<PersonId> enteredAtUnit() {
    SortedSet<PersonId> entered = new TreeSet<>();
    entries.stream()
        .filter(e -> e.organization().equals(unit))
        .forEach(e -> entered.add(e.person()));
    return entered;
  }

  /** Every name that stands anywhere in the unit's nomination. */
  public SortedSet<PersonId> names() {
    SortedSet<PersonId> names = new TreeSet<>();
    tallies.forEach(t -> names.add(t.nominee()));
    entries.forEach(e -> names.add(e.person()));
    reports.reported().forEach(r -> names.add(r.nominee()));
    consultations.changes().forEach(c -> names.add(c.person()));
    return names;
  }
}
