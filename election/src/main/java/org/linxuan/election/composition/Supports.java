package org.linxuan.election.composition;

import java.util.List;

/**
 * Supports brought to small numbers that put lists in the same order. Every list has the same
 * number of names, so what all people have in common can be taken from each, and a common divisor
 * of what is left can be divided out: equal sums stay equal, greater ones greater.
 */
final class Supports {
  private Supports() {}

  /** The same people with such supports, from 0. */
  static List<SlatePerson> small(List<SlatePerson> people) {
    long least = people.stream().mapToLong(SlatePerson::support).min().orElse(0);
    long divisor =
        Math.max(
            1, people.stream().mapToLong(p -> p.support() - least).reduce(0, Supports::common));
    return people.stream()
        .map(p -> new SlatePerson(p.id(), p.features(), (p.support() - least) / divisor))
        .toList();
  }

  private static long common(long some, long other) {
    return other == 0 ? some : common(other, some % other);
  }
}
