package org.linxuan.election.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linxuan.election.nomination.NominationCase.change;
import static org.linxuan.election.nomination.NominationCase.form;
import static org.linxuan.election.nomination.NominationCase.meeting;
import static org.linxuan.election.nomination.NominationCase.on;
import static org.linxuan.election.nomination.NominationCase.person;
import static org.linxuan.election.nomination.NominationCase.round;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linxuan.election.nomination.RoundChange.Change;
import org.linxuan.election.people.Duplicate;
import org.linxuan.election.people.NameSource;
import org.linxuan.election.procedure.GateCondition;
import org.linxuan.election.procedure.Withdrawn;
import org.linxuan.election.rulebook.Check;

/** One thing spoilt at a time, against the reference rulebook. */
class NominationGatesTest {
  private final NominationCase unit = new NominationCase();

  @Test
  void nothingIsMissingWhereNothingIs() {
    for (GateCondition gate : NominationGates.conditions()) {
      assertThat(unit.missing(gate.check())).as(gate.check().key()).isEmpty();
      assertThat(gate.getClass().getAnnotationsByType(org.linxuan.election.rulebook.Enforces.class))
          .allMatch(e -> e.check() == gate.check())
          .isNotEmpty();
    }
  }

  @Test
  void everyOrganizationWithMembersSaysWhoTookPart() {
    unit.forms.remove(0);
    assertThat(unit.missing(Check.NOMINATION_COVERAGE)).containsExactly("b1");
    unit.forms.add(form("b1", 8, 1, 1, 1));
    assertThat(unit.missing(Check.NOMINATION_COVERAGE)).containsExactly("b1");
    unit.forms.set(1, form("b1", Long.MAX_VALUE, Long.MAX_VALUE, 0, 0));
    assertThat(unit.missing(Check.NOMINATION_COVERAGE)).containsExactly("b1");
    assertThat(unit.missing(Check.NOMINATION_COVERAGE, on(1).minusDays(1)))
        .containsExactly("b1", "b2");
  }

  /** Another unit of the same election has a form, a tally, an entry and a report of its own. */
  @Test
  void anotherUnitsRecordsAreNotThisOnes() {
    unit.tally("v", "ann", 5);
    unit.tally("v", "ghost", 5);
    unit.forms.add(form("v", 1, 0, 0, 0));
    unit.entries.add(NominationCase.entry("v", "ghost", NameSource.CENTRE));
    unit.report("v", "ghost", "");
    unit.notReported.add(new LevelReports.Line("v", person("ghost"), "why"));
    NominationFile file = unit.file();
    assertThat(file.tallies()).hasSize(4);
    assertThat(file.forms()).hasSize(2);
    assertThat(file.entries()).hasSize(1);
    assertThat(file.reports().reported()).hasSize(4);
    assertThat(file.reports().notReported()).isEmpty();
    assertThat(file.rollup().summaries()).doesNotContainKey("v");
    nothingIsMissingWhereNothingIs();
  }

  @Test
  void aSummaryThatDoesNotCarryItsSupportIsNamed() {
    NominationFile file = unit.file();
    LevelSummary c = file.rollup().get("c");
    LevelSummary empty =
        new LevelSummary(c.organization(), c.participation(), new java.util.TreeMap<>());
    NominationFile spoilt =
        new NominationFile(
            "u",
            file.rollup().replacing(empty),
            file.tallies(),
            file.forms(),
            file.entries(),
            file.reports(),
            file.consultations(),
            file.everybody(),
            file.waysOut());
    assertThat(new SupportConserved().missing(unit.facts(NominationCase.DAY).with(spoilt)))
        .extracting(m -> m.id())
        .containsExactly("level-2");
  }

  @Test
  void noMoreNamesThanSeats() {
    unit.tally("b1", "cid", 1);
    assertThat(unit.missing(Check.NOMINATION_NAMING_LIMIT)).isEmpty();
    unit.tally("b1", "zoe", 0);
    unit.tally("b1", "zoe", 1);
    assertThat(unit.missing(Check.NOMINATION_NAMING_LIMIT)).containsExactly("b1");
    unit.seats = 4;
    assertThat(unit.missing(Check.NOMINATION_NAMING_LIMIT)).isEmpty();
  }

  @Test
  void everyNameIsAPersonWithASource() {
    unit.tally("b2", "ghost", 1);
    unit.report("c", "spectre", "why");
    unit.changes.add(change(3, "shade", Change.ADDED, "why"));
    assertThat(unit.missing(Check.NOMINATION_SOURCE)).containsExactly("ghost", "shade", "spectre");
  }

  @Test
  void whoDidNotComeFromTheBaseHasAnEntry() {
    unit.persons.put(person("bob"), NominationCase.human("bob", NameSource.VERTICAL));
    assertThat(unit.missing(Check.NOMINATION_SOURCE)).containsExactly("bob");
    assertThat(unit.missing(Check.NOMINATION_SOURCE, on(1))).containsExactly("bob", "zoe");
    unit.entries.add(NominationCase.entry("c", "bob", NameSource.VERTICAL));
    assertThat(unit.missing(Check.NOMINATION_SOURCE)).isEmpty();
  }

  @Test
  void departingFromTheMajorityTakesAReason() {
    unit.reported.removeIf(l -> l.organization().equals("c"));
    unit.report("c", "bob", "");
    assertThat(unit.missing(Check.NOMINATION_MAJORITY)).containsExactly("c/ann", "c/bob");
    unit.notReported.add(new LevelReports.Line("c", person("ann"), "declined"));
    assertThat(unit.missing(Check.NOMINATION_MAJORITY)).containsExactly("c/bob");
  }

  @Test
  void aPlenumWithItsQuorumDecides() {
    unit.meetings.remove(0);
    assertThat(unit.missing(Check.NOMINATION_PLENUM)).containsExactly("c");
    unit.meetings.add(meeting("m3", "c", "county-plenum", "recommend", 2, List.of()));
    assertThat(unit.missing(Check.NOMINATION_PLENUM)).containsExactly("c");
    unit.meetings.add(meeting("m4", "u", "county-plenum", "decide-at-plenum", 2, List.of("ann")));
    assertThat(unit.missing(Check.NOMINATION_PLENUM)).containsExactly("c");
    unit.meetings.add(
        meeting("m5", "c", "primary-committee", "select-collectively", 2, List.of("ann")));
    assertThat(unit.missing(Check.NOMINATION_PLENUM)).isEmpty();
    unit.reported.removeIf(l -> l.organization().equals("c"));
    unit.meetings.removeIf(m -> m.organization().equals("c"));
    assertThat(unit.missing(Check.NOMINATION_PLENUM)).as("reports nobody").isEmpty();
  }

  @Test
  void threeRoundsEachAfterTheOther() {
    unit.rounds.remove(1);
    assertThat(unit.missing(Check.NOMINATION_ROUNDS)).containsExactly("round-2");
    unit.rounds.add(round(2, 5, 7, 8));
    assertThat(unit.missing(Check.NOMINATION_ROUNDS))
        .as("sent down on the day on which round 1 ended")
        .containsExactly("round-2");
    unit.rounds.set(2, round(2, 7, 6, 8));
    assertThat(unit.missing(Check.NOMINATION_ROUNDS)).containsExactly("round-2");
    unit.rounds.set(2, round(2, 6, 7, 8));
    assertThat(unit.missing(Check.NOMINATION_ROUNDS)).isEmpty();
    assertThat(unit.missing(Check.NOMINATION_ROUNDS, on(10))).containsExactly("round-3");
    assertThat(unit.missing(Check.NOMINATION_ROUNDS, on(11))).isEmpty();
  }

  @Test
  void opinionsReturnAndChangesAreExplained() {
    unit.opinions.removeIf(o -> o.round() == 3);
    unit.changes.add(change(1, "bob", Change.DROPPED, ""));
    assertThat(unit.missing(Check.NOMINATION_ROUNDS)).containsExactly("round-1", "round-3");
  }

  @Test
  void nobodyStandsTwice() {
    unit.duplicates.add(Duplicate.of(person("ann"), person("other"), Duplicate.Why.SAME_NUMBER));
    unit.duplicates.add(Duplicate.of(person("bob"), person("cid"), Duplicate.Why.LIKENESS));
    unit.duplicates.add(Duplicate.of(person("x"), person("y"), Duplicate.Why.SAME_NUMBER));
    assertThat(unit.missing(Check.PEOPLE_NO_DUPLICATE)).containsExactly("ann+other");
    unit.waysOut.add(new Withdrawn(person("other"), on(9), "stands elsewhere", "other"));
    assertThat(unit.missing(Check.PEOPLE_NO_DUPLICATE)).isEmpty();
    assertThat(unit.missing(Check.PEOPLE_NO_DUPLICATE, on(8))).containsExactly("ann+other");
  }

  @Test
  void thePersonsToVetComeFromTheLastList() {
    unit.meetings.set(
        1, meeting("m2", "u", "unit-standing", "fix-persons-to-vet", 20, List.of("ann", "bob")));
    assertThat(unit.missing(Check.VETTING_LIST_FIXED)).as("dropped").containsExactly("bob");
    unit.entries.add(NominationCase.entry("c", "bob", NameSource.LEVEL));
    assertThat(unit.missing(Check.VETTING_LIST_FIXED)).as("entered below").containsExactly("bob");
    unit.entries.add(NominationCase.entry("u", "bob", NameSource.LEVEL));
    assertThat(unit.missing(Check.VETTING_LIST_FIXED)).as("entered at the unit").isEmpty();
    assertThat(unit.missing(Check.VETTING_LIST_FIXED, on(19)))
        .containsExactly("fix-persons-to-vet");
  }

  @Test
  void theListsAreFollowedRoundByRound() {
    NominationFile file = unit.file();
    assertThat(file.firstList()).containsExactly(person("ann"), person("bob"), person("zoe"));
    assertThat(file.lastList()).containsExactly(person("ann"), person("cid"), person("zoe"));
    RoundDiff second = file.consultations().diffs(file.firstList()).get(1);
    assertThat(second.dropped()).containsExactly(java.util.Map.entry(person("bob"), "declined"));
    assertThat(second.added()).isEmpty();
    assertThat(second.after()).containsExactly(person("ann"), person("zoe"));
    assertThat(second.count(person("ann"), RoundOpinion.Opinion.KEEP)).isEqualTo(1);
    assertThat(second.count(person("ann"), RoundOpinion.Opinion.DROP)).isZero();
    assertThat(second.count(person("bob"), RoundOpinion.Opinion.KEEP)).isZero();
    Consultations early = file.asOf(on(8)).consultations();
    assertThat(early.rounds()).hasSize(2);
    assertThat(early.opinions()).hasSize(2);
    assertThat(early.changes()).hasSize(3);
    assertThat(file.asOf(on(8)).lastList()).containsExactly(person("ann"), person("zoe"));
    assertThat(file.asOf(on(1)).firstList()).containsExactly(person("ann"), person("bob"));
  }
}
