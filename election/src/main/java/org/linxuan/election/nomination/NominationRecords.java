package org.linxuan.election.nomination;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
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
    TallyTable tallies,
    List<ParticipationForm> forms,
    List<NameEntry> entries,
    LevelReports reports,
    Map<String, Consultations> consultations,
    Set<PersonId> everybody,
    List<WayOut> waysOut) {

  public NominationRecords {
    forms = List.copyOf(forms);
    entries = List.copyOf(entries);
    consultations = Map.copyOf(consultations);
    everybody = Set.copyOf(everybody);
    waysOut = List.copyOf(waysOut);
  }

  /** The sums of all organisations. */
  public TallyRollup rollup() {
    return TallyRollup.of(tree, tallies, everybody, reports);
  }

  /** Adds a problem for every change of a round that does not fit the list of that round. */
  public void checkRounds(Problems problems) {
    new TreeMap<>(consultations)
        .forEach((unit, rounds) -> rounds.checkAgainst(firstList(unit), problems));
  }

  /** The list that a unit sends down first, which needs no sums. */
  private SortedSet<PersonId> firstList(String unit) {
    return file(unit, OrganizationTree.empty(), List.of(), Set.of(unit)).firstList();
  }

  /** The part that concerns a unit of which only its rounds are of interest. */
  public NominationFile summaryOf(String unit) {
    return file(unit, OrganizationTree.empty(), List.of(), Set.of());
  }

  /** The part that concerns one unit; empty for a unit that is not carried from the base. */
  public NominationFile forUnit(String unit) {
    List<Organization> organizations =
        tree.find(unit).isPresent() ? tree.atOrBelow(unit) : List.of();
    Set<String> ids = new HashSet<>();
    BitSet numbers = new BitSet(tree.size());
    for (Organization each : organizations) {
      ids.add(each.id());
      numbers.set(tree.number(each.id()));
    }
    return file(unit, OrganizationTree.of(organizations), tallies.of(numbers::get), ids);
  }

  private NominationFile file(
      String unit, OrganizationTree own, List<Tally> ownTallies, Set<String> ids) {
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
