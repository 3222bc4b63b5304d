package org.linxuan.election.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linxuan.election.procedure.Club.may;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.linxuan.election.people.PersonId;
import org.linxuan.foundation.clock.Period;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.problem.Problems;

class ProcedureTablesTest {
  private static final Register REGISTER =
      new Register(Club.rules(), Set.of("u1"), Club.persons("p1", "p2"));

  private static <T> List<String> problems(
      String text, BiFunction<Source, Problems, List<T>> reader) {
    Problems problems = new Problems();
    assertThat(reader.apply(Source.text("t.csv", text), problems)).isNotNull();
    return problems.list().stream()
        .map(p -> p.where().line() + ":" + p.where().column() + " " + p.code().name())
        .toList();
  }

  private static <T> List<T> read(String text, BiFunction<Source, Problems, List<T>> reader) {
    Problems problems = new Problems();
    List<T> rows = reader.apply(Source.text("t.csv", text), problems);
    assertThat(problems.list()).isEmpty();
    return rows;
  }

  private static List<StageOpening> openings(Source source, Problems problems) {
    return ProcedureTables.stageOpenings(source, REGISTER, problems);
  }

  private static List<Suspension> suspensions(Source source, Problems problems) {
    return ProcedureTables.suspensions(source, REGISTER, problems);
  }

  private static List<RegisteredPaper> papers(Source source, Problems problems) {
    return ProcedureTables.papers(source, REGISTER, problems);
  }

  private static List<WayOut> waysOut(Source source, Problems problems) {
    return ProcedureTables.waysOut(source, REGISTER, problems);
  }

  @Test
  void openings() {
    String head = "unit,stage,date,body,prepared_by,checked_by,issued_by\n";
    assertThat(read(head + "u1,start,2022-05-02,centre,An,Bo,\n", ProcedureTablesTest::openings))
        .containsExactly(
            new StageOpening("u1", "start", may(2), "centre", new Hands("An", "Bo", "")));
    assertThat(
            new ProcedureFile(
                read(head + "u1,start,2022-05-02,centre,,,\n", ProcedureTablesTest::openings),
                List.of(new Suspension("u1", "start", may(2), "i", "r", null, "")),
                List.of(),
                List.of()))
        .satisfies(
            file -> {
              assertThat(file.forUnit("u1", Set.of())).isEqualTo(file);
              assertThat(file.forUnit("u2", Set.of())).isEqualTo(ProcedureFile.empty());
              assertThat(file.asOf(may(1))).isEqualTo(ProcedureFile.empty());
            });
    assertThat(
            problems(
                head + "u9,s,2022-05-02,b,,,\nu1,start,2022-5-3,centre,,,\n",
                ProcedureTablesTest::openings))
        .containsExactly(
            "2:1 CITED_UNIT_UNKNOWN",
            "2:4 CITED_STAGE_UNKNOWN",
            "2:17 CITED_BODY_UNKNOWN",
            "3:10 NOT_A_DATE");
  }

  @Test
  void suspensions() {
    String head = "unit,stage,suspended,by,reason,resumed,resumed_by\n";
    List<Suspension> read =
        read(
            head
                + "u1,start,2022-05-02,inspection,r,2022-05-05,board\n"
                + "u1,start,2022-05-05,inspection,r,2022-05-05,board\n"
                + "u1,start,2022-05-09,inspection,r,,\n",
            ProcedureTablesTest::suspensions);
    ProcedureFile file = new ProcedureFile(List.of(), read, List.of(), List.of());
    assertThat(file.suspendedDays())
        .containsExactly(new Period(may(2), may(4)), new Period(may(9), null));
    assertThat(file.asOf(may(4)).suspendedDays())
        .as("the resumption of the 5th is not known yet")
        .containsExactly(new Period(may(2), null));
    assertThat(
            problems(
                head
                    + "u1,start,2022-05-05,inspection,r,2022-05-04,board\n"
                    + "u1,start,2022-05-05,inspection,r,2022-05-06,\n"
                    + "u1,start,2022-05-02,inspection,r,,\n",
                ProcedureTablesTest::suspensions))
        .containsExactly(
            "2:34 RESUMED_BEFORE_SUSPENDED",
            "3:45 RESUMED_BY_MISSING",
            "4:10 STAGE_SUSPENDED_TWICE");
  }

  @Test
  void papers() {
    String head = "paper,unit,kind,title,issued_by,date\n";
    List<RegisteredPaper> read =
        read(
            head + "notice-1,,notice,T,centre,2022-05-01\nplan-1,u1,plan,T,u1,2022-05-02\n",
            ProcedureTablesTest::papers);
    assertThat(read).extracting(RegisteredPaper::unit).containsExactly("", "u1");
    ProcedureFile file = new ProcedureFile(List.of(), List.of(), read, List.of());
    assertThat(file.forUnit("u1", Set.of()).papers()).hasSize(2);
    assertThat(file.forUnit("u2", Set.of()).papers()).hasSize(1);
    assertThat(problems(head + "plan-1,u9,plan,T,u1,2022-05-02\n", ProcedureTablesTest::papers))
        .containsExactly("2:8 CITED_UNIT_UNKNOWN");
  }

  @Test
  void waysOut() {
    String head = "person,way,date,reason,by\n";
    List<WayOut> read =
        read(
            head + "p1,withdrawn,2022-05-10,own wish,p1\np2,deceased,2022-05-11,illness,unit\n",
            ProcedureTablesTest::waysOut);
    assertThat(read)
        .containsExactly(
            new Withdrawn(new PersonId("p1"), may(10), "own wish", "p1"),
            new Deceased(new PersonId("p2"), may(11), "illness", "unit"));
    assertThat(read).extracting(WayOut::way).containsExactly("withdrawn", "deceased");
    ProcedureFile file = new ProcedureFile(List.of(), List.of(), List.of(), read);
    assertThat(file.asOf(may(10)).waysOut()).hasSize(1);
    assertThat(file.leftBefore(new PersonId("p1"), may(10))).isFalse();
    assertThat(file.leftBefore(new PersonId("p1"), may(11))).isTrue();
    assertThat(file.asOf(may(9)).waysOut()).isEmpty();
    assertThat(file.forUnit("u1", Club.persons("p2")).waysOut()).hasSize(1);
    assertThat(
            problems(
                head
                    + "p1,not-taken-forward,2022-05-10,r,b\n"
                    + "p1,disqualified,2022-05-10,r,b\n"
                    + "p9,away,2022-05-10,r,b\n"
                    + "p8,withdrawn,2022-05-10,r,b\n",
                ProcedureTablesTest::waysOut))
        .containsExactly("3:1 LEFT_TWICE", "4:4 NOT_A_CHOICE", "5:1 CITED_PERSON_UNKNOWN");
  }
}
