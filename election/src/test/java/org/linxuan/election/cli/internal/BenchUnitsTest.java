package org.linxuan.election.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.linxuan.election.composition.AskedRule;
import org.linxuan.election.composition.PlainSlate;
import org.linxuan.election.composition.SlateOutcome.Chosen;
import org.linxuan.election.composition.SlateOutcome.Infeasible;
import org.linxuan.election.composition.TimeLeft;
import org.linxuan.election.composition.UnitLists;
import org.linxuan.election.composition.UnitTask;

/** The nation's lists in one model: 38 units, 2300 of 20,000, rules of units and of the nation. */
@Tag("slow")
class BenchUnitsTest {

  @Test
  void theNationsListsAreThoseOfBareHighsAndMeetEveryRule() {
    UnitTask units = BenchUnits.nation(BenchUnits.national());
    UnitLists.Result result = UnitLists.choose(units, 0, TimeLeft.UNLIMITED);
    Chosen chosen = (Chosen) result.outcome();
    assertThat(chosen.proven()).isTrue();
    assertThat(PlainSlate.support(units, TimeLeft.UNLIMITED)).hasValue(chosen.best().support());
    Set<String> ids = new HashSet<>(chosen.best().ids());
    assertThat(ids).hasSize(2300);
    for (AskedRule place : units.asked()) {
      boolean reported = result.breaches().stream().anyMatch(b -> b.asked().equals(place));
      assertThat(place.missed(units.counted(place, ids)) > 0).as("%s", place).isEqualTo(reported);
      assertThat(reported && place.rule().hard()).as("%s", place).isFalse();
    }
    assertThat(units.asked()).filteredOn(a -> a.unit().isEmpty()).hasSize(23);
  }

  @Test
  void aConflictOfAllUnitsTogetherNamesEachOfThem() {
    UnitTask units = BenchUnits.nation(BenchUnits.acrossUnits());
    Infeasible none = (Infeasible) UnitLists.choose(units, 0, TimeLeft.UNLIMITED).outcome();
    List<AskedRule> places = none.conflict().stream().map(b -> units.place(b.feature())).toList();
    assertThat(places.stream().map(p -> p.rule().id()).distinct())
        .containsExactly("front-line-most", "front-line-nation");
    assertThat(places).hasSize(39);
    long steps = none.relaxation().stream().mapToLong(c -> Math.abs(c.to() - c.from())).sum();
    assertThat(steps).isEqualTo(920 - 38 * 24);
  }
}
