package org.linxuan.election.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linxuan.election.nomination.NominationCase.on;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.linxuan.election.organization.Organization;
import org.linxuan.election.organization.OrganizationTree;
import org.linxuan.election.people.PersonId;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

class NominationTablesTest {
  private static final OrganizationTree TREE =
      OrganizationTree.of(
          List.of(
              new Organization("u", "", 1, 0),
              new Organization("b", "u", 2, 3),
              new Organization("v", "", 1, 4)));

  private final Problems problems = new Problems();

  private List<String> found() {
    return problems.list().stream()
        .map(
            p ->
                p.where().file()
                    + ":"
                    + p.where().line()
                    + ":"
                    + p.where().column()
                    + " "
                    + p.code().name())
        .toList();
  }

  @Test
  void aTallyMayStandTwiceAndNameAnybody() {
    List<Tally> tallies =
        NominationTables.tallies(
            Source.text("t.csv", "organization,nominee,supporters\nb,x,1\nb,x,2\nnowhere,y,0\n"),
            problems);
    assertThat(found()).isEmpty();
    assertThat(tallies).extracting(Tally::supporters).containsExactly(1L, 2L, 0L);
    assertThat(tallies.get(2).where()).isEqualTo(new Where("t.csv", 4, 1));
    NominationTables.tallies(
        Source.text("t.csv", "organization,nominee,supporters\nb,x,-1\nb,,2\n"), problems);
    assertThat(found()).containsExactly("t.csv:2:5 NOT_A_COUNT", "t.csv:3:3 CELL_EMPTY");
  }

  @Test
  void aSheetIsTheFirstUnlessItSaysOtherwise() {
    List<SheetRow> sheets =
        NominationTables.sheets(
            Source.text(
                "s.csv", "organization,member,nominee,sheet,at\nb,m,x,,\nb,m,y,2,2021-12-01\n"),
            problems);
    assertThat(found()).isEmpty();
    assertThat(sheets).extracting(SheetRow::sheet).containsExactly(1L, 2L);
    assertThat(sheets.get(1).at()).isEqualTo(on(1));
  }

  @Test
  void aUnitHasTalliesOrSheets() {
    List<Tally> tallies = List.of(new Tally("v", new PersonId("x"), 1, Where.file("t.csv")));
    List<SheetRow> sheets =
        NominationTables.sheets(
            Source.text("s.csv", "organization,member,nominee\nb,m,x\nv,m,x\nv,n,x\n"), problems);
    NominationTables.checkEither(TallyTable.of(TREE, tallies), sheets, TREE, problems);
    assertThat(found()).containsExactly("s.csv:3:1 SHEETS_AND_TALLIES");
  }

  @Test
  void sheetsBecomeTalliesByTheRulesOfTheirUnit() {
    List<SheetRow> sheets =
        NominationTables.sheets(
            Source.text(
                "s.csv", "organization,member,nominee\nb,m,x\nb,m,y\nv,m,x\nv,m,y\nnowhere,m,x\n"),
            problems);
    Accepted accepted =
        SheetTallies.accept(
            TREE,
            sheets,
            unit -> new SheetRules(null, null, null, OptionalLong.of(unit.equals("u") ? 1 : 2)),
            Where.file("s.csv"));
    assertThat(SheetTallies.tallies(accepted, Where.file("s.csv")))
        .extracting(t -> t.organization() + " " + t.nominee() + " " + t.supporters())
        .containsExactly("v x 1", "v y 1");
    assertThat(accepted.setAside().stream().filter(s -> s.line() > 0).map(SetAside::reason))
        .containsExactly("too many names", "too many names", "unknown organisation");
    assertThat(accepted.membersTakingPart("v")).hasValue(1);
    assertThat(accepted.membersTakingPart("b")).hasValue(0);
  }

  @Test
  void formsEntriesAndReportsAreOfKnownOrganizations() {
    NominationTables.forms(
        Source.text(
            "f.csv",
            "organization,meeting,visit,phone,writing,chair,recorder,date\n"
                + "x,1,0,0,0,A,B,2021-12-01\nb,1,0,0,0,,B,2021-12-01\n"),
        TREE,
        problems);
    NominationTables.entries(
        Source.text(
            "e.csv",
            "organization,person,source,by,date,reason\nx,p,centre,o,2021-12-01,r\n"
                + "u,p,organization,o,2021-12-01,r\n"),
        TREE,
        problems);
    NominationTables.reports(
        Source.text("r.csv", "organization,nominee,reason\nb,p,\nx,p,\nb,p,again\n"),
        Source.text("n.csv", "organization,nominee,reason\nb,p,why\nb,q,\n"),
        TREE,
        problems);
    assertThat(found())
        .containsExactly(
            "e.csv:2:1 ORGANIZATION_UNKNOWN",
            "e.csv:3:5 NOT_A_CHOICE",
            "f.csv:2:1 ORGANIZATION_UNKNOWN",
            "f.csv:3:11 CELL_EMPTY",
            "n.csv:2:3 REPORTED_AND_NOT",
            "n.csv:3:5 CELL_EMPTY",
            "r.csv:3:1 ORGANIZATION_UNKNOWN",
            "r.csv:4:1 ROW_TWICE");
  }

  @Test
  void roundsBelongTogetherAndFitTheirLists() {
    Map<String, Consultations> units =
        NominationTables.consultations(
            Source.text(
                "rounds.csv",
                "unit,round,sent_down,returned,resubmitted,organizations_heard,members_heard\n"
                    + "u,2,2021-12-04,2021-12-05,2021-12-06,1,3\n"
                    + "u,1,2021-12-01,2021-12-02,2021-12-03,1,3\n"
                    + "v,0,2021-12-01,2021-12-02,2021-12-03,1,3\n"),
            Source.text(
                "opinions.csv",
                "unit,round,organization,person,opinion,reason\nu,1,b,ann,keep,\nu,3,b,ann,keep,\n"),
            Source.text(
                "names.csv",
                "unit,round,person,change,reason\nu,1,ann,dropped,why\nu,2,ann,kept,\n"
                    + "u,2,bob,added,why\n"),
            OrganizationTree.empty(),
            problems);
    assertThat(found())
        .containsExactly("opinions.csv:3:3 ROUND_UNKNOWN", "rounds.csv:4:3 ROUND_ZERO");
    Consultations rounds = units.get("u");
    assertThat(rounds.rounds()).extracting(ConsultationRound::round).containsExactly(1L, 2L);
    Problems contradictions = new Problems();
    rounds.checkAgainst(
        new TreeSet<>(List.of(new PersonId("ann"), new PersonId("bob"))), contradictions);
    assertThat(contradictions.list())
        .extracting(p -> p.where().line() + " " + p.code().name())
        .containsExactly("3 ROUND_NAME_NOT_LISTED", "4 ROUND_ADDS_LISTED_NAME");
  }

  @Test
  void coverageSumsTheFormsLevelByLevel() {
    Map<String, Coverage> coverage =
        Coverage.of(TREE, List.of(NominationCase.form("b", 1, 0, 1, 0)));
    Coverage unit = coverage.get("u");
    assertThat(unit.members()).isEqualTo(3);
    assertThat(unit.membersTakingPart()).isEqualTo(2);
    assertThat(unit.organizations()).isEqualTo(1);
    assertThat(unit.organizationsTakingPart()).isEqualTo(1);
    assertThat(coverage.get("v").organizationsTakingPart()).isZero();
    assertThat(coverage.get("v").organizations()).isEqualTo(1);
  }
}
