package org.linxuan.election.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linxuan.election.count.CountResult;
import org.linxuan.election.count.Round;
import org.linxuan.election.count.Tally;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.rulebook.BlankMeans;
import org.linxuan.election.rulebook.ElectionRules;
import org.linxuan.election.rulebook.Text;

/** Roll, officers, procedure, ballot account and returns. */
class MeetingPapersTest {
  private static final AssemblyRecord MEETING = meeting(5, 3, 1, 1, 0);
  private static final Roll ROLL =
      new Roll(
          List.of(
              row("e1", "north", true, ""),
              row("e2", "north", true, ""),
              row("e3", "south", true, ""),
              row("e4", "south", false, "sick"),
              row("e5", "south", false, "duty")));

  private static RollRow row(String id, String delegation, boolean present, String cause) {
    return new RollRow("u1", id, delegation, present, cause);
  }

  private static AssemblyRecord meeting(
      long entitled, long present, long sick, long duty, long other) {
    return new AssemblyRecord(
        "u1",
        Meetings.DAY,
        "formal",
        entitled,
        present,
        new AssemblyRecord.Absences(sick, duty, other),
        BlankMeans.ABSTAIN,
        new AssemblyRecord.Adoption(3, 0, 0),
        "e1");
  }

  private static OfficerRow officer(String role, String elector, String by, long votes) {
    return new OfficerRow("u1", role, elector, by, votes);
  }

  private static List<String> english(List<Text> texts) {
    return texts.stream().map(Text::en).toList();
  }

  @Test
  void theRollCountsItself() {
    assertThat(ROLL.entitled()).isEqualTo(5);
    assertThat(ROLL.present()).isEqualTo(3);
    assertThat(ROLL.absences()).containsExactly(Map.entry("duty", 1L), Map.entry("sick", 1L));
    assertThat(ROLL.presentByDelegation())
        .containsExactly(Map.entry("north", 2L), Map.entry("south", 1L));
    assertThat(ROLL.differencesFrom(MEETING)).isEmpty();
    assertThat(english(ROLL.differencesFrom(meeting(6, 4, 1, 0, 0))))
        .containsExactly(
            "entitled: announced 6, on the roll 5",
            "present: announced 4, on the roll 3",
            "absent: announced 1, on the roll 2");
    assertThat(new Roll(List.of()).differencesFrom(MEETING)).isEmpty();
  }

  @Test
  void officersAsTheyShouldBe() {
    Officers officers =
        new Officers(
            List.of(
                officer("presidium", "e1", "", 3),
                officer("chief-scrutineer", "e2", "north", 2),
                officer("scrutineer", "e3", "south", 3),
                officer("counter", "staff", "", 0)));
    assertThat(officers.objections(MEETING, ROLL, List.of(new PersonId("p1")))).isEmpty();
    assertThat(officers.findChiefScrutineer()).contains("e2");
    assertThat(officers.scrutineers()).containsExactly("e3");
    assertThat(officers.counters()).containsExactly("staff");
    assertThat(officers.presidium()).containsExactly("e1");
  }

  @Test
  void everyObjectionToAnOfficer() {
    Officers officers =
        new Officers(
            List.of(
                officer("presidium", "e3", "", 3),
                officer("scrutineer", "p1", "north", 3),
                officer("scrutineer", "e4", "south", 3),
                officer("scrutineer", "e2", "nobody", 1),
                officer("counter", "e2", "", 0),
                officer("counter", "p2", "", 0)));
    assertThat(
            english(
                officers.objections(
                    MEETING, ROLL, List.of(new PersonId("p1"), new PersonId("p2")))))
        .containsExactly(
            "p1 is a candidate",
            "p1 is not an elector present",
            "e4 is not an elector present",
            "e2 was not proposed by a delegation",
            "e2 was not confirmed by more than half",
            "e2 both watches and counts",
            "p2 is a candidate",
            "there must be one chief scrutineer",
            "the executive chair e1 is not of the presidium");
  }

  @Test
  void aProcedureKeepsToTheRulebook() {
    ElectionRules formalOnly =
        new ElectionRules(
            List.of(ElectionRules.Form.FORMAL),
            ElectionRules.Tie.TIE_BALLOT,
            List.of(ElectionRules.Shortfall.FURTHER_BALLOT),
            "a");
    ElectionProcedure wrong =
        new ElectionProcedure(
            ElectionRules.Form.PRELIMINARY_THEN_FORMAL,
            2,
            3,
            BlankMeans.FOR,
            Meetings.RULES,
            formalOnly);
    assertThat(english(wrong.objections()))
        .containsExactly(
            "a form that the rules do not allow: preliminary-then-formal",
            "where candidates exceed seats, drawing nothing cannot mean agreement");
    ElectionProcedure right =
        new ElectionProcedure(
            ElectionRules.Form.FORMAL, 2, 2, BlankMeans.FOR, Meetings.RULES, formalOnly);
    assertThat(right.objections()).isEmpty();
    assertThat(english(right.sentences()))
        .contains(
            "Seats: 2; candidates: 2; candidates above seats: 0.",
            "Who is for a candidate draws nothing; against: draw a cross (×).",
            "Where fewer pass than seats, another election is held.");
  }

  @Test
  void theAccountOfTheBallots() {
    BallotAccount account = new BallotAccount(90, 10, 88);
    assertThat(account.received()).isEqualTo(100);
    assertThat(account.kept()).isEqualTo(2);
    assertThat(account.isSound()).isTrue();
    assertThat(new BallotAccount(90, 10, 90).isSound()).isTrue();
    BallotAccount stuffed = new BallotAccount(90, 10, 91);
    assertThat(stuffed.isSound()).isFalse();
    assertThat(stuffed.kept()).isZero();
    assertThatIllegalArgumentException().isThrownBy(() -> new BallotAccount(1, -1, 0));
  }

  private static AssemblyFile file(Meetings held) {
    return new AssemblyFile(
        Optional.of(MEETING), ROLL.electors(), List.of(), held.rounds, held.results);
  }

  @Test
  void everyReturnOfAMeeting() {
    Meetings held = new Meetings(5, 3).round(Round.FORMAL, 1, "A", "2*-X", "1*+");
    List<MeetingReturn> returns = MeetingReturn.of(file(held));
    assertThat(returns)
        .extracting(r -> r.title().en())
        .containsExactly(
            "Attendance return",
            "Return of ballots issued",
            "Return of ballots returned",
            "Count return");
    assertThat(returns.stream().flatMap(r -> r.fields().stream()).map(MeetingPapersTest::plain))
        .containsExactly(
            "entitled 5",
            "present 3",
            "absent through illness 1",
            "absent on duty 1",
            "absent for other causes 0",
            "round 1",
            "ballots received 5",
            "ballots issued 3",
            "ballots left 2",
            "round 1",
            "entitled 5",
            "present 3",
            "ballots issued 3",
            "ballots returned 3",
            "voting valid",
            "round 1",
            "valid ballots 3",
            "invalid ballots 0",
            "A for 1",
            "A against 2",
            "A abstain 0",
            "written in: X 2",
            "chief scrutineer ",
            "counters ");
  }

  private static String plain(MeetingReturn.Field field) {
    return field.label().en() + " " + field.value().en();
  }

  @Test
  void aCountReturnClosesAndIsSigned() {
    Meetings held = new Meetings(5, 3).round(Round.PRELIMINARY, 1, "A", "3*+");
    CountResult good = held.results.get(1);
    MeetingReturn.Count signed =
        new MeetingReturn.Count(held.rounds.get(0), good, Optional.of("e2"), List.of("staff"));
    assertThat(signed.objections()).isEmpty();
    assertThat(signed.receiver().en()).isEqualTo("the presidium");
    CountResult bad =
        new CountResult(
            3,
            2,
            good.invalidReasons(),
            List.of(new Tally("A", 3, 0, 0)),
            List.of(),
            good.elected(),
            good.outcome());
    assertThat(
            english(
                new MeetingReturn.Count(held.rounds.get(0), bad, Optional.empty(), List.of())
                    .objections()))
        .containsExactly(
            "valid and invalid do not add up to returned",
            "the votes of A do not add up to the valid ballots",
            "the chief scrutineer and the counters must sign");
    Meetings stuffed = new Meetings(5, 3).stuffed(Round.FORMAL, 1, "A");
    MeetingReturn.Count empty =
        new MeetingReturn.Count(
            stuffed.rounds.get(0), stuffed.results.get(1), Optional.of("e2"), List.of("staff"));
    assertThat(empty.objections()).isEmpty();
    assertThat(empty.receiver().en()).isEqualTo("the meeting");
  }
}
