package org.linxuan.election.synth.internal;

import java.nio.charset.StandardCharsets;
import java.util.TreeMap;

/**
 * Whom the members of one organisation name: persons known in the whole unit, in the county or
 * department, and in the township, each with a weight.
 *
 * @param names ids in UTF-8, in order
 * @param upTo the sum of the weights up to each name
 * @param sure the place of a name that is surely named; -1 where there is none
 */
record Leaning(byte[][] names, int[] upTo, int sure) {

  /** What the members of an organisation lean to. */
  static Leaning of(Node organization, int knownInUnit, long seed) {
    Node area = organization.area();
    Node near = organization.known();
    Node unit = top(organization);
    Draw ofPlace = Draw.of(seed, "near " + near.id);
    Draw own = Draw.of(seed, "own " + organization.id);
    TreeMap<String, Integer> weights = new TreeMap<>();
    add(weights, popular(area, unit, knownInUnit, seed), own.between(20, 60));
    add(weights, Known.id(unit, ofPlace.early(knownInUnit)), own.between(10, 30));
    if (area.form.persons > 0) {
      add(weights, Known.id(area, ofPlace.early(area.form.persons)), own.between(10, 50));
    }
    if (near.form.persons > 0) {
      add(weights, Known.id(near, own.early(near.form.persons)), own.between(10, 50));
    }
    // Everybody known in the unit is named somewhere.
    String sure = organization.ordinal < knownInUnit ? Known.id(unit, organization.ordinal) : "";
    if (!sure.isEmpty()) {
      add(weights, sure, 10);
    }
    return of(weights, sure);
  }

  /** The person known in the whole unit whom every branch of an area knows. */
  static String popular(Node area, Node unit, int knownInUnit, long seed) {
    return Known.id(unit, Draw.of(seed, "area " + area.id).early(knownInUnit));
  }

  private static Leaning of(TreeMap<String, Integer> weights, String sure) {
    byte[][] names = new byte[weights.size()][];
    int[] upTo = new int[names.length];
    int sum = 0;
    int at = 0;
    for (var each : weights.entrySet()) {
      sum += each.getValue();
      names[at] = each.getKey().getBytes(StandardCharsets.UTF_8);
      upTo[at++] = sum;
    }
    return new Leaning(names, upTo, sure.isEmpty() ? -1 : weights.headMap(sure).size());
  }

  private static void add(TreeMap<String, Integer> weights, String name, int weight) {
    weights.merge(name, weight, Integer::sum);
  }

  private static Node top(Node organization) {
    Node at = organization;
    while (at.parent != null) {
      at = at.parent;
    }
    return at;
  }

  /** The place of a name that chance takes. */
  int pick(Draw draw) {
    int drawn = draw.below(upTo[upTo.length - 1]);
    int at = 0;
    while (upTo[at] <= drawn) {
      at++;
    }
    return at;
  }
}
