package org.linxuan.election.organization.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linxuan.election.organization.Organization;
import org.linxuan.election.organization.OrganizationProblem;
import org.linxuan.election.organization.OrganizationRow;
import org.linxuan.foundation.problem.Problems;

/** Checks that organisations are properly nested, and reports whatever is not, each at its cell. */
public final class Nesting {
  private final Map<String, OrganizationRow> byId = new LinkedHashMap<>();
  private final Set<String> unread;
  private final Problems problems;

  private Nesting(Set<String> unread, Problems problems) {
    this.unread = unread;
    this.problems = problems;
  }

  /**
   * The organisations, each once; usable only when no problem was added. {@code unread} are the ids
   * of rows that stand in the table but could not be read: they are not unknown.
   */
  public static Collection<Organization> check(
      List<OrganizationRow> rows, Set<String> unread, Problems problems) {
    Nesting nesting = new Nesting(unread, problems);
    rows.forEach(nesting::enter);
    nesting.byId.values().forEach(nesting::checkParent);
    nesting.checkCircles();
    nesting.checkSum();
    return nesting.byId.values().stream().map(OrganizationRow::organization).toList();
  }

  private void enter(OrganizationRow row) {
    Organization organization = row.organization();
    OrganizationRow earlier = byId.putIfAbsent(organization.id(), row);
    if (earlier == null) {
      return;
    }
    String above = earlier.organization().parent();
    if (above.equals(organization.parent())) {
      problems.add(
          OrganizationProblem.ORGANIZATION_TWICE, row.id(), organization.id(), earlier.id().line());
    } else {
      problems.add(
          OrganizationProblem.ORGANIZATION_TWO_PARENTS,
          row.parent(),
          organization.id(),
          named(organization.parent()),
          earlier.id().line(),
          named(above));
    }
  }

  private static String named(String parent) {
    return parent.isEmpty() ? "-" : parent;
  }

  private void checkParent(OrganizationRow row) {
    Organization o = row.organization();
    if (o.level() == 0) {
      problems.add(OrganizationProblem.LEVEL_ZERO, row.level(), o.id());
    }
    if (o.parent().isEmpty()) {
      if (o.level() > 1) {
        problems.add(OrganizationProblem.PARENT_MISSING, row.parent(), o.id(), o.level());
      }
      return;
    }
    if (o.level() == 1) {
      problems.add(OrganizationProblem.PARENT_OF_UNIT, row.parent(), o.id(), o.parent());
    }
    OrganizationRow above = byId.get(o.parent());
    if (above == null) {
      if (!unread.contains(o.parent())) {
        problems.add(OrganizationProblem.PARENT_UNKNOWN, row.parent(), o.id(), o.parent());
      }
    } else if (o.level() > 1 && above.organization().level() >= o.level()) {
      problems.add(
          OrganizationProblem.PARENT_NOT_ABOVE,
          row.parent(),
          o.id(),
          o.level(),
          o.parent(),
          above.organization().level());
    }
  }

  /** Each circle once, at the row of it that stands first. */
  private void checkCircles() {
    Set<String> done = new HashSet<>();
    for (OrganizationRow start : byId.values()) {
      Set<String> path = new LinkedHashSet<>();
      @Nullable OrganizationRow at = start;
      while (at != null && !done.contains(at.organization().id())) {
        if (!path.add(at.organization().id())) {
          reportCircle(List.copyOf(path), at.organization().id());
          break;
        }
        at = byId.get(at.organization().parent());
      }
      done.addAll(path);
    }
  }

  private void reportCircle(List<String> path, String entry) {
    List<String> circle = new ArrayList<>(path.subList(path.indexOf(entry), path.size()));
    circle.add(entry);
    OrganizationRow row = byId.get(entry);
    if (row != null) {
      problems.add(OrganizationProblem.PARENT_CIRCLE, row.parent(), String.join(" < ", circle));
    }
  }

  private void checkSum() {
    long sum = 0;
    for (OrganizationRow row : byId.values()) {
      long more = row.organization().members();
      if (sum > Long.MAX_VALUE - more) {
        problems.add(OrganizationProblem.MEMBERS_TOO_MANY, row.id());
        return;
      }
      sum += more;
    }
  }
}
