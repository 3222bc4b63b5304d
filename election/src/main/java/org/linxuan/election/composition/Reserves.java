package org.linxuan.election.composition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * For each name on a list, who could take its place without breaking a requirement: after the
 * exchange each requirement stands as well as before, whichever K of the names are elected. Those
 * who are alike in everything that the requirements count come first. Plain counting; no solver
 * takes part.
 */
public final class Reserves {
  private final List<Quota> quotas;
  private final long seats;
  private final long[] counted;
  private final int names;
  private final Map<List<Boolean>, List<SlatePerson>> others;
  private final Map<List<Boolean>, List<Replacement>> known = new HashMap<>();
  private final int most;

  /**
   * Who can stand in.
   *
   * @param alike whether the person counts in exactly the same requirements
   */
  public record Replacement(SlatePerson person, boolean alike) {}

  private Reserves(
      List<Quota> quotas, List<SlatePerson> list, List<SlatePerson> people, long seats, int most) {
    this.quotas = quotas;
    this.seats = seats;
    this.most = most;
    this.names = list.size();
    this.counted =
        quotas.stream().mapToLong(q -> list.stream().filter(q::counts).count()).toArray();
    Set<String> listed = new HashSet<>();
    list.forEach(person -> listed.add(person.id()));
    this.others = new LinkedHashMap<>();
    people.stream()
        .filter(person -> !listed.contains(person.id()))
        .sorted(
            Comparator.comparingLong(SlatePerson::support)
                .reversed()
                .thenComparing(SlatePerson.BY_ID))
        .forEach(p -> others.computeIfAbsent(kind(p), k -> new ArrayList<>()).add(p));
  }

  /**
   * Replacements of every name, alike ones first, then by support, then by id.
   *
   * @param list the names; {@code people} may hold them too
   * @param seats how many of them are elected (K), not above their number
   * @param most how many replacements to name for each
   */
  public static Map<SlatePerson, List<Replacement>> of(
      List<Quota> quotas, List<SlatePerson> list, List<SlatePerson> people, long seats, int most) {
    if (seats > list.size()) {
      throw new IllegalArgumentException(seats + " seats, " + list.size() + " names");
    }
    Reserves reserves = new Reserves(quotas, list, people, seats, most);
    Map<SlatePerson, List<Replacement>> all = new LinkedHashMap<>();
    list.stream().sorted(SlatePerson.BY_ID).forEach(p -> all.put(p, reserves.of(p)));
    return all;
  }

  private List<Boolean> kind(SlatePerson person) {
    return quotas.stream().map(q -> q.counts(person)).toList();
  }

  private List<Replacement> of(SlatePerson person) {
    return known.computeIfAbsent(kind(person), this::ofKind);
  }

  private List<Replacement> ofKind(List<Boolean> leaving) {
    List<Replacement> all = new ArrayList<>();
    others.forEach(
        (kind, people) -> {
          if (isPossible(leaving, kind)) {
            people.stream()
                .limit(most)
                .forEach(p -> all.add(new Replacement(p, kind.equals(leaving))));
          }
        });
    all.sort(
        Comparator.comparing((Replacement r) -> !r.alike())
            .thenComparing(r -> r.person().support(), Comparator.reverseOrder())
            .thenComparing(Replacement::person, SlatePerson.BY_ID));
    return List.copyOf(all.subList(0, Math.min(most, all.size())));
  }

  private boolean isPossible(List<Boolean> leaving, List<Boolean> coming) {
    for (int q = 0; q < counted.length; q++) {
      if (!leaving.get(q).equals(coming.get(q))) {
        long after = counted[q] + (coming.get(q) ? 1 : -1);
        SlateAudit.Line before = SlateAudit.line(quotas.get(q), counted[q], names, seats);
        SlateAudit.Line then = SlateAudit.line(quotas.get(q), after, names, seats);
        if (then.outcome().compareTo(before.outcome()) > 0 || then.missing() > before.missing()) {
          return false;
        }
      }
    }
    return true;
  }
}
