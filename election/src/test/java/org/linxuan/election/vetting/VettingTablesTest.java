package org.linxuan.election.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linxuan.election.procedure.Club.may;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.procedure.Club;
import org.linxuan.election.procedure.Register;
import org.linxuan.election.vetting.Conclusion.Signature;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.problem.Problems;

class VettingTablesTest {
  private static final Register REGISTER =
      new Register(Club.rules(), Set.of("u1"), Club.persons("p1"));
  private static final PersonId P1 = new PersonId("p1");

  private interface Reader<T> {
    List<T> read(Source source, Register register, Problems problems);
  }

  private static <T> List<T> read(Reader<T> reader, String text) {
    Problems problems = new Problems();
    List<T> rows = reader.read(Source.text("t.csv", text), REGISTER, problems);
    assertThat(problems.list()).isEmpty();
    return rows;
  }

  private static <T> List<String> problems(Reader<T> reader, String text) {
    Problems problems = new Problems();
    assertThat(reader.read(Source.text("t.csv", text), REGISTER, problems)).isNotNull();
    return problems.list().stream()
        .map(p -> p.where().line() + ":" + p.where().column() + " " + p.code().name())
        .toList();
  }

  @Test
  void musts() {
    String head = "person,must,state,reason,examined_instead,by,date\n";
    assertThat(
            read(
                VettingTables::musts,
                head + "p1,file,not-applicable,none,contract,An,2022-05-12\n"))
        .containsExactly(new MustRecord(P1, "file", false, "none", "contract", "An", may(12)));
    assertThat(problems(VettingTables::musts, head + "p9,dance,half,,,An,2022-05-12\n"))
        .containsExactly("2:10 NOT_A_CHOICE");
    assertThat(problems(VettingTables::musts, head + "p9,dance,done,,,An,2022-05-12\n"))
        .containsExactly("2:1 CITED_PERSON_UNKNOWN", "2:4 MUST_UNKNOWN");
  }

  @Test
  void opinions() {
    String head = "batch,unit,kind,authority,person,asked,answered,answer\n";
    assertThat(
            read(
                VettingTables::opinions,
                head
                    + "b1,u1,own-organisation,office,p1,2022-05-09,2022-05-13,no-objection\n"
                    + "b2,u1,regulator,tax,p1,2022-05-09,,\n"))
        .containsExactly(
            Vetted.opinion("b1", "own-organisation", "office", P1, 13),
            new Opinion("b2", "u1", "regulator", "tax", P1, may(9), null, ""));
    assertThat(
            problems(
                VettingTables::opinions,
                head
                    + "b1,u9,gossip,office,p9,2022-05-09,2022-05-08,objection\n"
                    + "b2,u1,regulator,police,p1,2022-05-09,2022-05-10,\n"
                    + "b2,u1,regulator,tax,p1,2022-05-09,,\n"))
        .containsExactly(
            "2:4 CITED_UNIT_UNKNOWN",
            "2:7 OPINION_KIND_UNKNOWN",
            "2:21 CITED_PERSON_UNKNOWN",
            "2:35 ANSWERED_BEFORE_ASKED",
            "3:17 AUTHORITY_UNKNOWN",
            "3:38 ANSWER_AND_DAY",
            "4:1 ROW_TWICE");
    assertThat(
            problems(
                VettingTables::opinions,
                head
                    + "b1,u1,regulator,tax,p1,2022-05-09,,\n"
                    + "b1,u1,regulator,market,p2,2022-05-09,,\n"))
        .containsExactly("3:1 BATCH_MIXED", "3:24 CITED_PERSON_UNKNOWN");
  }

  @Test
  void aBatchIsOneLetter() {
    String head = "batch,unit,kind,authority,person,asked,answered,answer\n";
    for (String other :
        List.of(
            "b1,u1,own-organisation,tax,p2,2022-05-09,,\n",
            "b1,u1,regulator,tax,p2,2022-05-10,,\n",
            "b1,u9,regulator,tax,p2,2022-05-09,,\n")) {
      assertThat(
              problems(
                  VettingTables::opinions, head + "b1,u1,regulator,tax,p1,2022-05-09,,\n" + other))
          .as(other)
          .contains("3:1 BATCH_MIXED");
    }
    assertThat(
            problems(
                VettingTables::opinions,
                head
                    + "b1,u1,regulator,tax,p1,2022-05-09,,\n"
                    + "b1,u1,regulator,tax,p2,2022-05-09,,\n"))
        .doesNotContain("3:1 BATCH_MIXED");
  }

  @Test
  void heard() {
    String head = "unit,person,group,how,number,date\n";
    assertThat(read(VettingTables::heard, head + "u1,p1,public,talk,3,2022-05-11\n"))
        .containsExactly(new Hearing("u1", P1, Hearing.Group.PUBLIC, "talk", 3, may(11)));
    assertThat(problems(VettingTables::heard, head + "u1,p1,public,talk,0,2022-05-11\n"))
        .containsExactly("2:19 HEARD_NOBODY");
    assertThat(problems(VettingTables::heard, head + "u1,p1,press,talk,1,2022-05-11\n"))
        .containsExactly("2:7 NOT_A_CHOICE");
  }

  @Test
  void reports() {
    String head = "person,heading,by,date,text\n";
    assertThat(read(VettingTables::reports, head + "p1,ideals,team,2022-05-14,firm\n"))
        .containsExactly(new ReportPart(P1, "ideals", "team", may(14), "firm"));
    assertThat(
            problems(
                VettingTables::reports,
                head + "p1,looks,team,2022-05-14,fine\np1,looks,team,2022-05-14,fine\n"))
        .containsExactly("2:4 HEADING_UNKNOWN", "3:1 ROW_TWICE");
  }

  @Test
  void conclusions() {
    String head = "person,conclusion,secretary,secretary_on,discipline_head,discipline_on\n";
    assertThat(
            read(VettingTables::conclusions, head + "p1,not-fit,Gao,2022-05-15,Han,2022-05-16\n"))
        .containsExactly(
            new Conclusion(
                P1, false, new Signature("Gao", may(15)), new Signature("Han", may(16))));
    assertThat(read(VettingTables::conclusions, head + "p1,fit,Gao,2022-05-15,,\n"))
        .containsExactly(new Conclusion(P1, true, new Signature("Gao", may(15)), Signature.NONE));
    assertThat(problems(VettingTables::conclusions, head + "p1,fit,Gao,,,2022-05-16\n"))
        .containsExactly("2:8 SIGNATURE_AND_DAY", "2:13 SIGNATURE_AND_DAY");
  }
}
