package org.linxuan.verifier.nomination;

import java.util.Arrays;
import java.util.List;
import org.linxuan.verifier.read.LongTable;
import org.linxuan.verifier.read.Malformed;
import org.linxuan.verifier.read.Names;
import org.linxuan.verifier.read.PackageFolder;
import org.linxuan.verifier.report.Differences;
import org.linxuan.verifier.report.Finding;

/**
 * The organisations, each with a number in order of the file, and laid out from the top so that
 * everything below one stands in one stretch behind it.
 */
final class Base {
  private static final List<String> COLUMNS = List.of("organization", "parent", "level", "members");

  private final Names ids = new Names();
  private int[] parents = new int[256];
  private long[] levels = new long[256];
  private long[] members = new long[256];
  private int[] laid = new int[0];
  private int[] place = new int[0];
  private int[] after = new int[0];

  /** Reads and lays out the organisations; a tree that is not nested is {@link Malformed}. */
  static Base read(PackageFolder folder, Differences out) {
    Base base = new Base();
    String path = folder.table("inputs", "organizations");
    if (folder.has(path)) {
      Names above = new Names();
      try (LongTable table = new LongTable(folder, path, COLUMNS)) {
        base.rows(table, new Form(out), above);
      }
      base.link(path, above);
    }
    base.layOut();
    return base;
  }

  private void rows(LongTable table, Form form, Names above) {
    int top = above.number("");
    while (table.next()) {
      form.text(table, 0, COLUMNS);
      form.count(table, 2, COLUMNS, false);
      form.count(table, 3, COLUMNS, true);
      int number = table.number(0, ids);
      if (number < ids.size() - 1) {
        form.add(Finding.INPUT_TWICE, table.where(), table.text(0));
        continue;
      }
      if (number == parents.length) {
        parents = Arrays.copyOf(parents, number * 2);
        levels = Arrays.copyOf(levels, number * 2);
        members = Arrays.copyOf(members, number * 2);
      }
      parents[number] = table.number(1, above);
      levels[number] = table.count(2);
      members[number] = table.count(3);
      if ((parents[number] == top) != (levels[number] == 1)) {
        throw below(table.where());
      }
    }
    form.end(table);
  }

  private static Malformed below(String where) {
    return new Malformed(where, "not below its parent", "不在上级组织之下");
  }

  /** The parents' texts become numbers of organisations. */
  private void link(String path, Names above) {
    int[] numbers = new int[above.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = ids.find(above.text(i));
    }
    for (int i = 0; i < ids.size(); i++) {
      int parent = numbers[parents[i]];
      boolean top = levels[i] == 1;
      if (!top && (parent < 0 || levels[parent] >= levels[i])) {
        throw below(path + " " + ids.text(i));
      }
      parents[i] = top ? -1 : parent;
    }
  }

  /** Depth first, without going down: sizes are summed upward, places are handed downward. */
  private void layOut() {
    int count = ids.size();
    int[] below = new int[count];
    int[] topDown = topDown();
    for (int i = count - 1; i >= 0; i--) {
      int each = topDown[i];
      below[each]++;
      if (parents[each] >= 0) {
        below[parents[each]] += below[each];
      }
    }
    place = new int[count];
    after = new int[count];
    laid = new int[count];
    int[] next = new int[count];
    int free = 0;
    for (int each : topDown) {
      int parent = parents[each];
      place[each] = parent < 0 ? free : next[parent];
      after[each] = place[each] + below[each];
      next[each] = place[each] + 1;
      laid[place[each]] = each;
      if (parent < 0) {
        free = after[each];
      } else {
        next[parent] = after[each];
      }
    }
  }

  /** By level, within a level in order of the file. */
  private int[] topDown() {
    int[] order = new int[ids.size()];
    int filled = 0;
    for (long level : levels()) {
      for (int i = 0; i < order.length; i++) {
        if (levels[i] == level) {
          order[filled++] = i;
        }
      }
    }
    return order;
  }

  /** The levels that occur, from the top. */
  long[] levels() {
    return Arrays.stream(levels, 0, ids.size()).distinct().sorted().toArray();
  }

  int size() {
    return ids.size();
  }

  Names ids() {
    return ids;
  }

  int parent(int organisation) {
    return parents[organisation];
  }

  long level(int organisation) {
    return levels[organisation];
  }

  long members(int organisation) {
    return members[organisation];
  }

  /** The first place of what is at or below an organisation: its own. */
  int place(int organisation) {
    return place[organisation];
  }

  /** The place after everything at or below it. */
  int after(int organisation) {
    return after[organisation];
  }

  /** The organisation at a place. */
  int at(int ofPlace) {
    return laid[ofPlace];
  }
}
