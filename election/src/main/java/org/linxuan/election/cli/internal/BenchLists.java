package org.linxuan.election.cli.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.linxuan.election.composition.Quota;
import org.linxuan.election.composition.SlatePerson;
import org.linxuan.election.composition.SlateTask;

/** Tasks of any size with 60 quotas over six features; the same in every run. */
final class BenchLists {
  private static final int[] VALUES = {2, 5, 31, 10, 4, 8};
  private static final int MOST_SUPPORT = 10_000;
  private static final long SEED = 7;

  private BenchLists() {}

  /** A list can be chosen; bounds lie so far from an even share of the seats. */
  static SlateTask task(int people, int seats, double slack) {
    Random random = new Random(SEED);
    List<SlatePerson> all = new ArrayList<>();
    for (int p = 0; p < people; p++) {
      Map<String, String> features = new HashMap<>();
      for (int f = 0; f < VALUES.length; f++) {
        features.put("f" + f, "v" + (int) (Math.pow(random.nextDouble(), 1.5) * VALUES[f]));
      }
      long support = 1 + (long) (Math.pow(random.nextDouble(), 3) * MOST_SUPPORT);
      all.add(new SlatePerson(String.format(Locale.ROOT, "p%06d", p), features, support));
    }
    List<Quota> quotas = new ArrayList<>();
    for (int f = 0; f < VALUES.length; f++) {
      for (int v = 0; v < VALUES[f]; v++) {
        double even = (double) seats / VALUES[f];
        long min = (long) Math.floor(even * (1 - slack));
        long max = (long) Math.ceil(even * (1 + slack));
        quotas.add(Quota.of("f" + f, "v" + v, min, max));
      }
    }
    return SlateTask.of(seats, quotas, all);
  }

  /** The same people with requirements that exclude each other: three parts, each too large. */
  static SlateTask conflict(int people, int seats, double slack) {
    SlateTask task = task(people, seats, slack);
    List<SlatePerson> all =
        task.people().stream()
            .map(
                person -> {
                  Map<String, String> features = new HashMap<>(person.features());
                  int number = Math.floorMod(person.id().hashCode(), 3);
                  features.put("part", List.of("a", "b", "c").get(number));
                  return new SlatePerson(person.id(), features, person.support());
                })
            .toList();
    List<Quota> quotas = new ArrayList<>(task.quotas());
    for (String part : List.of("a", "b", "c")) {
      quotas.add(Quota.of("part", part, seats / 3 + 2, seats));
    }
    return SlateTask.of(seats, quotas, all);
  }
}
