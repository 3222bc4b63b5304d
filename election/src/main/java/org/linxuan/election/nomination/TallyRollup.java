package org.linxuan.election.nomination;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.linxuan.election.nomination.internal.Segments;
import org.linxuan.election.organization.OrganizationTree;
import org.linxuan.election.people.PersonId;

/**
 * The roll-up of a whole election from its tallies: the sums of {@link LevelSummary}, name by name,
 * for all organisations at once and in arrays. Organisations without others under them need no sums
 * of their own: their rows are their sums.
 */
public final class TallyRollup {
  private final OrganizationTree tree;
  private final TallyTable table;
  private final CountedTallies counted;
  private final int[] names;
  private final int[] ranks;
  private final Segments sums = new Segments();
  private final int[] from;
  private final int[] to;
  private final long[] members;
  private final int[] organizations;
  private final int[] takingPart;

  private TallyRollup(OrganizationTree tree, TallyTable table, Set<PersonId> persons) {
    this.tree = tree;
    this.table = table;
    this.counted = new CountedTallies(tree, table, persons);
    this.names = table.names().sorted();
    this.ranks = new int[names.length];
    for (int rank = 0; rank < names.length; rank++) {
      ranks[names[rank]] = rank;
    }
    this.from = new int[tree.size()];
    this.to = new int[tree.size()];
    this.members = new long[tree.size()];
    this.organizations = new int[tree.size()];
    this.takingPart = new int[tree.size()];
  }

  /** Rolls up what counts of the tallies, whose names must be among these persons. */
  public static TallyRollup of(
      OrganizationTree tree, TallyTable table, Set<PersonId> persons, LevelReports reports) {
    reports.reported().forEach(line -> table.names().add(line.nominee().value()));
    TallyRollup rollup = new TallyRollup(tree, table, persons);
    List<Long> levels = new ArrayList<>(tree.levels());
    for (int i = levels.size() - 1; i >= 0; i--) {
      rollup.close(levels.get(i));
    }
    return rollup;
  }

  private void close(long level) {
    Summing summing = new Summing();
    for (int number = 0; number < tree.size(); number++) {
      if (tree.level(number) == level) {
        members[number] = tree.members(number);
        organizations[number] = tree.members(number) > 0 ? 1 : 0;
        takingPart[number] = tree.members(number) > 0 && hasRows(number) ? 1 : 0;
        if (tree.childCount(number) > 0) {
          summing.close(number);
        }
      }
    }
  }

  private boolean hasRows(int number) {
    for (int at = counted.from(number); at < counted.to(number); at++) {
      if (counted.counts(counted.row(at))) {
        return true;
      }
    }
    return false;
  }

  /** Takes the sums of the children that are closed, each name into its own place. */
  private final class Summing implements Names {
    private final long[] supporters = new long[names.length];
    private final int[] supporting = new int[names.length];
    private final int[] touched = new int[names.length];
    private final Reader reader = new Reader();
    private int size;

    void close(int number) {
      reader.own(number, this);
      for (int n = 0; n < tree.childCount(number); n++) {
        int child = tree.child(number, n);
        members[number] = Math.addExact(members[number], members[child]);
        organizations[number] += organizations[child];
        takingPart[number] += takingPart[child];
        reader.names(child, this);
      }
      Arrays.sort(touched, 0, size);
      from[number] = sums.size();
      for (int i = 0; i < size; i++) {
        int rank = touched[i];
        sums.add(rank, supporters[rank], ~supporting[rank]);
        supporters[rank] = 0;
        supporting[rank] = 0;
      }
      to[number] = sums.size();
      size = 0;
    }

    /** A place that was touched holds the complement of its sum, so that a sum of 0 shows too. */
    @Override
    public void name(int rank, long ofMembers, int ofOrganizations) {
      if (supporting[rank] == 0) {
        touched[size++] = rank;
        supporting[rank] = ~0;
      }
      supporters[rank] = Math.addExact(supporters[rank], ofMembers);
      supporting[rank] -= ofOrganizations;
    }
  }

  /** Takes the names that count at an organisation, by code point. */
  interface Names {
    /**
     * One name.
     *
     * @param rank its place in the order of all names
     */
    void name(int rank, long ofMembers, int ofOrganizations);
  }

  /** Reads sums; one a thread. */
  final class Reader {
    private long[] keys = new long[16];

    /** The names at or below an organisation that is closed. */
    void names(int number, Names sink) {
      if (tree.childCount(number) == 0) {
        own(number, sink);
        return;
      }
      for (int at = from[number]; at < to[number]; at++) {
        sink.name(sums.rank(at), sums.members(at), sums.organizations(at));
      }
    }

    /** The names that the organisation's own members support. */
    private void own(int number, Names sink) {
      int size = 0;
      for (int at = counted.from(number); at < counted.to(number); at++) {
        int row = counted.row(at);
        if (counted.counts(row)) {
          keys = size < keys.length ? keys : Arrays.copyOf(keys, size * 2);
          keys[size++] = (long) ranks[table.nominee(row)] << Integer.SIZE | row;
        }
      }
      Arrays.sort(keys, 0, size);
      for (int i = 0; i < size; i++) {
        long supporters = table.supporters((int) keys[i]);
        sink.name((int) (keys[i] >> Integer.SIZE), supporters, supporters > 0 ? 1 : 0);
      }
    }
  }

  OrganizationTree tree() {
    return tree;
  }

  TallyTable table() {
    return table;
  }

  /** The number of a name, by its place in the order. */
  int name(int rank) {
    return names[rank];
  }

  /** The place of a name in the order; a name that stands nowhere is a bug of the caller. */
  int rank(PersonId name) {
    return ranks[table.names().find(name.value())];
  }

  long members(int number) {
    return members[number];
  }

  int organizations(int number) {
    return organizations[number];
  }

  int takingPart(int number) {
    return takingPart[number];
  }

  /** What was not counted, in file order. */
  public List<SetAside> setAside() {
    return counted.setAside();
  }

  /** The proof, level by level, that every support is found again; the smallest level first. */
  public List<Conservation> conservation() {
    return new TallyProof(this, counted).proof();
  }
}
