package org.linxuan.election.composition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random tasks of the size of an electoral unit or of the nation: 60 quotas over six features. */
public final class LargeTasks {
  private static final int[] VALUES = {2, 5, 31, 10, 4, 8};

  private LargeTasks() {}

  /**
   * @param support the greatest support of a person; 1: everyone has the same
   * @param slack how far each bound lies from an even share of the seats
   */
  public static SlateTask of(int people, int seats, long support, double slack, long seed) {
    Random random = new Random(seed);
    List<SlatePerson> all = new ArrayList<>();
    for (int p = 0; p < people; p++) {
      Map<String, String> features = new HashMap<>();
      for (int f = 0; f < VALUES.length; f++) {
        features.put("f" + f, "v" + (int) (Math.pow(random.nextDouble(), 1.5) * VALUES[f]));
      }
      long own = 1 + (long) (Math.pow(random.nextDouble(), 3) * support);
      all.add(new SlatePerson(String.format("p%06d", p), features, support == 1 ? 1 : own));
    }
    List<Quota> quotas = new ArrayList<>();
    for (int f = 0; f < VALUES.length; f++) {
      for (int v = 0; v < VALUES[f]; v++) {
        double even = (double) seats / VALUES[f];
        quotas.add(
            Quota.of(
                "f" + f,
                "v" + v,
                (long) Math.floor(even * (1 - slack)),
                (long) Math.ceil(even * (1 + slack))));
      }
    }
    return SlateTask.of(seats, quotas, all);
  }
}
