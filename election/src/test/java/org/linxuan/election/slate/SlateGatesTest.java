package org.linxuan.election.slate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linxuan.election.procedure.Club.may;
import static org.linxuan.election.slate.Slates.P1;
import static org.linxuan.election.slate.Slates.P2;
import static org.linxuan.election.slate.Slates.P3;
import static org.linxuan.election.slate.Slates.committee;
import static org.linxuan.election.slate.Slates.complete;
import static org.linxuan.election.slate.Slates.motion;
import static org.linxuan.election.slate.Slates.notices;
import static org.linxuan.election.slate.Slates.planned;
import static org.linxuan.election.slate.Slates.proposed;
import static org.linxuan.election.slate.Slates.reason;
import static org.linxuan.election.slate.Slates.reasons;
import static org.linxuan.election.slate.Slates.settled;
import static org.linxuan.election.slate.Slates.vetting;
import static org.linxuan.election.slate.Slates.withOpinions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.linxuan.election.committee.Meeting;
import org.linxuan.election.people.PeopleFile;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.procedure.Club;
import org.linxuan.election.procedure.Disqualified;
import org.linxuan.election.procedure.GateCondition;
import org.linxuan.election.procedure.ProcedureFile;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.procedure.UnitSetting;
import org.linxuan.election.rulebook.ChainLink;
import org.linxuan.election.vetting.Conclusion;
import org.linxuan.election.vetting.Opinion;
import org.linxuan.election.vetting.Vetted;
import org.linxuan.election.vetting.VettingFile;

class SlateGatesTest {

  /** What the gate of a stage finds with all conditions of the module. */
  private static List<String> missing(String stage, UnitFacts facts) {
    List<String> missing = new ArrayList<>();
    for (GateCondition condition : SlateGates.conditions()) {
      missing.addAll(Club.missing(condition, facts.atGateOf(stage)));
    }
    return missing;
  }

  private static List<String> missing(UnitFacts facts) {
    return missing("preliminary", facts);
  }

  @Test
  void theCompleteListsPass() {
    assertThat(missing("preliminary", complete())).isEmpty();
    assertThat(missing("preparatory", complete())).isEmpty();
  }

  /** One change a line, and exactly what the gate must then miss. */
  @TestFactory
  Stream<DynamicTest> eachSingleThingOfTheProposalIsMissed() {
    return Stream.of(
        change(
            "no number planned for women",
            f -> f.with(new SlateFile(planned().subList(0, 1), reasons(), Map.of())),
            "composition.planned-numbers a-4.1b women"),
        change(
            "planned on the day of the list, not before it",
            f ->
                f.with(
                    new SlateFile(
                        List.of(planned().get(0), new PlannedNumber(Club.UNIT, "women", 1, may(5))),
                        reasons(),
                        Map.of())),
            "composition.planned-numbers a-4.1b women"),
        change(
            "proposed without quorum",
            f ->
                f.with(
                    committee(
                        withAttendance(proposed(P1, P2), 9, 4),
                        settled(9, 8, motion(P1, 5), motion(P2, 6)))),
            "preliminary.proposed a-5.3a propose-preliminary-nominees"),
        change(
            "no conclusion about p1",
            f -> f.with(withoutConclusion(P1)),
            "preliminary.proposed a-5.3a p1"),
        change(
            "concluded not to be fit",
            f -> f.with(withConclusion(P1, false)),
            "preliminary.proposed a-5.3a p1"),
        change(
            "as many proposed as vetted",
            f ->
                f.with(committee(proposed(P1, P2, P3), settled(9, 8, motion(P1, 5), motion(P2, 6))))
                    .with(notices("p1", "p2", "p3")),
            "vetting.differential a-5.2b vetted-preliminary"));
  }

  @TestFactory
  Stream<DynamicTest> eachSingleAnswerOrReasonIsMissed() {
    return Stream.of(
        change(
            "not asked again about p1",
            f -> f.with(without(P1, "discipline-second")),
            "preliminary.discipline-second a-5.3b p1"),
        change(
            "one regulator has not answered",
            f -> f.with(without(P2, "tax")),
            "preliminary.regulators a-5.3b p2/tax"),
        change(
            "p2 stands on no notice", f -> f.with(notices("p1")), "preliminary.notice a-5.3c p2"),
        change(
            "no reason for a rule that holds generally",
            f -> f.with(new SlateFile(planned(), List.of(reasons().get(1)), Map.of())),
            "composition.list a-4.4 front-line-share"),
        change(
            "a reason that nobody approved",
            f ->
                f.with(
                    new SlateFile(
                        planned(),
                        List.of(reason("preliminary", "why", ""), reasons().get(1)),
                        Map.of())),
            "composition.list a-4.4 front-line-share"));
  }

  @TestFactory
  Stream<DynamicTest> eachSingleThingOfTheVoteIsMissed() {
    return Stream.of(
        change(
            "settled without quorum",
            f -> f.with(committee(proposed(P1, P2), settled(9, 5, motion(P1, 5), motion(P2, 5)))),
            "preparatory.vote a-5.4 settle-by-vote"),
        change(
            "taken with half of those entitled",
            f -> f.with(committee(proposed(P1, P2), settled(10, 8, motion(P1, 5), motion(P2, 6)))),
            "preparatory.vote a-5.4 p1"),
        change(
            "taken without having been proposed",
            f ->
                f.with(
                    committee(
                        proposed(P1, P2),
                        settled(9, 8, motion(P1, 5), motion(P2, 6), motion(P3, 8)))),
            "preparatory.vote a-5.4 p3"));
  }

  private static DynamicTest change(String what, UnaryOperator<UnitFacts> change, String line) {
    return DynamicTest.dynamicTest(
        what, () -> assertThat(missing(change.apply(complete()))).as(what).containsExactly(line));
  }

  private static Meeting withAttendance(Meeting m, long entitled, long present) {
    return new Meeting(
        m.id(),
        m.unit(),
        m.organization(),
        m.body(),
        m.act(),
        m.date(),
        new Meeting.Attendance(entitled, present),
        m.hands(),
        m.motions());
  }

  private static VettingFile without(PersonId person, String kindOrAuthority) {
    List<Opinion> opinions = new ArrayList<>(vetting().opinions());
    assertThat(
            opinions.removeIf(
                o ->
                    o.person().equals(person)
                        && (o.kind() + " " + o.authority()).contains(kindOrAuthority)))
        .isTrue();
    return withOpinions(opinions);
  }

  private static VettingFile withoutConclusion(PersonId person) {
    VettingFile v = vetting();
    List<Conclusion> conclusions = new ArrayList<>(v.conclusions());
    conclusions.removeIf(c -> c.person().equals(person));
    return new VettingFile(v.musts(), v.opinions(), v.hearings(), v.reports(), conclusions);
  }

  private static VettingFile withConclusion(PersonId person, boolean fit) {
    VettingFile v = withoutConclusion(person);
    List<Conclusion> conclusions = new ArrayList<>(v.conclusions());
    Conclusion old = vetting().findConclusion(person).orElseThrow();
    conclusions.add(new Conclusion(person, fit, old.secretary(), old.disciplineHead()));
    return new VettingFile(v.musts(), v.opinions(), v.hearings(), v.reports(), conclusions);
  }

  @Test
  void aHardRuleIsNotExcused() {
    UnitFacts onlyTheMan =
        complete()
            .with(committee(proposed(P2), settled(9, 8, motion(P2, 6))))
            .with(
                new SlateFile(
                    planned(),
                    List.of(
                        reasons().get(0),
                        new SoftReason(Club.UNIT, "preliminary", "women-some", "w", "Li", may(17))),
                    Map.of()));
    assertThat(missing(onlyTheMan)).containsExactly("composition.list a-4.4 women-some");
  }

  @Test
  void theNumbersOfTheChainUpToTheBallot() {
    assertThat(SlateLists.numbers(complete(), java.util.Optional.empty()))
        .containsExactly(
            Map.entry(ChainLink.VETTED, 3L),
            Map.entry(ChainLink.PRELIMINARY, 2L),
            Map.entry(ChainLink.PREPARATORY, 2L),
            Map.entry(ChainLink.SEATS, 2L));
    assertThat(SlateLists.numbers(complete().asOf(may(24)), java.util.Optional.empty()))
        .containsOnlyKeys(ChainLink.VETTED, ChainLink.PRELIMINARY, ChainLink.SEATS);
  }

  @Test
  void eachStageLooksAtItsOwnList() {
    UnitFacts settledWithoutP1 =
        complete().with(committee(proposed(P1, P2), settled(9, 8, motion(P2, 6))));
    assertThat(missing("preliminary", settledWithoutP1)).isEmpty();
    assertThat(missing("preparatory", settledWithoutP1))
        .containsExactly("composition.list a-4.4 women-some");
  }

  @Test
  void aRuleOfAnotherKindOfUnitDoesNotBind() {
    UnitFacts facts = complete().with(new SlateFile(planned(), List.of(), Map.of()));
    assertThat(missing(facts)).containsExactly("composition.list a-4.4 front-line-share");
    assertThat(missing(ofKind("other-office"))).isEmpty();
  }

  /** The same lists in a unit of another kind, without reasons. */
  private static UnitFacts ofKind(String kind) {
    UnitSetting u = complete().setting();
    return UnitFacts.of(
        new UnitSetting(u.rulebook(), u.calendar(), u.unit(), kind, u.seats(), u.nominationDate()),
        may(31),
        List.of(
            ProcedureFile.empty(),
            committee(proposed(P1, P2), settled(9, 8, motion(P1, 5), motion(P2, 6))),
            Vetted.people(),
            vetting(),
            notices("p1", "p2"),
            new SlateFile(planned(), List.of(), Map.of())));
  }

  @Test
  void whatIsDatedLaterDoesNotExistYet() {
    assertThat(missing(complete().asOf(may(24))))
        .containsExactly("preparatory.vote a-5.4 settle-by-vote");
    assertThat(missing(complete().asOf(may(23))))
        .as("the notice closes on the 24th")
        .containsExactly("preliminary.notice a-5.3c n2", "preparatory.vote a-5.4 settle-by-vote");
    assertThat(missing(complete().asOf(may(16))))
        .containsExactly(
            "preliminary.proposed a-5.3a propose-preliminary-nominees",
            "vetting.differential a-5.2b vetted-preliminary",
            "composition.list a-4.4 women-some",
            "preparatory.vote a-5.4 settle-by-vote");
  }

  @Test
  void whoWasVettedAndLeftBeforeTheProposalIsNoNominee() {
    ProcedureFile left = left(P1, 16);
    assertThat(missing(complete().with(left))).contains("preliminary.proposed a-5.3a p1");
    assertThat(missing(complete().with(left(P1, 17))))
        .as("left on the day of the proposal, not before it")
        .doesNotContain("preliminary.proposed a-5.3a p1");
  }

  private static ProcedureFile left(PersonId person, int day) {
    return new ProcedureFile(
        List.of(), List.of(), List.of(), List.of(new Disqualified(person, may(day), "r", "b")));
  }

  @Test
  void regulatorsAreChosenByThePostsHeldOnTheNominationDate() {
    assertThat(missing(complete().with(PeopleFile.empty())))
        .as("no post, no regulator")
        .noneMatch(line -> line.startsWith("preliminary.regulators"));
    UnitFacts nobodyAnswered = complete().with(Vetted.complete());
    assertThat(missing(nobodyAnswered))
        .as("p1's post at an enterprise ended before the nomination date")
        .containsExactly(
            "preliminary.regulators a-5.3b p2/market", "preliminary.regulators a-5.3b p2/tax");
  }

  @Test
  void theLists() {
    UnitFacts facts = complete();
    assertThat(SlateLists.vetted(facts)).containsExactly(P1, P2, P3);
    assertThat(SlateLists.preliminary(facts)).containsExactly(P1, P2);
    assertThat(SlateLists.preparatory(facts, java.util.Optional.empty())).containsExactly(P1, P2);
    UnitFacts gone = facts.with(left(P2, 27));
    assertThat(SlateLists.preparatory(gone, java.util.Optional.empty())).containsExactly(P1);
    assertThat(SlateLists.preparatory(gone, java.util.Optional.of(may(27))))
        .containsExactly(P1, P2);
    assertThat(SlateLists.preparatory(gone, java.util.Optional.of(may(28)))).containsExactly(P1);
  }
}
