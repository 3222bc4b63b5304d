package org.linxuan.election.organization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.linxuan.election.organization.internal.Nesting;
import org.linxuan.foundation.intake.CodePointOrder;
import org.linxuan.foundation.intake.CsvBytes;
import org.linxuan.foundation.intake.TextPool;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/**
 * Organisations properly nested under their electoral units, to any depth; levels may be skipped.
 * All lists are in code-point order of the ids, whatever the order of the input.
 *
 * <p>Millions of organisations are kept as numbers in arrays: an organisation's number is its place
 * in the table, from 0. What walks over all of them goes by numbers; what looks at few may ask for
 * {@link Organization}s.
 */
public final class OrganizationTree {
  private final TextPool ids;
  private final int[] parents;
  private final long[] levels;
  private final long[] members;
  private final int[] sorted;
  private final int[] childrenFrom;
  private final int[] childrenOf;

  /** Takes over what a {@link TreeBuilder} found to be nested. */
  OrganizationTree(TextPool ids, int[] parents, long[] levels, long[] members) {
    this.ids = ids;
    this.parents = parents;
    this.levels = levels;
    this.members = members;
    this.sorted = ids.sorted();
    this.childrenFrom = new int[parents.length + 1];
    this.childrenOf = new int[parents.length];
    linkChildren();
  }

  /** Children of one parent stand side by side, in order of their ids. */
  private void linkChildren() {
    for (int parent : parents) {
      if (parent >= 0) {
        childrenFrom[parent + 1]++;
      }
    }
    for (int i = 0; i < parents.length; i++) {
      childrenFrom[i + 1] += childrenFrom[i];
    }
    int[] next = childrenFrom.clone();
    for (int child : sorted) {
      if (parents[child] >= 0) {
        childrenOf[next[parents[child]]++] = child;
      }
    }
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
    if (problems.size() > before) {
      return empty();
    }
    TreeBuilder builder = new TreeBuilder();
    nested.forEach(builder::add);
    return builder.build().orElseGet(OrganizationTree::empty); // with unread rows it may not close
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
    return new OrganizationTree(new TextPool(), new int[0], new long[0], new long[0]);
  }

  // By number

  /** How many organisations there are; their numbers are 0 to one less. */
  public int size() {
    return parents.length;
  }

  /** The number of an organisation, -1 where it is not in the tree. */
  public int number(String id) {
    return ids.find(id);
  }

  /** The ids by number, for reading and writing long tables. */
  @SuppressWarnings("MayExposeInternalRep") // adding to it would be a bug of the caller
  public TextPool ids() {
    return ids;
  }

  /** The id of a number. */
  public String id(int number) {
    return ids.text(number);
  }

  /** The number of the organisation above, -1 for an electoral unit. */
  public int parent(int number) {
    return parents[number];
  }

  /** The level of a number. */
  public long level(int number) {
    return levels[number];
  }

  /** The organisation's own members with the right to vote. */
  public long members(int number) {
    return members[number];
  }

  /** The number of the unit to which an organisation belongs. */
  public int unit(int number) {
    int at = number;
    while (parents[at] >= 0) {
      at = parents[at];
    }
    return at;
  }

  /** How many organisations stand directly under this one. */
  public int childCount(int number) {
    return childrenFrom[number + 1] - childrenFrom[number];
  }

  /** The n-th of the organisations directly under this one, by id. */
  public int child(int number, int n) {
    return childrenOf[childrenFrom[number] + n];
  }

  /** The numbers for which something holds, in order of the ids. */
  public IntStream numbers(IntPredicate which) {
    return IntStream.of(sorted).filter(which);
  }

  /** Writes {@code organizations.csv} in the order of the input. */
  public void write(CsvBytes csv) {
    csv.row(List.of("organization", "parent", "level", "members"));
    for (int number = 0; number < parents.length; number++) {
      csv.text(ids, number);
      if (parents[number] < 0) {
        csv.text("");
      } else {
        csv.text(ids, parents[number]);
      }
      csv.number(levels[number]).number(members[number]).end();
    }
    csv.flush();
  }

  // By id

  /** The organisation with this id; an unknown id is a bug of the caller. */
  public Organization get(String id) {
    return get(known(id));
  }

  /** The organisation with this number. */
  public Organization get(int number) {
    int parent = parents[number];
    String above = parent < 0 ? "" : ids.text(parent);
    return new Organization(ids.text(number), above, levels[number], members[number]);
  }

  private int known(String id) {
    int number = ids.find(id);
    if (number < 0) {
      throw new IllegalArgumentException("no organisation " + id);
    }
    return number;
  }

  /** The organisation with this id. */
  public Optional<Organization> find(String id) {
    int number = ids.find(id);
    return number < 0 ? Optional.empty() : Optional.of(get(number));
  }

  /** All organisations, by id. */
  public List<Organization> list() {
    return IntStream.of(sorted).mapToObj(this::get).toList();
  }

  /** All organisations, the deepest level first, within a level by id: children before parents. */
  public List<Organization> bottomUp() {
    List<Organization> all = new ArrayList<>(list());
    all.sort(Comparator.comparingLong(Organization::level).reversed());
    return all;
  }

  /** The electoral units: the organisations of level 1, by id. */
  public List<Organization> units() {
    return atLevel(1);
  }

  /** The organisations of a level, by id. */
  public List<Organization> atLevel(long level) {
    return numbers(i -> levels[i] == level).mapToObj(this::get).toList();
  }

  /** The levels that occur, smallest first. */
  public SortedSet<Long> levels() {
    SortedSet<Long> found = new TreeSet<>();
    long last = -1;
    for (long level : levels) {
      if (level != last) {
        found.add(level);
        last = level;
      }
    }
    return found;
  }

  /** The organisations directly under this one, by id; they may be several levels deeper. */
  public List<Organization> children(String id) {
    int number = ids.find(id);
    int count = number < 0 ? 0 : childCount(number);
    return IntStream.range(0, count).mapToObj(n -> get(child(number, n))).toList();
  }

  /** Whether an organisation has others under it, and so closes a level summary for them. */
  public boolean hasChildren(String id) {
    int number = ids.find(id);
    return number >= 0 && childCount(number) > 0;
  }

  /** The organisation and all above it, nearest first; the last is its electoral unit. */
  public List<Organization> pathUp(String id) {
    List<Organization> path = new ArrayList<>();
    for (int at = known(id); at >= 0; at = parents[at]) {
      path.add(get(at));
    }
    return path;
  }

  /** The electoral unit to which an organisation belongs. */
  public Organization unitOf(String id) {
    return get(unit(known(id)));
  }

  /** The organisation and everything below it, by id. */
  public List<Organization> atOrBelow(String id) {
    List<Organization> found = new ArrayList<>();
    collect(known(id), found);
    found.sort(Comparator.comparing(Organization::id, CodePointOrder.INSTANCE));
    return found;
  }

  private void collect(int number, List<Organization> found) {
    found.add(get(number));
    for (int n = 0; n < childCount(number); n++) {
      collect(child(number, n), found);
    }
  }
}
