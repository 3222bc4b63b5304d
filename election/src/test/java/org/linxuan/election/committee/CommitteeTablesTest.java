package org.linxuan.election.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linxuan.election.procedure.Club;
import org.linxuan.election.procedure.Register;
import org.linxuan.election.procedure.Votes;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.problem.Lang;
import org.linxuan.foundation.problem.Problems;

class CommitteeTablesTest {
  private static final Register REGISTER =
      new Register(Club.rules(), Set.of("u1"), Club.persons("p1", "p2"));
  private static final String MEETINGS =
      "meeting,unit,organization,body,act,date,entitled,present,prepared_by,checked_by,issued_by\n";
  private static final String NAMES = "meeting,person,taken,for,against,abstain,reason\n";

  private static List<Meeting> read(String meetings, String names, Problems problems) {
    return CommitteeTables.meetings(
        Source.text("meetings.csv", MEETINGS + meetings),
        Source.text("meeting-names.csv", NAMES + names),
        REGISTER,
        problems);
  }

  private static List<String> problems(String meetings, String names) {
    Problems problems = new Problems();
    read(meetings, names, problems);
    return problems.list().stream().map(p -> p.where() + " " + p.code().name()).toList();
  }

  private static final String BOARD =
      "m1,u1,u1,board,fix-persons-to-vet,2022-05-10,9,8,An,Bo,Chen\n";
  private static final String PLENUM = "m2,u1,u1,plenum,settle-by-vote,2022-05-20,9,8,An,Bo,Chen\n";

  @Test
  void meetingsWithWhatTheyResolved() {
    Problems problems = new Problems();
    List<Meeting> meetings =
        read(
            BOARD + PLENUM,
            "m2,p1,true,6,1,1,\nm1,p2,false,,,,illness\nm2,p2,false,0,8,0,\n",
            problems);
    assertThat(problems.list()).isEmpty();
    assertThat(meetings).extracting(Meeting::id).containsExactly("m1", "m2");
    assertThat(meetings.get(0).motions()).containsExactly(new Motion("p2", false, null, "illness"));
    assertThat(meetings.get(1).motions())
        .containsExactly(
            new Motion("p1", true, new Votes(6, 1, 1), ""),
            new Motion("p2", false, new Votes(0, 8, 0), ""));
    assertThat(meetings.get(1).hands()).isEqualTo(Club.HANDS);
  }

  @Test
  void everyProblemIsFound() {
    assertThat(
            problems(
                "m1,u9,u1,board,fix-persons-to-vet,2022-05-10,8,9,An,Bo,Chen\n"
                    + "m3,u1,u1,board,settle-by-vote,2022-05-20,9,8,,,\n"
                    + "m4,u1,u1,choir,sing,2022-05-20,9,8,,,\n"
                    + "m4,u1,u1,plenum,settle-by-vote,2022-05-20,9,8,,,\n",
                ""))
        .containsExactly(
            "meetings.csv:2:4 CITED_UNIT_UNKNOWN",
            "meetings.csv:2:48 MEETING_PRESENT_ABOVE_ENTITLED",
            "meetings.csv:3:10 BODY_NOT_COMPETENT",
            "meetings.csv:4:10 CITED_BODY_UNKNOWN",
            "meetings.csv:4:16 CITED_ACT_UNKNOWN",
            "meetings.csv:5:1 ROW_TWICE");
    Problems problems = new Problems();
    read("m3,u1,u1,board,settle-by-vote,2022-05-20,9,8,,,\n", "", problems);
    assertThat(problems.list())
        .extracting(p -> p.expected(Lang.EN))
        .containsExactly("a body that the rulebook lets do it: plenum");
    assertThat(
            problems(
                BOARD + PLENUM,
                "m9,p1,true,,,,\nm2,p9,true,6,1,1,\nm2,p1,true,6,2,1,\nm2,p2,true,6,,1,\nm1,p2,maybe,,,,\n"))
        .containsExactly(
            "meeting-names.csv:2:1 MEETING_UNKNOWN",
            "meeting-names.csv:3:4 CITED_PERSON_UNKNOWN",
            "meeting-names.csv:4:12 VOTES_ABOVE_PRESENT",
            "meeting-names.csv:5:12 VOTES_INCOMPLETE",
            "meeting-names.csv:5:12 SETTLED_WITHOUT_VOTES",
            "meeting-names.csv:6:7 NOT_A_CHOICE");
    assertThat(problems(PLENUM, "m2,p1,true,,,,\n"))
        .containsExactly("meeting-names.csv:2:12 SETTLED_WITHOUT_VOTES");
    assertThat(
            problems(
                "m5,u1,u1,centre,open-stage,2022-05-02,3,3,An,Bo,Chen\n", "m5,p1,true,1,0,0,\n"))
        .containsExactly("meeting-names.csv:2:12 VOTES_ON_ACT_WITHOUT");
  }
}
