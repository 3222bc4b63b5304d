package org.linxuan.election.nomination;

import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.linxuan.election.organization.Organization;
import org.linxuan.election.organization.OrganizationTree;
import org.linxuan.election.people.PersonId;

/**
 * A closed level as it travels between installations: the organisations at or below it and the
 * support of every name there. Counts of organisations and names go up; nobody's own sheet does.
 *
 * @param tree the organisations at or below, by id
 * @param takingPart organisations with members of their own that supported anybody
 * @param support the sum of the supporting members of all names
 */
public record SummaryPackage(
    SummaryHead head,
    List<Organization> tree,
    SortedMap<PersonId, NameSupport> names,
    long takingPart,
    long support) {

  public SummaryPackage {
    tree = List.copyOf(tree);
    names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
  }

  /** The package of a summary that an organisation of this tree has closed. */
  public static SummaryPackage of(SummaryHead head, OrganizationTree tree, LevelSummary summary) {
    if (!summary.organization().id().equals(head.organization())) {
      throw new IllegalArgumentException(head + " is not about " + summary.organization());
    }
    return new SummaryPackage(
        head,
        part(tree, head.organization()),
        summary.names(),
        summary.participation().organizationsTakingPart(),
        summary.total().longValueExact());
  }

  /** The organisations at or below one, by id. */
  static List<Organization> part(OrganizationTree tree, String organization) {
    return tree.atOrBelow(organization).stream()
        .sorted(
            (a, b) -> org.linxuan.foundation.intake.CodePointOrder.INSTANCE.compare(a.id(), b.id()))
        .toList();
  }

  /** The summary in the package, as the organisation above adds it up; check the package first. */
  public LevelSummary summary() {
    Organization top =
        tree.stream().filter(o -> o.id().equals(head.organization())).findFirst().orElseThrow();
    return new LevelSummary(
        top,
        new Participation(members(), OptionalLong.empty(), organizations(), takingPart),
        names);
  }

  long members() {
    return tree.stream().mapToLong(Organization::members).reduce(0, Math::addExact);
  }

  long organizations() {
    return tree.stream().filter(Organization::hasOwnMembers).count();
  }
}
