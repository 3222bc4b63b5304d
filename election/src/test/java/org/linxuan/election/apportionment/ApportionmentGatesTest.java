package org.linxuan.election.apportionment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.linxuan.election.procedure.Club;
import org.linxuan.election.procedure.GateCondition;
import org.linxuan.election.rulebook.ApportionmentRules;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.RulebookLoader;
import org.linxuan.foundation.problem.Problems;

/** The two gates of the apportionment: the house is filled, and each unit stays near. */
class ApportionmentGatesTest {

  private static ApportionmentRules rules(String id) {
    return Objects.requireNonNull(
        RulebookLoader.load(id, new Problems()).orElseThrow().apportionment());
  }

  private static boolean isMet(Check check, SeatsFile file) {
    GateCondition condition =
        ApportionmentGates.conditions().stream()
            .filter(c -> c.check() == check)
            .findFirst()
            .orElseThrow();
    return Club.missing(condition, Club.facts(file)).isEmpty();
  }

  private static SeatsFile file(String id, long unit, long other, long previous) {
    return new SeatsFile(
        rules(id), Map.of(Club.UNIT, unit, "other", other), Map.of(Club.UNIT, previous));
  }

  @Test
  void theSeatsAddUpToAFixedHouseOnly() {
    assertThat(isMet(Check.APPORTIONMENT_TOTAL, file("congress-20", 50, 2250, 50))).isTrue();
    assertThat(isMet(Check.APPORTIONMENT_TOTAL, file("congress-20", 50, 2251, 50))).isFalse();
    assertThat(isMet(Check.APPORTIONMENT_TOTAL, file("greens-2022", 50, 2251, 50))).isTrue();
  }

  @Test
  void aUnitMayMoveByATenthAndByOneAtLeast() {
    Check near = Check.APPORTIONMENT_NEAR_PREVIOUS;
    assertThat(isMet(near, file("congress-20", 55, 0, 50))).isTrue();
    assertThat(isMet(near, file("congress-20", 56, 0, 50))).isFalse();
    assertThat(isMet(near, file("congress-20", 45, 0, 50))).isTrue();
    assertThat(isMet(near, file("congress-20", 44, 0, 50))).isFalse();
    assertThat(isMet(near, file("congress-20", 4, 0, 3))).isTrue();
    assertThat(isMet(near, file("congress-20", 5, 0, 3))).isFalse();
    assertThat(isMet(near, file("greens-2022", 500, 0, 3))).isTrue();
  }

  @Test
  void aNewUnitIsNotLimited() {
    SeatsFile file =
        new SeatsFile(rules("congress-20"), Map.of(Club.UNIT, 40L), Map.of("other", 30L));
    assertThat(isMet(Check.APPORTIONMENT_NEAR_PREVIOUS, file)).isTrue();
  }
}
