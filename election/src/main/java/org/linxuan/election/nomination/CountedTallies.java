package org.linxuan.election.nomination;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linxuan.election.nomination.SetAside.Reason;
import org.linxuan.election.organization.OrganizationTree;
import org.linxuan.election.people.PersonId;

/**
 * Which rows of a table count, by the rules of {@link TallyIntake}, and where the rows of each
 * organisation stand.
 */
final class CountedTallies {
  private final OrganizationTree tree;
  private final TallyTable table;
  private final BitSet known;
  private final BitSet aside = new BitSet();
  private final List<SetAside> setAside;
  private final int[] ends;
  private final int @Nullable [] rows;

  CountedTallies(OrganizationTree tree, TallyTable table, Set<PersonId> persons) {
    this.tree = tree;
    this.table = table;
    this.known = new BitSet(table.names().size());
    for (PersonId person : persons) {
      int name = table.names().find(person.value());
      if (name >= 0) {
        known.set(name);
      }
    }
    this.ends = new int[tree.size()];
    this.rows = group();
    this.setAside = decide();
  }

  /** Counts the rows of each organisation; puts them in order where they are not. */
  private int @Nullable [] group() {
    boolean inOrder = true;
    int before = 0;
    for (int row = 0; row < table.size(); row++) {
      int organization = table.organization(row);
      inOrder &= organization >= before;
      before = organization;
      if (organization >= 0) {
        ends[organization]++;
      }
    }
    int sum = 0;
    for (int i = 0; i < ends.length; i++) {
      sum += ends[i];
      ends[i] = sum;
    }
    return inOrder ? null : ordered(sum);
  }

  private int[] ordered(int count) {
    int[] next = new int[ends.length];
    System.arraycopy(ends, 0, next, Math.min(1, next.length), Math.max(0, next.length - 1));
    int[] ordered = new int[count];
    for (int row = 0; row < table.size(); row++) {
      if (table.organization(row) >= 0) {
        ordered[next[table.organization(row)]++] = row;
      }
    }
    return ordered;
  }

  private List<SetAside> decide() {
    List<Late> late = new ArrayList<>();
    for (int row = 0; row < table.size(); row++) {
      if (table.organization(row) < 0) {
        late.add(new Late(row, Reason.UNKNOWN_ORGANIZATION));
      }
    }
    int[] last = new int[table.names().size()];
    Arrays.fill(last, -1);
    for (int organization = 0; organization < ends.length; organization++) {
      for (int i = from(organization); i < ends[organization]; i++) {
        int row = row(i);
        int name = table.nominee(row);
        if (!known.get(name)) {
          late.add(new Late(row, Reason.UNKNOWN_PERSON));
        } else if (table.supporters(row) > tree.members(organization)) {
          late.add(new Late(row, Reason.SUPPORTERS_ABOVE_MEMBERS));
        } else if (last[name] == organization) {
          late.add(new Late(row, Reason.SAME_PAIR_TWICE));
        } else {
          last[name] = organization;
        }
      }
    }
    late.sort(Comparator.comparingInt(Late::row));
    late.forEach(l -> aside.set(l.row()));
    return late.stream().map(l -> SetAside.of(table.tally(l.row()), l.reason())).toList();
  }

  private record Late(int row, Reason reason) {}

  /** The first place of an organisation's rows. */
  int from(int organization) {
    return organization == 0 ? 0 : ends[organization - 1];
  }

  /** The place after an organisation's last row. */
  int to(int organization) {
    return ends[organization];
  }

  /** The row at a place. */
  int row(int at) {
    return rows == null ? at : rows[at];
  }

  boolean counts(int row) {
    return !aside.get(row);
  }

  /** What was not counted, in file order. */
  List<SetAside> setAside() {
    return setAside;
  }
}
