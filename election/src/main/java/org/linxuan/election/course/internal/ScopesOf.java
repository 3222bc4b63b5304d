package org.linxuan.election.course.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.linxuan.election.organization.ElectoralUnit;
import org.linxuan.election.organization.Organization;
import org.linxuan.election.organization.OrganizationTree;
import org.linxuan.foundation.access.Scopes;

/** The scopes of an election: the whole, its units, their organisations. */
final class ScopesOf {
  private ScopesOf() {}

  /** Parents before children; a unit's own organisation is the unit. */
  static List<Scopes.Scope> tree(List<ElectoralUnit> units, OrganizationTree tree) {
    List<Scopes.Scope> scopes = new ArrayList<>();
    for (ElectoralUnit unit : units) {
      scopes.add(new Scopes.Scope(unit.id(), Scopes.WHOLE, "unit", unit.id()));
    }
    tree.list().stream()
        .filter(organization -> organization.findParent().isPresent())
        .sorted(Comparator.comparingLong(Organization::level).thenComparing(Organization::id))
        .map(o -> scope(o, tree))
        .forEach(scopes::add);
    return scopes;
  }

  private static Scopes.Scope scope(Organization organization, OrganizationTree tree) {
    String unit = tree.unitOf(organization.id()).id();
    return new Scopes.Scope(
        organization.id(), organization.findParent().orElse(unit), "organization", unit);
  }
}
