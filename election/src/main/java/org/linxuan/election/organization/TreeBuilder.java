package org.linxuan.election.organization;

import java.util.Arrays;
import java.util.Optional;
import org.linxuan.foundation.intake.PlainTable;
import org.linxuan.foundation.intake.TextPool;

/**
 * Builds a tree from organisations in any order, in arrays; it only says whether they are properly
 * nested, and leaves it to others to say what is wrong where.
 */
final class TreeBuilder {
  private static final int FIRST = 64;

  private final TextPool ids = new TextPool();
  private final TextPool above = new TextPool();
  private int[] parents = new int[FIRST];
  private long[] levels = new long[FIRST];
  private long[] members = new long[FIRST];
  private int size;
  private boolean nested = true;

  void add(Organization organization) {
    ids.add(organization.id());
    int parent = organization.parent().isEmpty() ? -1 : above.add(organization.parent());
    add(parent, organization.level(), organization.members());
  }

  /** A row of {@code organizations.csv}. */
  void add(PlainTable.Row row) {
    ids.add(row.bytes(), row.start(0), row.end(0));
    boolean top = row.start(1) == row.end(1);
    int last = above.size() - 1; // siblings mostly follow one another
    int parent =
        top
            ? -1
            : last >= 0 && above.is(last, row.bytes(), row.start(1), row.end(1))
                ? last
                : above.add(row.bytes(), row.start(1), row.end(1));
    add(parent, row.count(2), row.count(3));
  }

  private void add(int parent, long level, long own) {
    if (ids.size() == size) {
      nested = false; // an id stands twice
      return;
    }
    if (size == parents.length) {
      int more = size + size / 2;
      parents = Arrays.copyOf(parents, more);
      levels = Arrays.copyOf(levels, more);
      members = Arrays.copyOf(members, more);
    }
    parents[size] = parent;
    levels[size] = level;
    members[size++] = own;
  }

  /** The tree; empty where the organisations are not properly nested. */
  Optional<OrganizationTree> build() {
    int[] numbers = new int[above.size()];
    for (int i = 0; i < numbers.length; i++) {
      byte[] text = new byte[above.length(i)];
      numbers[i] = ids.find(text, 0, above.copy(i, text, 0));
    }
    long sum = 0;
    for (int i = 0; i < size && nested; i++) {
      int parent = parents[i] < 0 ? -1 : numbers[parents[i]];
      nested =
          parents[i] < 0
              ? levels[i] == 1
              : parent >= 0 && levels[parent] < levels[i] && levels[i] > 1;
      nested &= sum <= Long.MAX_VALUE - members[i];
      sum += members[i];
      parents[i] = parent;
    }
    return nested
        ? Optional.of(
            new OrganizationTree(
                ids,
                Arrays.copyOf(parents, size),
                Arrays.copyOf(levels, size),
                Arrays.copyOf(members, size)))
        : Optional.empty();
  }
}
