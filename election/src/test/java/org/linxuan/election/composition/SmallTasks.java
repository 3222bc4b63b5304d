package org.linxuan.election.composition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Small random tasks, often tight and often impossible; the same seed gives the same task. */
final class SmallTasks {
  private static final String[][] FEATURES = {
    {"sex", "f", "m"}, {"group", "front", "lead", "other"}, {"age", "young", "old"}
  };

  private SmallTasks() {}

  static SlateTask of(long seed) {
    Random random = new Random(seed);
    int people = 1 + random.nextInt(8);
    int seats = 1 + random.nextInt(Math.min(4, people));
    int reserves = random.nextInt(3);
    boolean guaranteed = random.nextInt(3) == 0;
    long most = List.of(1L, 3L, 1000L, Long.MAX_VALUE - 1).get(random.nextInt(4));
    List<SlatePerson> all = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      Map<String, String> features = new HashMap<>();
      for (String[] feature : FEATURES) {
        features.put(feature[0], feature[1 + random.nextInt(feature.length - 1)]);
      }
      long support = most == 1 ? 1 : Math.floorMod(random.nextLong(), most) + random.nextInt(2);
      all.add(new SlatePerson("p" + random.nextInt(1_000) * 10 + i, features, support));
    }
    return new SlateTask(
        seats, (long) seats + reserves, guaranteed, quotas(random, seats), all, random.nextInt(4));
  }

  private static List<Quota> quotas(Random random, int seats) {
    List<Quota> quotas = new ArrayList<>();
    boolean tight = random.nextBoolean();
    for (String[] feature : FEATURES) {
      for (int v = 1; v < feature.length; v++) {
        if (random.nextInt(4) == 0) {
          continue;
        }
        int min = tight ? random.nextInt(seats + 1) : random.nextInt(2);
        int max = tight ? min + random.nextInt(seats + 2 - min) : seats - random.nextInt(2);
        max = Math.max(min, max);
        boolean flex = random.nextBoolean();
        quotas.add(
            new Quota(
                feature[0],
                feature[v],
                min,
                max,
                flex ? random.nextInt(min + 1) : 0,
                flex ? (long) max + random.nextInt(2) : Long.MAX_VALUE));
      }
    }
    return quotas;
  }
}
