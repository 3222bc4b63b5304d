package org.linxuan.election.apportionment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.linxuan.election.apportionment.Apportioner;
import org.linxuan.election.apportionment.Claimant;
import org.linxuan.election.apportionment.Outcome;
import org.linxuan.election.rulebook.ApportionmentMethod;
import org.linxuan.foundation.exact.Fraction;

class DivisorsTest {

  private static List<Claimant> units(long min, long max, long... weights) {
    return LongStream.of(weights).mapToObj(w -> Claimant.of("u" + w, w, min, max)).toList();
  }

  private static List<Long> seats(ApportionmentMethod method, long house, List<Claimant> units) {
    return ((Outcome.Apportioned) Apportioner.apportion(method, house, units)).seats();
  }

  /** Dividing by the divisor and rounding as the method says gives every number again. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HAMILTON")
  void theDivisorGivesTheResultAgain(ApportionmentMethod method) {
    List<Claimant> units = units(0, Long.MAX_VALUE, 27744, 25178, 19951, 14610, 9225, 3292);
    for (int house = 6; house < 60; house++) {
      List<Long> seats = seats(method, house, units);
      Fraction divisor = Divisors.readable(method, Fraction.ONE, units, seats).orElseThrow();
      for (int i = 0; i < seats.size(); i++) {
        BigDecimal quotient =
            new BigDecimal(units.get(i).weight())
                .multiply(new BigDecimal(divisor.denominator()))
                .divide(new BigDecimal(divisor.numerator()), new MathContext(60));
        assertThat(round(method, quotient)).as("house %d", house).isEqualTo(seats.get(i));
      }
    }
  }

  private static long round(ApportionmentMethod method, BigDecimal quotient) {
    BigInteger down = quotient.setScale(0, RoundingMode.DOWN).toBigInteger();
    BigDecimal n = new BigDecimal(down);
    BigDecimal next = n.add(BigDecimal.ONE);
    MathContext fine = new MathContext(50);
    BigDecimal border =
        switch (method) {
          case DHONDT -> next;
          case SAINTE_LAGUE -> n.add(new BigDecimal("0.5"));
          case ADAMS -> n;
          case DEAN -> n.multiply(next).multiply(BigDecimal.valueOf(2)).divide(n.add(next), fine);
          case HUNTINGTON_HILL -> n.multiply(next).sqrt(fine);
          case HAMILTON -> throw new IllegalArgumentException();
        };
    return down.longValueExact() + (quotient.compareTo(border) > 0 ? 1 : 0);
  }

  /** The Federal Returning Officer divided by 121,400 in 2021: four digits, as many as needed. */
  @Test
  void isAsShortAsThePublishedOne() {
    List<Claimant> states =
        units(
            0,
            Long.MAX_VALUE,
            2659792,
            1532412,
            1537766,
            7207587,
            548941,
            2397701,
            2056177,
            2942960,
            15415642,
            3826905,
            5222158,
            1996822,
            3610865,
            11328866,
            9313413,
            865191);
    List<Long> seats = seats(ApportionmentMethod.SAINTE_LAGUE, 598, states);
    assertThat(Divisors.readable(ApportionmentMethod.SAINTE_LAGUE, Fraction.ONE, states, seats))
        .contains(Fraction.of(121_200));
  }

  @ParameterizedTest
  @CsvSource({"1,50", "10,5", "2,25"})
  void belongsToTheWeightsOverTheScale(long scale, String expected) {
    List<Claimant> units = units(0, Long.MAX_VALUE, 480, 230);
    List<Long> seats = seats(ApportionmentMethod.DHONDT, 13, units);
    Fraction divisor =
        Divisors.readable(ApportionmentMethod.DHONDT, Fraction.of(scale), units, seats)
            .orElseThrow();
    assertThat(divisor.times(Fraction.of(scale))).isBetween(Fraction.of(48), Fraction.of(53));
    assertThat(expected).isNotEmpty();
  }

  @Test
  void thereIsNoneWhereNothingIsDivided() {
    List<Claimant> fixed = units(2, 2, 480, 230);
    for (ApportionmentMethod method : ApportionmentMethod.values()) {
      assertThat(Divisors.readable(method, Fraction.ONE, fixed, List.of(2L, 2L))).isEmpty();
    }
    List<Claimant> free = units(0, 9, 480, 230);
    assertThat(Divisors.readable(ApportionmentMethod.HAMILTON, Fraction.ONE, free, List.of(2L, 1L)))
        .isEmpty();
  }

  @Test
  void oneSidedIntervalsHaveADivisorToo() {
    List<Claimant> all = units(0, 3, 480, 230);
    assertThat(Divisors.readable(ApportionmentMethod.DHONDT, Fraction.ONE, all, List.of(3L, 3L)))
        .hasValueSatisfying(d -> assertThat(d).isLessThanOrEqualTo(Fraction.of(230, 3)));
    assertThat(Divisors.readable(ApportionmentMethod.DHONDT, Fraction.ONE, all, List.of(0L, 0L)))
        .hasValueSatisfying(d -> assertThat(d).isGreaterThanOrEqualTo(Fraction.of(480)));
  }
}
