package org.linxuan.election.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linxuan.election.rulebook.ApportionmentMethod.ADAMS;
import static org.linxuan.election.rulebook.ApportionmentMethod.DHONDT;
import static org.linxuan.election.rulebook.ApportionmentMethod.HAMILTON;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.linxuan.election.apportionment.Outcome.Apportioned;
import org.linxuan.election.apportionment.Outcome.Infeasible;
import org.linxuan.election.apportionment.Outcome.Tie;
import org.linxuan.election.rulebook.ApportionmentMethod;
import org.linxuan.foundation.exact.Fraction;

class ApportionerProperties {

  @Property(seed = "20")
  void agreesWithOneSeatAtATime(
      @ForAll("divisor") ApportionmentMethod method,
      @ForAll("bounded") List<Claimant> units,
      @ForAll @IntRange(max = 100) int percent) {
    long house = houseWithinBounds(units, percent);
    Outcome outcome = Apportioner.apportion(method, house, units);
    if (outcome instanceof Infeasible) {
      assertThat(method.givesEachOne()).isTrue();
      return;
    }
    agree(outcome, Naive.divisor(method, house, units));
  }

  @Property(seed = "20")
  void largestRemaindersAgreeWithASecondComputation(
      @ForAll("bounded") List<Claimant> units, @ForAll @IntRange(max = 100) int percent) {
    long house = houseWithinBounds(units, percent);
    agree(Apportioner.apportion(HAMILTON, house, units), Naive.hamilton(house, units));
  }

  private static void agree(Outcome outcome, Naive.Result second) {
    if (outcome instanceof Tie tie) {
      assertThat(tie.tied()).isEqualTo(second.tied());
      assertThat(tie.seats()).isEqualTo(second.open());
      assertThat(tie.settled()).isEqualTo(second.seats());
    } else {
      assertThat(second.tied()).isEmpty();
      assertThat(((Apportioned) outcome).seats()).isEqualTo(second.seats());
    }
  }

  /** A house between the least and the most that the bounds allow. */
  private static long houseWithinBounds(List<Claimant> units, int percent) {
    long least = units.stream().mapToLong(Claimant::min).sum();
    long most = units.stream().mapToLong(Claimant::most).sum();
    return least + (most - least) * percent / 100;
  }

  @Property(seed = "20")
  void agreesWithOneSeatAtATimeForWeightsAsLargeAsCanBe(
      @ForAll ApportionmentMethod method,
      @ForAll("huge") List<Claimant> units,
      @ForAll @IntRange(min = 8, max = 100) int house) {
    Naive.Result second =
        method == HAMILTON ? Naive.hamilton(house, units) : Naive.divisor(method, house, units);
    Outcome outcome = Apportioner.apportion(method, house, units);
    List<Long> seats = outcome instanceof Tie tie ? tie.settled() : ((Apportioned) outcome).seats();
    assertThat(seats).isEqualTo(second.seats());
    assertThat(outcome instanceof Tie).isEqualTo(!second.tied().isEmpty());
  }

  @Property(seed = "20")
  void boundsAndHouseHoldOrItIsInfeasible(
      @ForAll ApportionmentMethod method,
      @ForAll("bounded") List<Claimant> units,
      @ForAll @IntRange(max = 80) int house) {
    Outcome outcome = Apportioner.apportion(method, house, units);
    if (outcome instanceof Infeasible) {
      long least = units.stream().mapToLong(u -> Apportioner.least(method, u)).sum();
      long most = units.stream().mapToLong(Claimant::most).sum();
      long positive = units.stream().filter(u -> u.weight().signum() > 0).count();
      assertThat(least > house || most < house || (method.givesEachOne() && positive > house))
          .isTrue();
      return;
    }
    List<Long> seats =
        outcome instanceof Tie tie
            ? tie.drawn(new Lot("seed")).seats()
            : ((Apportioned) outcome).seats();
    assertThat(seats.stream().mapToLong(n -> n).sum()).isEqualTo(house);
    for (int i = 0; i < seats.size(); i++) {
      assertThat(seats.get(i)).isBetween(units.get(i).min(), units.get(i).most());
    }
  }

  /** No seat could move to a unit with a greater claim: what defines a divisor method. */
  @Property(seed = "20")
  void noSeatCouldMoveToAGreaterClaim(
      @ForAll("divisor") ApportionmentMethod method,
      @ForAll("bounded") List<Claimant> units,
      @ForAll @LongRange(min = 100, max = 1_000_000_000_000_000_000L) long house) {
    List<Claimant> wide =
        units.stream().map(u -> new Claimant(u.unit(), u.weight(), u.min(), house)).toList();
    Assume.that(Apportioner.apportion(method, house, wide) instanceof Apportioned);
    List<Long> seats = ((Apportioned) Apportioner.apportion(method, house, wide)).seats();
    assertThat(seats.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add))
        .isEqualTo(BigInteger.valueOf(house));
    Fraction leastHeld = null;
    for (int i = 0; i < wide.size(); i++) {
      if (seats.get(i) > Apportioner.least(method, wide.get(i))) {
        Fraction held = Naive.claim(method, wide.get(i), seats.get(i) - 1);
        leastHeld = leastHeld == null || held.compareTo(leastHeld) < 0 ? held : leastHeld;
      }
    }
    for (int i = 0; i < wide.size() && leastHeld != null; i++) {
      if (wide.get(i).weight().signum() > 0) {
        assertThat(Naive.claim(method, wide.get(i), seats.get(i))).isLessThan(leastHeld);
      }
    }
  }

  @Property(seed = "20")
  void orderOfInputIsIrrelevant(
      @ForAll ApportionmentMethod method,
      @ForAll("bounded") List<Claimant> units,
      @ForAll @IntRange(max = 100) int percent,
      @ForAll Random random) {
    long house = houseWithinBounds(units, percent);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    Outcome straight = Apportioner.apportion(method, house, units);
    Outcome shuffled =
        Apportioner.apportion(method, house, order.stream().map(units::get).toList());
    if (straight instanceof Apportioned first && shuffled instanceof Apportioned second) {
      assertThat(second.seats()).isEqualTo(order.stream().map(first.seats()::get).toList());
    } else if (straight instanceof Tie first && shuffled instanceof Tie second) {
      assertThat(second.tied()).containsExactlyInAnyOrderElementsOf(first.tied());
      Lot lot = new Lot("2022");
      List<Long> drawn = first.drawn(lot).seats();
      assertThat(second.drawn(lot).seats()).isEqualTo(order.stream().map(drawn::get).toList());
    } else {
      assertThat(shuffled).isEqualTo(straight);
    }
  }

  @Property(seed = "20")
  void aLargerHouseTakesNoSeatAwayUnderADivisorMethod(
      @ForAll("divisor") ApportionmentMethod method,
      @ForAll("bounded") List<Claimant> units,
      @ForAll @IntRange(max = 100) int percent) {
    long house = houseWithinBounds(units, percent);
    if (Apportioner.apportion(method, house, units) instanceof Apportioned small
        && Apportioner.apportion(method, house + 1, units) instanceof Apportioned large) {
      for (int i = 0; i < units.size(); i++) {
        assertThat(large.seats().get(i)).isGreaterThanOrEqualTo(small.seats().get(i));
      }
    }
  }

  @Property(seed = "20")
  void aUnitThatGrowsLosesNothingToOneThatDoesNotUnderADivisorMethod(
      @ForAll("divisor") ApportionmentMethod method,
      @ForAll("bounded") List<Claimant> units,
      @ForAll @IntRange(max = 100) int percent,
      @ForAll @IntRange(min = 1, max = 50) int growth) {
    long house = houseWithinBounds(units, percent);
    Assume.that(units.get(0).weight().signum() > 0);
    Claimant first = units.get(0);
    List<Claimant> grown = new ArrayList<>(units);
    BigInteger more = first.weight().add(BigInteger.valueOf(growth));
    grown.set(0, new Claimant(first.unit(), more, first.min(), first.max()));
    if (Apportioner.apportion(method, house, units) instanceof Apportioned before
        && Apportioner.apportion(method, house, grown) instanceof Apportioned after) {
      assertThat(after.seats().get(0)).isGreaterThanOrEqualTo(before.seats().get(0));
      for (int i = 1; i < units.size(); i++) {
        assertThat(after.seats().get(i)).isLessThanOrEqualTo(before.seats().get(i));
      }
    }
  }

  @Property(seed = "20")
  void staysWithinTheQuotaWhereTheMethodPromisesIt(
      @ForAll("free") List<Claimant> units, @ForAll @IntRange(min = 10, max = 200) int house) {
    BigInteger total =
        units.stream().map(Claimant::weight).reduce(BigInteger.ZERO, BigInteger::add);
    for (ApportionmentMethod method : List.of(HAMILTON, DHONDT, ADAMS)) {
      if (Apportioner.apportion(method, house, units) instanceof Apportioned result) {
        for (int i = 0; i < units.size(); i++) {
          Fraction quota =
              new Fraction(units.get(i).weight().multiply(BigInteger.valueOf(house)), total);
          BigInteger seats = BigInteger.valueOf(result.seats().get(i));
          assertThat(method == ADAMS || seats.compareTo(quota.floor()) >= 0).isTrue();
          assertThat(method == DHONDT || seats.compareTo(quota.ceiling()) <= 0).isTrue();
        }
      }
    }
  }

  @Provide
  Arbitrary<List<Claimant>> bounded() {
    return units(Arbitraries.longs().between(0, 24), Arbitraries.integers().between(0, 3));
  }

  @Provide
  Arbitrary<ApportionmentMethod> divisor() {
    return Arbitraries.of(ApportionmentMethod.class).filter(method -> method != HAMILTON);
  }

  @Provide
  Arbitrary<List<Claimant>> free() {
    return units(Arbitraries.longs().between(1, 1000), Arbitraries.just(-1));
  }

  @Provide
  Arbitrary<List<Claimant>> huge() {
    Arbitrary<Long> weights = Arbitraries.longs().between(Long.MAX_VALUE - 3, Long.MAX_VALUE);
    Arbitrary<Long> any = Arbitraries.longs().between(1, Long.MAX_VALUE);
    return units(Arbitraries.oneOf(weights, any), Arbitraries.just(-1));
  }

  /** One to eight units with some weight; slack -1: no bounds. */
  private static Arbitrary<List<Claimant>> units(
      Arbitrary<Long> weights, Arbitrary<Integer> least) {
    Arbitrary<Integer> slack = Arbitraries.integers().between(0, 12);
    Arbitrary<Claimant> unit =
        Combinators.combine(weights, least, slack)
            .as(
                (w, min, more) ->
                    min < 0 ? Claimant.of("", w) : Claimant.of("", w, min, min + (long) more));
    return unit.list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .filter(list -> list.stream().anyMatch(c -> c.weight().signum() > 0))
        .map(ApportionerProperties::named);
  }

  private static List<Claimant> named(List<Claimant> units) {
    List<Claimant> named = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      Claimant unit = units.get(i);
      named.add(new Claimant("u" + (i + 1), unit.weight(), unit.min(), unit.max()));
    }
    return List.copyOf(named);
  }
}
