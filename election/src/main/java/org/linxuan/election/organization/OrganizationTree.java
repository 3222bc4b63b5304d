package org.linxuan.election.organization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.linxuan.election.organization.internal.Nesting;
import org.linxuan.foundation.intake.CodePointOrder;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/**
 * Organisations properly nested under their electoral units, to any depth; levels may be skipped.
 * All lists are in code-point order of the ids, whatever the order of the input.
 */
public final class OrganizationTree {
  private static final Comparator<Organization> DEEPEST_FIRST =
      Comparator.comparingLong(Organization::level)
          .reversed()
          .thenComparing(Organization::id, CodePointOrder.INSTANCE);

  private final SortedMap<String, Organization> byId = new TreeMap<>(CodePointOrder.INSTANCE);
  private final Map<String, List<Organization>> children = new TreeMap<>(CodePointOrder.INSTANCE);
  private final List<Organization> bottomUp;

  private OrganizationTree(Collection<Organization> organizations) {
    organizations.forEach(o -> byId.put(o.id(), o));
    for (Organization each : byId.values()) {
      each.findParent()
          .ifPresent(p -> children.computeIfAbsent(p, id -> new ArrayList<>()).add(each));
    }
    bottomUp = byId.values().stream().sorted(DEEPEST_FIRST).toList();
  }

  /**
   * Checks that the rows are properly nested and builds the tree; with problems it is empty. Every
   * problem is reported at its cell: a row twice, two organisations above one, none or an unknown
   * one above, one above on a deeper or equal level, circles.
   */
  public static OrganizationTree build(List<OrganizationRow> rows, Problems problems) {
    return build(rows, Set.of(), problems);
  }

  /** The same, where rows with the ids {@code unread} stand in the table but could not be read. */
  static OrganizationTree build(List<OrganizationRow> rows, Set<String> unread, Problems problems) {
    int before = problems.size();
    Collection<Organization> nested = Nesting.check(rows, unread, problems);
    return problems.size() > before ? empty() : new OrganizationTree(nested);
  }

  /** The tree of organisations that are known to be nested; a bad one is a bug of the caller. */
  public static OrganizationTree of(Collection<Organization> organizations) {
    Problems problems = new Problems();
    Where nowhere = Where.file("memory");
    OrganizationTree tree =
        build(organizations.stream().map(o -> OrganizationRow.at(o, nowhere)).toList(), problems);
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(problems.toString());
    }
    return tree;
  }

  /** A tree without organisations. */
  public static OrganizationTree empty() {
    return new OrganizationTree(List.of());
  }

  /** The organisation with this id; an unknown id is a bug of the caller. */
  public Organization get(String id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no organisation " + id));
  }

  /** The organisation with this id. */
  public Optional<Organization> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** All organisations, by id. */
  public List<Organization> list() {
    return List.copyOf(byId.values());
  }

  /** All organisations, the deepest level first, within a level by id: children before parents. */
  public List<Organization> bottomUp() {
    return bottomUp;
  }

  /** The electoral units: the organisations of level 1, by id. */
  public List<Organization> units() {
    return atLevel(1);
  }

  /** The organisations of a level, by id. */
  public List<Organization> atLevel(long level) {
    return byId.values().stream().filter(o -> o.level() == level).toList();
  }

  /** The levels that occur, smallest first. */
  public SortedSet<Long> levels() {
    SortedSet<Long> levels = new TreeSet<>();
    byId.values().forEach(o -> levels.add(o.level()));
    return levels;
  }

  /** The organisations directly under this one, by id; they may be several levels deeper. */
  public List<Organization> children(String id) {
    return List.copyOf(children.getOrDefault(id, List.of()));
  }

  /** Whether an organisation has others under it, and so closes a level summary for them. */
  public boolean hasChildren(String id) {
    return children.containsKey(id);
  }

  /** The organisation and all above it, nearest first; the last is its electoral unit. */
  public List<Organization> pathUp(String id) {
    List<Organization> path = new ArrayList<>();
    Optional<Organization> at = Optional.of(get(id));
    while (at.isPresent()) {
      path.add(at.get());
      at = at.get().findParent().map(this::get);
    }
    return path;
  }

  /** The electoral unit to which an organisation belongs. */
  public Organization unitOf(String id) {
    List<Organization> path = pathUp(id);
    return path.get(path.size() - 1);
  }

  /** The organisation and everything below it, by id. */
  public List<Organization> atOrBelow(String id) {
    List<Organization> found = new ArrayList<>();
    List<Organization> open = new ArrayList<>(List.of(get(id)));
    while (!open.isEmpty()) {
      Organization next = open.remove(open.size() - 1);
      found.add(next);
      open.addAll(children(next.id()));
    }
    found.sort(Comparator.comparing(Organization::id, CodePointOrder.INSTANCE));
    return found;
  }
}
