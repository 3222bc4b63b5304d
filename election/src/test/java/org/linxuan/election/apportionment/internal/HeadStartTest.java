package org.linxuan.election.apportionment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linxuan.election.apportionment.Apportioner;
import org.linxuan.election.apportionment.Claimant;
import org.linxuan.election.apportionment.Outcome;
import org.linxuan.election.rulebook.ApportionmentMethod;

/** Speed without a clock: however large the house, only a few seats a unit are left to compare. */
class HeadStartTest {
  private static final int UNITS = 38;
  private static final int FEW = 4 * UNITS;

  private static List<Claimant> units(long min, long max) {
    return LongStream.rangeClosed(1, UNITS)
        .mapToObj(i -> Claimant.of("u" + i, i * i * 7919 + 1, min, max))
        .toList();
  }

  private static void isCertainAndNear(
      ApportionmentMethod method, long seats, List<Claimant> units) {
    long[] held = new HeadStart(method, seats, units).held();
    List<Long> result = ((Outcome.Apportioned) Apportioner.apportion(method, seats, units)).seats();
    for (int i = 0; i < held.length; i++) {
      assertThat(held[i]).isLessThanOrEqualTo(result.get(i));
    }
    assertThat(Arrays.stream(held).sum()).isGreaterThanOrEqualTo(seats - FEW);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HAMILTON")
  void leavesAFewSeatsAUnit(ApportionmentMethod method) {
    for (long seats : new long[] {38, 39, 100, 2300, 1_000_000, 1_000_000_000_000L}) {
      isCertainAndNear(method, seats, units(0, Long.MAX_VALUE));
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HAMILTON")
  void leavesAFewSeatsAUnitWithinBoundsToo(ApportionmentMethod method) {
    isCertainAndNear(method, 1_000_000, units(20_000, Long.MAX_VALUE));
    isCertainAndNear(method, 1_000_000, units(0, 30_000));
    isCertainAndNear(method, 1_000_000, units(10_000, 40_000));
    isCertainAndNear(method, 38 * 26_315, units(26_315, 26_315));
  }
}
