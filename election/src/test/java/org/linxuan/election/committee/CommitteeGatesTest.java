package org.linxuan.election.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linxuan.election.procedure.Club.HANDS;
import static org.linxuan.election.procedure.Club.may;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linxuan.election.committee.Meeting.Attendance;
import org.linxuan.election.procedure.Club;
import org.linxuan.election.procedure.GateCondition;
import org.linxuan.election.procedure.Hands;
import org.linxuan.election.procedure.ProcedureFile;
import org.linxuan.election.procedure.StageOpening;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.procedure.Votes;

class CommitteeGatesTest {
  private static final GateCondition QUORUM = new CommitteeQuorum();
  private static final GateCondition THREE_HANDS = new PreparedCheckedIssued();
  private static final GateCondition REVIEW = new HigherReview();

  private static Meeting meeting(String id, String body, String act, Attendance who, Hands hands) {
    return new Meeting(id, Club.UNIT, Club.UNIT, body, act, may(10), who, hands, List.of());
  }

  private static Meeting board(long entitled, long present) {
    return meeting("m1", "board", Acts.FIX, new Attendance(entitled, present), HANDS);
  }

  private static UnitFacts facts(Meeting... meetings) {
    return Club.facts(new CommitteeFile(List.of(meetings)), ProcedureFile.empty());
  }

  @Test
  void theQuorumIsThatOfTheBody() {
    assertThat(Club.missing(QUORUM, facts(board(10, 6)))).isEmpty();
    assertThat(Club.missing(QUORUM, facts(board(10, 5))))
        .as("exactly half is not more than half")
        .containsExactly("committee.quorum a-5.0 m1");
    Attendance twoThirds = new Attendance(9, 6);
    assertThat(Club.missing(QUORUM, facts(meeting("m2", "plenum", Acts.SETTLE, twoThirds, HANDS))))
        .as("at least two thirds")
        .isEmpty();
    assertThat(
            Club.missing(
                QUORUM, facts(meeting("m2", "plenum", Acts.SETTLE, new Attendance(9, 5), HANDS))))
        .hasSize(1);
    assertThat(Club.missing(QUORUM, facts(meeting("m3", "centre", "open-stage", twoThirds, HANDS))))
        .as("a body without a quorum does not meet to decide")
        .containsExactly("committee.quorum a-5.0 m3");
  }

  @Test
  void whatIsDatedLaterDoesNotExistYet() {
    assertThat(Club.missing(QUORUM, facts(board(10, 5)).asOf(may(9)))).isEmpty();
    assertThat(Club.missing(QUORUM, facts(board(10, 5)).asOf(may(10)))).hasSize(1);
  }

  @Test
  void threePersonsStandBehindEveryMeetingAndOpening() {
    Hands two = new Hands("An", "Bo", "An");
    Attendance all = new Attendance(9, 9);
    CommitteeFile good = new CommitteeFile(List.of(board(9, 9)));
    CommitteeFile bad = new CommitteeFile(List.of(meeting("m1", "board", Acts.FIX, all, two)));
    assertThat(Club.missing(THREE_HANDS, Club.facts(good, opened(HANDS)))).isEmpty();
    assertThat(Club.missing(THREE_HANDS, Club.facts(bad, opened(HANDS))))
        .containsExactly("committee.prepared-checked-issued a-5.0 m1");
    assertThat(Club.missing(THREE_HANDS, Club.facts(good, opened(two))))
        .containsExactly("committee.prepared-checked-issued a-5.0 open:start");
  }

  private static ProcedureFile opened(Hands hands) {
    return new ProcedureFile(
        List.of(new StageOpening(Club.UNIT, "start", may(2), "centre", hands)),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void theHigherBodyReviews() {
    Attendance all = new Attendance(5, 5);
    assertThat(Club.missing(REVIEW, facts(board(9, 9))))
        .containsExactly("review.higher a-higher review");
    assertThat(
            Club.missing(REVIEW, facts(meeting("m4", "central-office", Acts.REVIEW, all, HANDS))))
        .isEmpty();
    assertThat(Club.missing(REVIEW, facts(meeting("m4", "board", Acts.REVIEW, all, HANDS))))
        .hasSize(1);
  }

  @Test
  void aMotionIsCarriedByMoreThanHalfOfTheBase() {
    Meeting plenum = meeting("m2", "plenum", Acts.SETTLE, new Attendance(10, 8), HANDS);
    assertThat(plenum.isCarried(motion(new Votes(6, 2, 0)), Club.rules())).isTrue();
    assertThat(plenum.isCarried(motion(new Votes(5, 0, 3)), Club.rules()))
        .as("half of those entitled, more than half of those present")
        .isFalse();
    assertThat(plenum.isCarried(motion(null), Club.rules())).isFalse();
    Meeting present = meeting("m2", "plenum", Acts.SETTLE, new Attendance(10, 8), HANDS);
    var rules =
        Club.rules(
            "majority_base: ENTITLED, acts: [settle-by-vote]",
            "majority_base: PRESENT, acts: [settle-by-vote]");
    assertThat(present.isCarried(motion(new Votes(5, 0, 3)), rules)).isTrue();
    assertThat(present.isCarried(motion(new Votes(4, 4, 0)), rules)).isFalse();
    Meeting centre = meeting("m3", "centre", "open-stage", new Attendance(1, 1), HANDS);
    assertThat(centre.isCarried(motion(new Votes(1, 0, 0)), rules)).isFalse();
  }

  private static Motion motion(Votes votes) {
    return new Motion("p1", true, votes, "");
  }

  @Test
  void theLastMeetingOfAnActCounts() {
    Meeting first = board(9, 9);
    Meeting second =
        new Meeting(
            "m0",
            Club.UNIT,
            Club.UNIT,
            "board",
            Acts.FIX,
            may(12),
            new Attendance(9, 9),
            HANDS,
            List.of(
                new Motion("p2", true, null, ""),
                new Motion("p1", true, null, ""),
                new Motion("p3", false, null, "withdrew")));
    CommitteeFile file = new CommitteeFile(List.of(second, first));
    assertThat(file.findLast(Acts.FIX)).contains(second);
    assertThat(file.asOf(may(11)).findLast(Acts.FIX)).contains(first);
    assertThat(file.findLast(Acts.SETTLE)).isEmpty();
    assertThat(second.taken()).containsExactly("p1", "p2");
    assertThat(second.findMotion("p3").map(Motion::reason)).contains("withdrew");
    assertThat(file.forUnit("u2").meetings()).isEmpty();
    assertThat(file.forUnit(Club.UNIT)).isEqualTo(file);
    assertThat(second.findMotion("p3").flatMap(Motion::findVotes)).isEmpty();
    assertThat(CommitteeGates.conditions()).hasSize(3);
  }
}
