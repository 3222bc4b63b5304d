package org.linxuan.election.composition.internal.solver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.linxuan.election.composition.SlatePerson;

/**
 * Puts people together who count in the same rows and differ in nothing else that matters, so that
 * a program has a column for each kind of people and not for each person.
 */
final class Kinds {
  private final Map<String, Map<String, List<Integer>>> rowsOf = new HashMap<>();

  /** What people of one kind have in common: their rows, sorted, and a further mark. */
  record Kind(List<Integer> rows, Object mark) {}

  /** Whoever has this value of the feature counts in the row. */
  void count(String feature, String value, int row) {
    rowsOf
        .computeIfAbsent(feature, f -> new HashMap<>())
        .computeIfAbsent(value, v -> new ArrayList<>())
        .add(row);
  }

  /** The places of the people of each kind; kinds in the order of their first person. */
  Map<Kind, List<Integer>> of(List<SlatePerson> people, IntFunction<Object> mark) {
    Map<Kind, List<Integer>> kinds = new LinkedHashMap<>();
    for (int place = 0; place < people.size(); place++) {
      Kind kind = new Kind(rows(people.get(place)), mark.apply(place));
      kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(place);
    }
    return kinds;
  }

  private List<Integer> rows(SlatePerson person) {
    List<Integer> rows = new ArrayList<>();
    rowsOf.forEach(
        (feature, values) -> {
          String value = person.features().get(feature);
          if (value != null) {
            rows.addAll(values.getOrDefault(value, List.of()));
          }
        });
    rows.sort(null);
    return rows;
  }

  /** How many people have each value of each feature. */
  static Map<String, Map<String, Long>> tally(List<SlatePerson> people) {
    Map<String, Map<String, Long>> tally = new HashMap<>();
    for (SlatePerson person : people) {
      person
          .features()
          .forEach(
              (feature, value) ->
                  tally.computeIfAbsent(feature, f -> new HashMap<>()).merge(value, 1L, Long::sum));
    }
    return tally;
  }

  static int[] ints(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }
}
