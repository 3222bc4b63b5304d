package org.linxuan.election.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linxuan.election.procedure.Club.may;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.procedure.Club;
import org.linxuan.election.procedure.Register;
import org.linxuan.election.rulebook.NoticeKind;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.problem.Problems;

class NoticeTablesTest {
  private static final Register REGISTER =
      new Register(Club.rules(), Set.of("u1"), Club.persons("p1", "p2"));
  private static final String NOTICES =
      "notice,unit,kind,opens,closes,range,channels,proof,posted_by\n";
  private static final String N1 =
      "n1,u1,PUBLIC,2022-05-09,2022-05-13,unit,website;board,photo,An\n";
  private static final String COMMENTS =
      "comment,notice,person,received,from,closed,closed_by,conclusion,action\n";

  private static List<Notice> notices(String rows, String names, Problems problems) {
    return NoticeTables.notices(
        Source.text("notices.csv", NOTICES + rows),
        Source.text("notice-names.csv", "notice,person\n" + names),
        REGISTER,
        problems);
  }

  private static List<Comment> comments(String rows, Problems problems) {
    List<Notice> notices = notices(N1, "", new Problems());
    Source source = Source.text("comments.csv", COMMENTS + rows);
    return NoticeTables.comments(source, notices, REGISTER, problems);
  }

  private static List<String> found(Problems problems) {
    return problems.list().stream().map(p -> p.where() + " " + p.code().name()).toList();
  }

  @Test
  void noticesWithTheirNames() {
    Problems problems = new Problems();
    assertThat(notices(N1, "n1,p2\nn1,p1\n", problems))
        .containsExactly(
            new Notice(
                "n1",
                "u1",
                NoticeKind.PUBLIC,
                may(9),
                may(13),
                "unit",
                List.of("website", "board"),
                "photo",
                "An",
                Club.persons("p1", "p2")));
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void everyProblemOfNoticesIsFound() {
    Problems problems = new Problems();
    notices(
        "n1,u9,OTHER,2022-05-09,2022-05-13,unit,w,p,An\n"
            + "n2,u9,PUBLIC,2022-05-09,2022-05-08,unit,w,,An\n",
        "n3,p1\nn2,p9\n",
        problems);
    assertThat(found(problems))
        .containsExactly(
            "notice-names.csv:2:1 NOTICE_UNKNOWN",
            "notice-names.csv:3:4 CITED_PERSON_UNKNOWN",
            "notices.csv:2:7 NOT_A_CHOICE",
            "notices.csv:3:4 CITED_UNIT_UNKNOWN",
            "notices.csv:3:25 NOTICE_CLOSES_BEFORE");
  }

  @Test
  void comments() {
    Problems problems = new Problems();
    assertThat(comments("c1,n1,p1,2022-05-10,a member,,,,\n", problems))
        .containsExactly(
            new Comment("c1", "n1", new PersonId("p1"), may(10), "a member", null, "", "", ""));
    assertThat(problems.list()).isEmpty();
  }

  @Test
  void everyProblemOfCommentsIsFound() {
    Problems problems = new Problems();
    comments(
        "c1,n9,p9,2022-05-10,a,,,,\n"
            + "c2,n1,p1,2022-05-08,a,2022-05-07,Bo,upheld,\n"
            + "c3,n1,p1,2022-05-10,a,,,upheld,\n"
            + "c3,n1,p1,2022-05-10,a,,,perhaps,\n",
        problems);
    assertThat(found(problems))
        .containsExactly(
            "comments.csv:2:4 NOTICE_UNKNOWN",
            "comments.csv:2:7 CITED_PERSON_UNKNOWN",
            "comments.csv:3:10 COMMENT_BEFORE_NOTICE",
            "comments.csv:3:23 COMMENT_CLOSED_BEFORE",
            "comments.csv:4:23 COMMENT_CONCLUSION_WITHOUT_DAY",
            "comments.csv:5:1 ROW_TWICE",
            "comments.csv:5:25 NOT_A_CHOICE");
  }
}
