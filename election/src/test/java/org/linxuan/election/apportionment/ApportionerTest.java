package org.linxuan.election.apportionment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.linxuan.election.apportionment.Outcome.Reason.FEWER_SEATS_THAN_UNITS;
import static org.linxuan.election.apportionment.Outcome.Reason.LEAST_ABOVE_SEATS;
import static org.linxuan.election.apportionment.Outcome.Reason.MOST_BELOW_SEATS;
import static org.linxuan.election.rulebook.ApportionmentMethod.ADAMS;
import static org.linxuan.election.rulebook.ApportionmentMethod.DEAN;
import static org.linxuan.election.rulebook.ApportionmentMethod.DHONDT;
import static org.linxuan.election.rulebook.ApportionmentMethod.HAMILTON;
import static org.linxuan.election.rulebook.ApportionmentMethod.HUNTINGTON_HILL;
import static org.linxuan.election.rulebook.ApportionmentMethod.SAINTE_LAGUE;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linxuan.election.apportionment.Outcome.Apportioned;
import org.linxuan.election.apportionment.Outcome.Infeasible;
import org.linxuan.election.apportionment.Outcome.Tie;
import org.linxuan.election.rulebook.ApportionmentMethod;

class ApportionerTest {

  private static List<Claimant> units(long min, long max, long... weights) {
    List<Claimant> units = new ArrayList<>();
    for (long weight : weights) {
      units.add(Claimant.of("u" + (units.size() + 1), weight, min, max));
    }
    return units;
  }

  private static List<Long> seats(ApportionmentMethod method, long house, List<Claimant> units) {
    return ((Apportioned) Apportioner.apportion(method, house, units)).seats();
  }

  /** Balinski and Young's table of six states and 36 seats, on which all methods differ. */
  @Test
  void theMethodsDifferWhereTheLiteratureSaysSo() {
    List<Claimant> states = units(0, 99, 27744, 25178, 19951, 14610, 9225, 3292);
    assertThat(seats(ADAMS, 36, states)).containsExactly(10L, 9L, 7L, 5L, 3L, 2L);
    assertThat(seats(DEAN, 36, states)).containsExactly(10L, 9L, 7L, 5L, 4L, 1L);
    assertThat(seats(HUNTINGTON_HILL, 36, states)).containsExactly(10L, 9L, 7L, 6L, 3L, 1L);
    assertThat(seats(SAINTE_LAGUE, 36, states)).containsExactly(10L, 9L, 8L, 5L, 3L, 1L);
    assertThat(seats(DHONDT, 36, states)).containsExactly(11L, 9L, 7L, 5L, 3L, 1L);
    // 34 whole parts; the remainders .988 and .321 are the largest.
    assertThat(seats(HAMILTON, 36, states)).containsExactly(10L, 9L, 7L, 5L, 4L, 1L);
  }

  @ParameterizedTest
  @EnumSource
  void equalUnitsTieForTheLastSeats(ApportionmentMethod method) {
    Tie tie = (Tie) Apportioner.apportion(method, 5, units(0, 99, 7, 7, 7));
    assertThat(tie.tied()).containsExactly("u1", "u2", "u3");
    assertThat(tie.seats()).isEqualTo(2);
    assertThat(tie.settled()).containsExactly(1L, 1L, 1L);
  }

  @Test
  void theLotGoesBySmallestHash() {
    // printf 'seed\nu1' | sha256sum begins 1e09; u2 48de; u3 479a.
    Lot lot = new Lot("seed");
    assertThat(lot.number("u1")).startsWith("1e09d52818b32926");
    assertThat(lot.order(List.of("u1", "u2", "u3"))).containsExactly("u1", "u3", "u2");
    Tie one = (Tie) Apportioner.apportion(DHONDT, 4, units(0, 99, 7, 7, 7));
    assertThat(one.winners(lot)).containsExactly("u1");
    assertThat(one.drawn(lot).seats()).containsExactly(2L, 1L, 1L);
    Tie two = (Tie) Apportioner.apportion(HAMILTON, 5, units(0, 99, 7, 7, 7));
    assertThat(two.drawn(lot).seats()).containsExactly(2L, 1L, 2L);
  }

  @Test
  void aUnitWithoutWeightGetsItsLeastOnly() {
    for (ApportionmentMethod method : ApportionmentMethod.values()) {
      assertThat(seats(method, 10, units(0, 99, 0, 5, 9))).startsWith(0L);
      assertThat(seats(method, 10, units(2, 99, 0, 5, 9))).startsWith(2L);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"ADAMS", "DEAN", "HUNTINGTON_HILL"})
  void fewerSeatsThanUnitsIsInfeasibleWhereEachGetsOne(ApportionmentMethod method) {
    Outcome outcome = Apportioner.apportion(method, 2, units(0, 99, 1, 1000, 1000));
    assertThat(((Infeasible) outcome).reason()).isEqualTo(FEWER_SEATS_THAN_UNITS);
    assertThat(seats(method, 3, units(0, 99, 1, 1000, 2000, 0))).containsExactly(1L, 1L, 1L, 0L);
  }

  @ParameterizedTest
  @EnumSource
  void boundsThatCannotGiveTheHouseAreInfeasible(ApportionmentMethod method) {
    Infeasible high = (Infeasible) Apportioner.apportion(method, 5, units(2, 99, 1, 2, 3));
    assertThat(high.reason()).isEqualTo(LEAST_ABOVE_SEATS);
    assertThat(high.least()).isEqualTo(6);
    Infeasible low = (Infeasible) Apportioner.apportion(method, 50, units(0, 9, 1, 2, 0));
    assertThat(low.reason()).isEqualTo(MOST_BELOW_SEATS);
    assertThat(low.most()).isEqualTo(18);
    Infeasible none = (Infeasible) Apportioner.apportion(method, 50, units(0, 0, 1, 2));
    assertThat(none.reason()).isEqualTo(MOST_BELOW_SEATS);
  }

  @Test
  void hamiltonFixesMinFirstThenMaxAndSharesTheRestAnew() {
    // Shares 58 14 14 14 of 10: three below 2 are fixed first, the rest is 4, and not above 5.
    assertThat(seats(HAMILTON, 10, units(2, 5, 58, 14, 14, 14))).containsExactly(4L, 2L, 2L, 2L);
    // 70 of 100 is above 40; the rest shares 60 anew.
    assertThat(seats(HAMILTON, 100, units(0, 40, 70, 20, 10))).containsExactly(40L, 40L, 20L);
  }

  @Test
  void hamiltonReachesTheHouseWhereFixingAloneWouldLeaveSeatsOver() {
    // Fixing 3, 2 and 1 at 2 and then 100 at 3 would give nine seats of ten.
    assertThat(seats(HAMILTON, 10, units(2, 3, 100, 3, 2, 1))).containsExactly(3L, 3L, 2L, 2L);
  }

  @Test
  void theLargestNumbersThereAreComeOutExactly() {
    long max = Long.MAX_VALUE;
    for (ApportionmentMethod method : ApportionmentMethod.values()) {
      Outcome outcome = Apportioner.apportion(method, max, units(0, max, max, max - 1, 1));
      List<Long> all =
          outcome instanceof Tie tie
              ? tie.drawn(new Lot("")).seats()
              : ((Apportioned) outcome).seats();
      assertThat(all.get(0) + all.get(1) + all.get(2)).isEqualTo(max);
      assertThat(all.get(0) - all.get(1)).isBetween(0L, 1L);
      assertThat(seats(method, 3, units(0, max, max, max, max))).containsExactly(1L, 1L, 1L);
      assertThat(seats(method, 3, units(0, max, max, max - 1))).containsExactly(2L, 1L);
    }
  }

  @Test
  void aHouseOfNoSeats() {
    assertThat(seats(DHONDT, 0, units(0, 9, 1, 2))).containsExactly(0L, 0L);
    assertThat(seats(HAMILTON, 0, units(0, 9, 1, 2))).containsExactly(0L, 0L);
  }

  @Test
  void exactSharesAreRoundedHalfUpAtSixDecimals() {
    assertThat(Apportioner.exactShare(BigInteger.ONE, 1, BigInteger.valueOf(3)))
        .isEqualTo("0.333333");
    assertThat(Apportioner.exactShare(BigInteger.ONE, 1, BigInteger.valueOf(2_000_000)))
        .isEqualTo("0.000001");
    assertThat(Apportioner.exactShare(BigInteger.ZERO, 10, BigInteger.TWO)).isEqualTo("0.000000");
    assertThat(
            Apportioner.exactShare(
                BigInteger.valueOf(Long.MAX_VALUE),
                Long.MAX_VALUE,
                BigInteger.valueOf(Long.MAX_VALUE)))
        .isEqualTo("9223372036854775807.000000");
  }

  @Test
  void weightsAreNeverNegativeNorBoundsCrossed() {
    assertThatThrownBy(() -> Claimant.of("u", -1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Claimant.of("u", 1, 3, 2))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Claimant.of("u", 1, -1, 2))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Apportioner.apportion(DHONDT, 3, units(0, 9, 0, 0)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Apportioner.apportion(DHONDT, -1, units(0, 9, 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aHouseBeyondAllNumbersOfManyUnitsIsNotMistaken() {
    // Sums of the least numbers are above what a long can hold.
    long half = Long.MAX_VALUE / 2;
    for (ApportionmentMethod method : ApportionmentMethod.values()) {
      Infeasible end = (Infeasible) Apportioner.apportion(method, 5, units(half, half, 1, 1, 1));
      assertThat(end.least()).isEqualTo(BigInteger.valueOf(half).multiply(BigInteger.valueOf(3)));
    }
  }
}
