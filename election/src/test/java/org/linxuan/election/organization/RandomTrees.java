package org.linxuan.election.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random nested trees with skipped levels, organisations without members and several units. */
public final class RandomTrees {
  private RandomTrees() {}

  /** Up to {@code most} organisations, at least one unit, parents before children. */
  public static List<Organization> of(Random random, int most) {
    List<Organization> rows = new ArrayList<>();
    int size = 1 + random.nextInt(most);
    int units = 1 + random.nextInt(3);
    for (int i = 0; i < size + units; i++) {
      long members = random.nextInt(4) == 0 ? 0 : random.nextInt(12);
      if (i < units) {
        rows.add(new Organization("u" + i, "", 1, members));
        continue;
      }
      Organization above = rows.get(random.nextInt(rows.size()));
      long level = above.level() + 1 + (random.nextInt(4) == 0 ? random.nextInt(3) : 0);
      rows.add(new Organization("o" + i, above.id(), level, members));
    }
    return rows;
  }
}
