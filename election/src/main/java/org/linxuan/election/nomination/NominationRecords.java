package org.linxuan.election.nomination;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.linxuan.election.organization.Organization;
import org.linxuan.election.organization.OrganizationTree;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.procedure.WayOut;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/**
 * All records of nomination of an election, before they are parted by unit.
 *
 * @param tallies as handed in, in file order; sheets are added up to tallies before
 * @param consultations by unit
 * @param everybody the ids of all persons of the election
 * @param waysOut of all persons of the election
 */
public record NominationRecords(
    OrganizationTree tree,
    List<Tally> tallies,
    List<ParticipationForm> forms,
    List<NameEntry> entries,
    LevelReports reports,
    Map<String, Consultations> consultations,
    Set<PersonId> everybody,
    List<WayOut> waysOut) {

  public NominationRecords {
    tallies = List.copyOf(tallies);
    forms = List.copyOf(forms);
    entries = List.copyOf(entries);
    consultations = Map.copyOf(consultations);
    everybody = Set.copyOf(everybody);
    waysOut = List.copyOf(waysOut);
  }

  /** What counts of the tallies, and what is set aside. */
  public Accepted accepted(Where file) {
    return new TallyIntake(tree, everybody).accept(tallies, file);
  }

  /** Adds a problem for every change of a round that does not fit the list of that round. */
  public void checkRounds(Problems problems) {
    new TreeMap<>(consultations)
        .forEach((unit, rounds) -> rounds.checkAgainst(forUnit(unit).firstList(), problems));
  }

  /** The part that concerns one unit; empty for a unit that is not carried from the base. */
  public NominationFile forUnit(String unit) {
    List<Organization> organizations =
        tree.find(unit).isPresent() ? tree.atOrBelow(unit) : List.of();
    OrganizationTree own = OrganizationTree.of(organizations);
    Set<String> ids = new HashSet<>();
    organizations.forEach(o -> ids.add(o.id()));
    List<Tally> ownTallies = tallies.stream().filter(t -> ids.contains(t.organization())).toList();
    Accepted accepted = new TallyIntake(own, everybody).accept(ownTallies, Where.file("tallies"));
    return new NominationFile(
        unit,
        Rollup.of(own, accepted),
        ownTallies,
        forms.stream().filter(f -> ids.contains(f.organization())).toList(),
        entries.stream().filter(e -> ids.contains(e.organization())).toList(),
        reports.within(ids),
        consultations.getOrDefault(unit, Consultations.none()),
        everybody,
        waysOut);
  }
}
