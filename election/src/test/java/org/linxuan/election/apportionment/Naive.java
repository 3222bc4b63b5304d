package org.linxuan.election.apportionment;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.linxuan.election.rulebook.ApportionmentMethod;
import org.linxuan.foundation.exact.Fraction;

/**
 * A second computation, written apart from the first and as plainly as can be: one seat at a time
 * with fractions, no head start, no heap.
 */
final class Naive {
  /** Seats a unit and the units tied for the seats still open; nobody tied: done. */
  record Result(List<Long> seats, List<String> tied, long open) {}

  private Naive() {}

  static Result divisor(ApportionmentMethod method, long house, List<Claimant> units) {
    List<Long> held = new ArrayList<>(units.stream().map(Claimant::min).toList());
    long open = house - held.stream().mapToLong(n -> n).sum();
    for (int i = 0; i < units.size(); i++) {
      Claimant unit = units.get(i);
      if (method.givesEachOne()
          && unit.weight().signum() > 0
          && unit.max() > 0
          && held.get(i) == 0) {
        held.set(i, 1L);
        open--;
      }
    }
    while (open > 0) {
      Fraction best = null;
      List<Integer> at = new ArrayList<>();
      for (int i = 0; i < units.size(); i++) {
        if (units.get(i).weight().signum() == 0 || held.get(i) >= units.get(i).max()) {
          continue;
        }
        Fraction claim = claim(method, units.get(i), held.get(i));
        int compared = best == null ? 1 : claim.compareTo(best);
        if (compared > 0) {
          best = claim;
          at.clear();
        }
        if (compared >= 0) {
          at.add(i);
        }
      }
      if (at.size() > open) {
        return new Result(held, at.stream().map(i -> units.get(i).unit()).toList(), open);
      }
      for (int i : at) {
        held.set(i, held.get(i) + 1);
        open--;
      }
    }
    return new Result(held, List.of(), 0);
  }

  /** Weight over the signpost after n seats; squared for Huntington-Hill. */
  static Fraction claim(ApportionmentMethod method, Claimant unit, long n) {
    Fraction weight = new Fraction(unit.weight(), BigInteger.ONE);
    Fraction here = Fraction.of(n);
    Fraction next = Fraction.of(n + 1);
    return switch (method) {
      case DHONDT -> weight.dividedBy(next);
      case ADAMS -> weight.dividedBy(here);
      case SAINTE_LAGUE -> weight.dividedBy(here.plus(next).dividedBy(Fraction.of(2)));
      case HUNTINGTON_HILL -> weight.times(weight).dividedBy(here.times(next));
      case DEAN ->
          weight.dividedBy(here.times(next).times(Fraction.of(2)).dividedBy(here.plus(next)));
      case HAMILTON -> throw new IllegalArgumentException();
    };
  }

  static Result hamilton(long house, List<Claimant> units) {
    List<Fraction> shares = sharesByFixing(house, units);
    if (shares.isEmpty()) {
      shares = sharesByRate(house, units);
    }
    List<Long> held =
        new ArrayList<>(shares.stream().map(share -> share.floor().longValueExact()).toList());
    long open = house - held.stream().mapToLong(n -> n).sum();
    List<Fraction> rest = new ArrayList<>();
    for (int i = 0; i < shares.size(); i++) {
      rest.add(shares.get(i).minus(Fraction.of(held.get(i))));
    }
    while (open > 0) {
      Fraction best = rest.stream().max(Comparator.naturalOrder()).orElseThrow();
      List<Integer> at =
          IntStream.range(0, rest.size()).filter(i -> rest.get(i).equals(best)).boxed().toList();
      if (at.size() > open) {
        return new Result(held, at.stream().map(i -> units.get(i).unit()).toList(), open);
      }
      for (int i : at) {
        held.set(i, held.get(i) + 1);
        rest.set(i, Fraction.ZERO);
        open--;
      }
    }
    return new Result(held, List.of(), 0);
  }

  /**
   * As the rule says it: below min first, then above max, the rest anew. Empty: it came to no end.
   */
  static List<Fraction> sharesByFixing(long house, List<Claimant> units) {
    List<Fraction> fixed = new ArrayList<>(java.util.Collections.nCopies(units.size(), null));
    while (true) {
      Fraction left = Fraction.of(house);
      Fraction weight = Fraction.ZERO;
      for (int i = 0; i < units.size(); i++) {
        if (fixed.get(i) == null) {
          weight = weight.plus(new Fraction(units.get(i).weight(), BigInteger.ONE));
        } else {
          left = left.minus(fixed.get(i));
        }
      }
      if (weight.signum() == 0 || left.signum() < 0) {
        return left.signum() == 0
            ? fixed.stream().map(f -> f == null ? Fraction.ZERO : f).toList()
            : List.of();
      }
      Fraction rate = left.dividedBy(weight);
      List<Fraction> shares =
          units.stream().map(u -> rate.times(new Fraction(u.weight(), BigInteger.ONE))).toList();
      boolean low = fix(fixed, shares, units.stream().map(Claimant::min).toList(), -1);
      boolean high = !low && fix(fixed, shares, units.stream().map(Claimant::max).toList(), 1);
      if (!low && !high) {
        return IntStream.range(0, units.size())
            .mapToObj(i -> fixed.get(i) == null ? shares.get(i) : fixed.get(i))
            .toList();
      }
    }
  }

  private static boolean fix(
      List<Fraction> fixed, List<Fraction> shares, List<Long> bounds, int side) {
    boolean any = false;
    for (int i = 0; i < bounds.size(); i++) {
      Fraction bound = Fraction.of(bounds.get(i));
      if (fixed.get(i) == null && shares.get(i).compareTo(bound) * side > 0) {
        fixed.set(i, bound);
        any = true;
      }
    }
    return any;
  }

  /** The rate at which the bounded shares make the house, found between its break points. */
  static List<Fraction> sharesByRate(long house, List<Claimant> units) {
    TreeSet<Fraction> breaks = new TreeSet<>(List.of(Fraction.ZERO));
    for (Claimant unit : units) {
      if (unit.weight().signum() > 0) {
        Fraction weight = new Fraction(unit.weight(), BigInteger.ONE);
        breaks.add(Fraction.of(unit.min()).dividedBy(weight));
        breaks.add(Fraction.of(unit.max()).dividedBy(weight));
      }
    }
    Fraction target = Fraction.of(house);
    Fraction low = Fraction.ZERO;
    for (Fraction high : breaks) {
      Fraction sumHigh = sum(bounded(high, units));
      if (sumHigh.compareTo(target) >= 0) {
        Fraction sumLow = sum(bounded(low, units));
        if (sumHigh.equals(sumLow)) {
          return bounded(high, units);
        }
        Fraction part = target.minus(sumLow).dividedBy(sumHigh.minus(sumLow));
        return bounded(low.plus(high.minus(low).times(part)), units);
      }
      low = high;
    }
    throw new IllegalStateException("the bounds cannot give the house");
  }

  private static List<Fraction> bounded(Fraction rate, List<Claimant> units) {
    return units.stream()
        .map(
            unit -> {
              Fraction min = Fraction.of(unit.min());
              Fraction max = Fraction.of(unit.max());
              Fraction share = rate.times(new Fraction(unit.weight(), BigInteger.ONE));
              Fraction atLeast = share.compareTo(min) < 0 ? min : share;
              return atLeast.compareTo(max) > 0 ? max : atLeast;
            })
        .toList();
  }

  private static Fraction sum(List<Fraction> numbers) {
    return numbers.stream().reduce(Fraction.ZERO, Fraction::plus);
  }
}
