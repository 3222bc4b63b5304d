package org.linxuan.election.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linxuan.election.assembly.Following.ExactRound;
import org.linxuan.election.assembly.Following.FurtherRound;
import org.linxuan.election.assembly.Following.LeaveVacant;
import org.linxuan.election.count.NextStep;
import org.linxuan.election.count.Round;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.procedure.Votes;
import org.linxuan.election.rulebook.ElectionRules;

/** What follows from each outcome of a round, and which rounds do not follow. */
class CourseTest {
  private static Set<PersonId> set(String names) {
    return Set.of(Meetings.people(names));
  }

  private static List<String> names(List<Elected> elected) {
    return elected.stream().map(Elected::name).toList();
  }

  private static List<Following> following(Course course) {
    return course.following(Meetings.ELECTION);
  }

  @Test
  void theFirstRoundIsPreliminaryOrFormalAmongThePreparatoryCandidates() {
    Course course = new Meetings(10, 9).course(2, "ABC");
    assertThat(following(course))
        .containsExactly(
            new ExactRound(Round.PRELIMINARY, set("ABC"), 2),
            new ExactRound(Round.FORMAL, set("ABC"), 2));
    assertThat(course.next()).isEqualTo(NextStep.NONE);
    ElectionRules formalOnly =
        new ElectionRules(
            List.of(ElectionRules.Form.FORMAL), ElectionRules.Tie.TIE_BALLOT, List.of(), "a");
    assertThat(course.following(formalOnly))
        .containsExactly(new ExactRound(Round.FORMAL, set("ABC"), 2));
  }

  @Test
  void aPreliminaryRoundSettlesTheFormalOne() {
    Meetings meeting = new Meetings(10, 9).round(Round.PRELIMINARY, 2, "ABC", "6*++-", "3*--+");
    Course course = meeting.course(2, "ABC");
    assertThat(names(course.settled())).containsExactly("A", "B");
    assertThat(course.elected()).isEmpty();
    assertThat(following(course)).containsExactly(new ExactRound(Round.FORMAL, set("AB"), 2));
    meeting.round(Round.FORMAL, 2, "BA", "8*++", "1*--");
    course = meeting.course(2, "ABC");
    assertThat(course.wrongRounds()).isEmpty();
    assertThat(course.elected())
        .containsExactly(new Elected("B", false, 2, 8), new Elected("A", false, 2, 8));
    assertThat(following(course)).isEmpty();
  }

  @Test
  void aFormalRoundWithOtherNamesThanSettledIsWrong() {
    Meetings meeting =
        new Meetings(10, 9)
            .round(Round.PRELIMINARY, 2, "ABC", "6*++-", "3*--+")
            .round(Round.FORMAL, 2, "AC", "9*++");
    assertThat(meeting.course(2, "ABC").wrongRounds()).containsExactly(2);
  }

  @Test
  void aFirstBallotWithOtherNamesOrSeatsIsWrong() {
    assertThat(
            new Meetings(10, 9)
                .round(Round.FORMAL, 2, "ABD", "9*++-")
                .course(2, "ABC")
                .wrongRounds())
        .containsExactly(1);
    assertThat(
            new Meetings(10, 9)
                .round(Round.FORMAL, 3, "ABC", "9*++-")
                .course(2, "ABC")
                .wrongRounds())
        .containsExactly(1);
    assertThat(
            new Meetings(10, 9)
                .round(Round.FURTHER, 2, "ABC", "9*++-")
                .course(2, "ABC")
                .wrongRounds())
        .containsExactly(1);
  }

  @Test
  void aTieInThePreliminaryRoundFeedsTheListEvenWhereNobodyElsePassed() {
    Meetings meeting =
        new Meetings(9, 9).round(Round.PRELIMINARY, 2, "ABC", "3*++-", "3*-++", "3*+-+");
    Course course = meeting.course(2, "ABC");
    assertThat(course.settled()).isEmpty();
    assertThat(following(course)).containsExactly(new ExactRound(Round.TIE, set("ABC"), 2));
    meeting.round(Round.TIE, 2, "ABC", "4*++-", "2*-++", "3*+-+");
    course = meeting.course(2, "ABC");
    assertThat(names(course.settled())).containsExactly("A", "B");
    assertThat(course.elected()).isEmpty();
    assertThat(following(course)).containsExactly(new ExactRound(Round.FORMAL, set("AB"), 2));
    meeting.round(Round.FORMAL, 2, "AB", "9*++");
    assertThat(meeting.course(2, "ABC").wrongRounds()).isEmpty();
    assertThat(names(meeting.course(2, "ABC").elected())).containsExactly("A", "B");
  }

  @Test
  void aTieInTheFormalRoundIsVotedOnAmongTheTiedOnly() {
    Meetings meeting =
        new Meetings(6, 6).round(Round.FORMAL, 3, "ABCD", "2*+++-", "2*++-+", "2*+-++");
    Course course = meeting.course(3, "ABCD");
    assertThat(names(course.elected())).containsExactly("A");
    assertThat(following(course)).containsExactly(new ExactRound(Round.TIE, set("BCD"), 2));
    Meetings right = meeting.round(Round.TIE, 2, "BCD", "3*++-", "1*-++", "2*---");
    course = right.course(3, "ABCD");
    assertThat(course.wrongRounds()).isEmpty();
    assertThat(course.elected())
        .containsExactly(
            new Elected("A", false, 1, 6),
            new Elected("C", false, 2, 4),
            new Elected("B", false, 2, 3));
    assertThat(following(course)).isEmpty();
    Meetings wide =
        new Meetings(6, 6)
            .round(Round.FORMAL, 3, "ABCD", "2*+++-", "2*++-+", "2*+-++")
            .round(Round.TIE, 2, "BC", "6*++");
    assertThat(wide.course(3, "ABCD").wrongRounds()).containsExactly(2);
  }

  @Test
  void openSeatsAreVotedOnAmongThoseWithoutASeat() {
    Meetings meeting = new Meetings(10, 9).round(Round.FORMAL, 2, "ABC", "6*+-0", "3*--+X");
    Course course = meeting.course(2, "ABC");
    assertThat(course.next()).isEqualTo(NextStep.FURTHER_BALLOT);
    assertThat(following(course))
        .containsExactly(new FurtherRound(set("BCX"), 1), new LeaveVacant(1));
    meeting.round(Round.FURTHER, 1, "C", "7*+", "2*-");
    course = meeting.course(2, "ABC");
    assertThat(course.wrongRounds()).isEmpty();
    assertThat(names(course.elected())).containsExactly("A", "C");
    assertThat(following(course)).isEmpty();
  }

  @Test
  void aFurtherRoundForMoreSeatsThanOpenOrForOneWhoHasASeatIsWrong() {
    assertThat(
            new Meetings(10, 9)
                .round(Round.FORMAL, 2, "ABC", "6*+-0", "3*--+")
                .round(Round.FURTHER, 2, "BC", "9*++")
                .course(2, "ABC")
                .wrongRounds())
        .containsExactly(2);
    assertThat(
            new Meetings(10, 9)
                .round(Round.FORMAL, 2, "ABC", "6*+-0", "3*--+")
                .round(Round.FURTHER, 1, "A", "9*+")
                .course(2, "ABC")
                .wrongRounds())
        .containsExactly(2);
    assertThat(
            new Meetings(10, 9)
                .round(Round.FORMAL, 1, "A", "9*+")
                .round(Round.FURTHER, 1, "B", "9*+")
                .course(1, "A")
                .wrongRounds())
        .containsExactly(2);
  }

  @Test
  void theThresholdStaysInAFurtherRound() {
    Meetings meeting =
        new Meetings(10, 9)
            .round(Round.FORMAL, 2, "ABC", "6*+-0", "3*--+")
            .round(Round.FURTHER, 1, "C", "5*+", "4*-");
    Course course = meeting.course(2, "ABC");
    assertThat(names(course.elected())).containsExactly("A");
    assertThat(following(course))
        .containsExactly(new FurtherRound(set("BC"), 1), new LeaveVacant(1));
  }

  @Test
  void aVoidRoundIsHeldAgainAsItWas() {
    Meetings meeting = new Meetings(10, 9).stuffed(Round.FORMAL, 2, "ABC");
    assertThat(following(meeting.course(2, "ABC")))
        .containsExactly(new ExactRound(Round.FORMAL, set("ABC"), 2));
    meeting.round(Round.FORMAL, 2, "ABC", "9*++-");
    assertThat(meeting.course(2, "ABC").wrongRounds()).isEmpty();
    assertThat(names(meeting.course(2, "ABC").elected())).containsExactly("A", "B");
    assertThat(
            new Meetings(10, 9)
                .stuffed(Round.FORMAL, 2, "ABC")
                .round(Round.FORMAL, 2, "AB", "9*++")
                .course(2, "ABC")
                .wrongRounds())
        .containsExactly(2);
  }

  @Test
  void aVoidTieRoundFeedsTheSameList() {
    Meetings meeting =
        new Meetings(9, 9)
            .round(Round.PRELIMINARY, 2, "ABC", "3*++-", "3*-++", "3*+-+")
            .stuffed(Round.TIE, 2, "ABC")
            .round(Round.TIE, 2, "ABC", "6*++-", "3*-++");
    Course course = meeting.course(2, "ABC");
    assertThat(course.wrongRounds()).isEmpty();
    assertThat(names(course.settled())).containsExactly("B", "A");
    assertThat(course.elected()).isEmpty();
  }

  @Test
  void fewerSettledThanSeatsStandInTheFormalRoundAndNobodyCannot() {
    Meetings few = new Meetings(10, 9).round(Round.PRELIMINARY, 2, "ABC", "6*+--", "3*-+-");
    assertThat(following(few.course(2, "ABC")))
        .containsExactly(new ExactRound(Round.FORMAL, set("A"), 2));
    Meetings none = new Meetings(10, 9).round(Round.PRELIMINARY, 2, "ABC", "9*---");
    assertThat(following(none.course(2, "ABC"))).isEmpty();
  }

  @Test
  void aRoundWithoutAResultIsFollowedByNothing() {
    Meetings meeting = new Meetings(10, 9).round(Round.FORMAL, 1, "A", "9*+");
    meeting.results.clear();
    assertThat(following(meeting.course(1, "A"))).isEmpty();
  }

  @Test
  void aWriteInIsElectedUnderItsName() {
    Meetings meeting = new Meetings(10, 9).round(Round.FORMAL, 1, "A", "7*-Somebody", "2*+");
    Course course = meeting.course(1, "A");
    assertThat(course.elected()).containsExactly(new Elected("Somebody", true, 1, 7));
  }

  @Test
  void seatsStayVacantWhereTheMeetingAgrees() {
    LeaveVacant open = new LeaveVacant(1);
    assertThat(new SeatsReduced(1, new Votes(6, 3, 0), 10).settles(open)).isTrue();
    assertThat(new SeatsReduced(1, new Votes(5, 3, 1), 10).settles(open)).isFalse();
    assertThat(new SeatsReduced(2, new Votes(9, 0, 0), 10).settles(open)).isFalse();
    ElectionRules never =
        new ElectionRules(
            List.of(ElectionRules.Form.FORMAL),
            ElectionRules.Tie.TIE_BALLOT,
            List.of(ElectionRules.Shortfall.FURTHER_BALLOT),
            "a");
    Course course = new Meetings(10, 9).round(Round.FORMAL, 1, "A", "9*-").course(1, "A");
    assertThat(course.following(never)).containsExactly(new FurtherRound(set("A"), 1));
  }
}
