package org.linxuan.election.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.linxuan.election.procedure.Club.HANDS;
import static org.linxuan.election.procedure.Club.may;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linxuan.election.procedure.OpeningOutcome.Refused;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Stage;

class UnitCourseTest {
  private static final Gates GATES = new Gates(ProcedureGates.conditions());
  private static final StageOpening START = open("start", 2, "centre");
  private static final StageOpening NOMINATION = open("nomination", 5, "centre");
  private static final StageOpening VETTING = open("vetting", 9, "board");

  private static StageOpening open(String stage, int day, String body) {
    return new StageOpening(Club.UNIT, stage, may(day), body, HANDS);
  }

  private static RegisteredPaper paper(String id, int day) {
    return new RegisteredPaper(id, "", "notice", "t", "centre", may(day));
  }

  private static final List<RegisteredPaper> PAPERS =
      List.of(paper("notice-1", 1), paper("plan-1", 5));

  private static UnitCourse play(
      List<StageOpening> openings, List<Suspension> suspensions, List<RegisteredPaper> papers) {
    return UnitCourse.play(
        GATES, Club.facts(new ProcedureFile(openings, suspensions, papers, List.of())));
  }

  private static List<String> outcomes(UnitCourse course) {
    List<String> lines = new ArrayList<>();
    for (OpeningOutcome o : course.outcomes()) {
      String what =
          o instanceof Refused refused
              ? "refused "
                  + refused.missing().stream()
                      .map(m -> m.check().key() + " " + m.article() + " " + m.id())
                      .toList()
              : "open";
      lines.add(o.attempt().stage() + " " + what);
    }
    return lines;
  }

  @Test
  void opensEachStageInItsTurn() {
    UnitCourse course = play(List.of(VETTING, NOMINATION, START), List.of(), PAPERS);
    assertThat(outcomes(course)).containsExactly("start open", "nomination open", "vetting open");
    assertThat(course.reached().map(Stage::id)).contains("vetting");
    assertThat(course.opened("nomination").orElseThrow().attempt().date()).isEqualTo(may(5));
    assertThat(course.opened("preliminary")).isEmpty();
  }

  @Test
  void aGateCountsOnlyWhatIsDatedOnOrBeforeTheDay() {
    List<StageOpening> early = List.of(START, open("nomination", 4, "centre"), NOMINATION);
    UnitCourse course = play(early, List.of(), PAPERS);
    assertThat(outcomes(course))
        .containsExactly(
            "start open", "nomination refused [papers.registered a-0 plan-1]", "nomination open");
    assertThat(course.lastReports())
        .as("the last attempt is what counts")
        .containsExactly(
            new GateReport("start", List.of(new GateLine(Check.PAPERS_REGISTERED, List.of()))));
  }

  @Test
  void aUnitWhoseNextStageNeverOpensStopsThere() {
    UnitCourse course =
        play(List.of(START, NOMINATION, VETTING), List.of(), List.of(paper("plan-1", 1)));
    assertThat(outcomes(course))
        .containsExactly(
            "start open",
            "nomination refused [papers.registered a-0 notice-1]",
            "vetting refused [stage.opened-by-body a-1.1 nomination]");
    assertThat(course.reached().map(Stage::id)).contains("start");
    assertThat(course.lastReports()).hasSize(1);
    assertThat(course.lastReports().get(0).unmet()).containsExactly(Check.PAPERS_REGISTERED);
  }

  @Test
  void aReportSaysWhatIsMissingArticleByArticle() {
    GateReport report =
        GATES.report(Club.rules().stages().get(0), Club.facts(ProcedureFile.empty()));
    assertThat(report.isPassed()).isFalse();
    assertThat(report.byArticle()).containsOnlyKeys("a-0");
    assertThat(report.byArticle().get("a-0"))
        .extracting(Missing::id)
        .containsExactly("notice-1", "plan-1");
    assertThat(report.lines().get(0).ids()).containsExactly("notice-1", "plan-1");
  }

  @Test
  void onlyTheBodyNamedOpensAStageAndNoStageTwice() {
    List<StageOpening> attempts =
        List.of(open("start", 2, "board"), open("start", 3, "centre"), open("start", 4, "centre"));
    assertThat(outcomes(play(attempts, List.of(), PAPERS)))
        .containsExactly(
            "start refused [stage.opened-by-body a-1.1 centre]",
            "start open",
            "start refused [stage.opened-by-body a-1.1 nomination]");
  }

  @Test
  void aSuspendedStageLetsNothingOpenUntilItIsResumed() {
    Suspension from5 =
        new Suspension(Club.UNIT, "nomination", may(6), "inspection", "reason", may(10), "board");
    List<StageOpening> attempts = List.of(START, NOMINATION, VETTING, open("vetting", 10, "board"));
    assertThat(outcomes(play(attempts, List.of(from5), PAPERS)))
        .containsExactly(
            "start open",
            "nomination open",
            "vetting refused [stage.not-suspended a-6.2 nomination]",
            "vetting open");
  }

  @Test
  void afterTheLastStageNothingIsLeftToOpen() {
    List<StageOpening> all = new ArrayList<>();
    int day = 6;
    for (Stage stage : Club.rules().stages()) {
      all.add(open(stage.id(), day++, stage.openedBy()));
    }
    all.add(open("credentials", day, "centre"));
    UnitCourse course = play(all, List.of(), PAPERS);
    assertThat(course.reached().map(Stage::id)).contains("credentials");
    assertThat(outcomes(course))
        .last()
        .isEqualTo("credentials refused [stage.opened-by-body a-1.1 ]");
  }

  @Test
  void aCheckThatNothingEnforcesIsNeverPassed() {
    Gates none = new Gates(List.of());
    UnitFacts facts = Club.facts(ProcedureFile.empty());
    assertThat(GATES.checks()).containsExactly(Check.PAPERS_REGISTERED);
    assertThatThrownBy(() -> none.report(Club.rules().stages().get(0), facts))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("papers.registered");
    assertThatThrownBy(() -> new Gates(List.of(new PapersRegistered(), new PapersRegistered())))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aFileThatNobodyHandedInIsABugAndNotAnEmptyOne() {
    UnitFacts facts = Club.facts();
    assertThatThrownBy(() -> facts.get(ProcedureFile.class))
        .isInstanceOf(IllegalStateException.class);
    ProcedureFile file = ProcedureFile.empty();
    assertThatThrownBy(() -> Club.facts(file, file)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anOptionalGateCountsOnlyWhenItIsOn() {
    Stage off = Club.rules().findStage("preparatory").orElseThrow();
    Stage on = Club.rules("on: false", "on: true").findStage("preparatory").orElseThrow();
    assertThat(off.activeGates()).isEmpty();
    assertThat(on.activeGates()).containsExactly(Check.REVIEW_HIGHER);
  }

  @Test
  void factsMoveToAnotherDayInBothDirections() {
    UnitFacts facts = Club.facts(new ProcedureFile(List.of(), List.of(), PAPERS, List.of()));
    assertThat(facts.asOf(may(4)).get(ProcedureFile.class).papers()).hasSize(1);
    assertThat(facts.asOf(may(4)).asOf(may(5)).get(ProcedureFile.class).papers()).hasSize(2);
    assertThat(facts.with(ProcedureFile.empty()).get(ProcedureFile.class).papers()).isEmpty();
    assertThat(facts.asOf(LocalDate.MAX).on()).isEqualTo(LocalDate.MAX);
  }
}
