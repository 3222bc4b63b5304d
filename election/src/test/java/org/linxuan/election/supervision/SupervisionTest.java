package org.linxuan.election.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linxuan.election.procedure.Club.may;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linxuan.election.assembly.Elected;
import org.linxuan.election.assembly.ElectedFile;
import org.linxuan.election.complaint.Complaint;
import org.linxuan.election.complaint.ComplaintFile;
import org.linxuan.election.complaint.Lead;
import org.linxuan.election.people.Evidence;
import org.linxuan.election.people.PeopleFile;
import org.linxuan.election.people.Period;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.procedure.Club;
import org.linxuan.election.procedure.Deceased;
import org.linxuan.election.procedure.Decision;
import org.linxuan.election.procedure.DecisionKind;
import org.linxuan.election.procedure.DecisionLog;
import org.linxuan.election.procedure.Passage;
import org.linxuan.election.procedure.PersonStage;
import org.linxuan.election.procedure.ProcedureFile;
import org.linxuan.election.procedure.Register;
import org.linxuan.election.procedure.Suspension;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.rulebook.Rulebook;
import org.linxuan.election.rulebook.RulebookLoader;
import org.linxuan.election.supervision.Anomaly.Kind;
import org.linxuan.election.supervision.SuspensionOrder.Given;
import org.linxuan.election.supervision.SuspensionOrder.NotGiven;
import org.linxuan.election.vetting.Opinion;
import org.linxuan.election.vetting.ReportPart;
import org.linxuan.election.vetting.Vetted;
import org.linxuan.election.vetting.VettingFile;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.problem.Problems;

class SupervisionTest {
  private static final PersonId P1 = new PersonId("p1");
  private static final PersonId P2 = new PersonId("p2");
  private static final PersonId P3 = new PersonId("p3");
  private static final String HASH = "0f".repeat(32);

  private static Decision entry(PersonId person, PersonStage stage) {
    return Decision.of(DecisionKind.PERSON, may(5), Club.UNIT, "nomination")
        .moving(Passage.into(stage, person));
  }

  /** p1 was vetted and elected, p2 vetted and not elected, p3 nominated and not vetted. */
  private static UnitFacts facts(Talk... talks) {
    return Club.facts(
        new DecisionLog(
            List.of(
                entry(P1, PersonStage.PERSON_TO_VET),
                entry(P2, PersonStage.PERSON_TO_VET),
                entry(P2, PersonStage.PRELIMINARY_NOMINEE),
                entry(P3, PersonStage.NOMINEE))),
        new ElectedFile(List.of(new Elected("p1", false, 1, 9)), may(20)),
        new AftercareFile(List.of(talks)),
        ProcedureFile.empty());
  }

  private static List<String> owed(UnitFacts facts) {
    return Club.missing(new AftercareRecorded(), facts);
  }

  @Test
  void whoWasVettedAndNotElectedIsOwedATalk() {
    Talk talk = new Talk(P2, may(25), "secretary", HASH);
    assertThat(owed(facts(talk))).isEmpty();
    assertThat(owed(facts())).containsExactly("aftercare.recorded a-6.3 p2");
    assertThat(owed(facts(talk).asOf(may(24)))).hasSize(1);
    assertThat(new AftercareFile(List.of(talk)).of(Set.of(P1)).talks()).isEmpty();
    assertThat(new AftercareFile(List.of(talk)).of(Set.of(P2)).talks()).hasSize(1);
  }

  @Test
  void nobodyIsOwedATalkAfterDeath() {
    ProcedureFile died =
        new ProcedureFile(
            List.of(), List.of(), List.of(), List.of(new Deceased(P2, may(15), "illness", "unit")));
    assertThat(owed(facts().with(died))).isEmpty();
    assertThat(owed(facts().with(died).asOf(may(14))))
        .as("nobody is elected yet, and p2 lives")
        .containsExactly("aftercare.recorded a-6.3 p1", "aftercare.recorded a-6.3 p2");
  }

  @Test
  void theScopeIsTheRulebooks() {
    UnitFacts known = facts();
    Rulebook fromNomination = Club.rules("from_stage: vetting", "from_stage: nomination");
    Rulebook fromElection = Club.rules("from_stage: vetting", "from_stage: election");
    Rulebook without = RulebookLoader.load("local-congress", new Problems()).orElseThrow();
    assertThat(owed(under(fromNomination, known))).hasSize(1).first().asString().endsWith("p3");
    assertThat(owed(under(fromElection, known))).isEmpty();
    assertThat(owed(under(without, known))).as("no rule, no debt").isEmpty();
  }

  private static UnitFacts under(Rulebook rules, UnitFacts facts) {
    return Club.facts(
        rules,
        facts.get(DecisionLog.class),
        facts.get(ElectedFile.class),
        facts.get(AftercareFile.class),
        facts.get(ProcedureFile.class));
  }

  private static ProcedureFile suspended(LocalDate resumed) {
    return new ProcedureFile(
        List.of(),
        List.of(new Suspension(Club.UNIT, "vetting", may(10), "office", "r", resumed, "office")),
        List.of(),
        List.of());
  }

  private static UnitFacts supervised(ProcedureFile file) {
    return Club.facts(file);
  }

  @Test
  void aBodyThatMaySuspendsAStage() {
    UnitFacts facts = supervised(ProcedureFile.empty());
    SuspensionOrder order =
        SuspensionOrder.suspend(facts, "vetting", may(10), "central-office", "canvassing");
    assertThat(order)
        .isEqualTo(
            new Given(
                new Suspension(
                    Club.UNIT, "vetting", may(10), "central-office", "canvassing", null, "")));
    assertThat(ids(SuspensionOrder.suspend(facts, "vetting", may(10), "board", "r")))
        .containsExactly("board");
    assertThat(ids(SuspensionOrder.suspend(facts, "vetting", may(10), "central-office", " ")))
        .containsExactly("vetting");
  }

  @Test
  void aStageIsSuspendedOnceAndResumedOnce() {
    UnitFacts open = supervised(suspended(null));
    assertThat(ids(SuspensionOrder.suspend(open, "vetting", may(11), "central-office", "r")))
        .containsExactly("vetting");
    assertThat(SuspensionOrder.suspend(open, "election", may(11), "central-office", "r"))
        .isInstanceOf(Given.class);
    assertThat(SuspensionOrder.resume(open, "vetting", may(12), "central-office"))
        .isEqualTo(
            new Given(
                new Suspension(
                    Club.UNIT, "vetting", may(10), "office", "r", may(12), "central-office")));
    assertThat(ids(SuspensionOrder.resume(open, "vetting", may(12), "board")))
        .containsExactly("board");
    UnitFacts over = supervised(suspended(may(12)));
    assertThat(ids(SuspensionOrder.resume(over, "vetting", may(12), "central-office")))
        .containsExactly("vetting");
    assertThat(SuspensionOrder.suspend(over, "vetting", may(12), "central-office", "r"))
        .isInstanceOf(Given.class);
  }

  private static List<String> ids(SuspensionOrder order) {
    assertThat(order).isInstanceOf(NotGiven.class);
    return ((NotGiven) order).missing().stream().map(m -> m.id()).toList();
  }

  @Test
  void complaintsOfABreachAreCases() {
    Complaint breach =
        new Complaint("k1", Club.UNIT, "vetting", may(10), "canvassing", null, "", "", HASH);
    Complaint other =
        new Complaint("k2", Club.UNIT, "vetting", may(10), "other", null, "", "", HASH);
    List<BreachCase> cases =
        BreachCase.of(Club.facts(new ComplaintFile(List.of(), List.of(other, breach))));
    assertThat(cases).extracting(c -> c.complaint().id()).containsExactly("k1");
    assertThat(cases.get(0).breach().id()).isEqualTo("canvassing");
    assertThat(cases.get(0).isHandled()).isFalse();
    Complaint done =
        new Complaint(
            "k3", Club.UNIT, "vetting", may(10), "canvassing", may(12), "Bo", "settled", HASH);
    assertThat(BreachCase.of(Club.facts(new ComplaintFile(List.of(), List.of(done)))))
        .allMatch(BreachCase::isHandled)
        .hasSize(1);
  }

  /** The complete dossiers, but with a text of its own in every report. */
  private static VettingFile dossiers(List<Opinion> more) {
    VettingFile v = Vetted.complete();
    List<Opinion> opinions = new ArrayList<>(v.opinions());
    opinions.addAll(more);
    List<ReportPart> reports =
        v.reports().stream()
            .map(
                r ->
                    new ReportPart(
                        r.person(), r.heading(), r.by(), r.date(), r.person() + " " + r.text()))
            .toList();
    return new VettingFile(v.musts(), opinions, v.hearings(), reports, v.conclusions());
  }

  private static List<Anomaly> anomalies(
      VettingFile vetting, ComplaintFile complaints, PeopleFile people) {
    return Anomalies.of(Club.facts(vetting, complaints, people));
  }

  @Test
  void nothingOddIsShownWhereNothingIs() {
    assertThat(anomalies(dossiers(List.of()), ComplaintFile.empty(), PeopleFile.empty())).isEmpty();
  }

  @Test
  void anObjectionBesideAFitConclusionIsShown() {
    Opinion objects =
        new Opinion("b9", Club.UNIT, "regulator", "tax", P2, may(9), may(18), "objection");
    VettingFile concludedByNobody =
        new VettingFile(List.of(), List.of(objects), List.of(), List.of(), List.of());
    assertThat(anomalies(concludedByNobody, ComplaintFile.empty(), PeopleFile.empty())).isEmpty();
    assertThat(anomalies(dossiers(List.of(objects)), ComplaintFile.empty(), PeopleFile.empty()))
        .containsExactly(new Anomaly(Kind.OBJECTION_AND_FIT, List.of(P2), "tax"));
  }

  @Test
  void aFoundedLeadBesideAFitConclusionIsShown() {
    Lead founded =
        new Lead("l1", Club.UNIT, P1, may(10), true, "talk", may(12), "founded", "Bo", HASH);
    Lead unfounded =
        new Lead("l2", Club.UNIT, P1, may(10), true, "talk", may(12), "unfounded", "Bo", HASH);
    ComplaintFile leads = new ComplaintFile(List.of(founded, unfounded), List.of());
    assertThat(anomalies(dossiers(List.of()), leads, PeopleFile.empty()))
        .containsExactly(new Anomaly(Kind.FOUNDED_LEAD_AND_FIT, List.of(P1), "l1"));
  }

  @Test
  void theSameTextInTwoReportsIsShown() {
    assertThat(anomalies(Vetted.complete(), ComplaintFile.empty(), PeopleFile.empty()))
        .containsExactly(
            new Anomaly(Kind.SAME_REPORT_TEXT, List.of(P1, P2, P3), "ideals"),
            new Anomaly(Kind.SAME_REPORT_TEXT, List.of(P1, P2, P3), "results"),
            new Anomaly(Kind.SAME_REPORT_TEXT, List.of(P1, P2, P3), "thought"));
  }

  @Test
  void anIdentityThatTheEvidenceDoesNotBearIsShown() {
    PeopleFile people = Vetted.people();
    Map<PersonId, List<Evidence>> evidence = new HashMap<>();
    evidence.put(P1, List.of(occupation("worker")));
    evidence.put(P2, List.of(occupation("leader")));
    evidence.put(P3, List.of(occupation("leader")));
    PeopleFile known =
        new PeopleFile(people.persons(), evidence, people.determinations(), List.of());
    assertThat(anomalies(dossiers(List.of()), ComplaintFile.empty(), known))
        .containsExactly(new Anomaly(Kind.HAT_CONFIRMED, List.of(P3), "worker"));
  }

  private static Evidence occupation(String occupation) {
    return new Evidence.Occupation(occupation, Period.OPEN);
  }

  @Test
  void readsTalks() {
    Problems problems = new Problems();
    Register register = new Register(Club.rules(), Set.of("u1"), Set.of(P2));
    assertThat(
            SupervisionTables.talks(
                Source.text(
                    "a", "person,date,by,note_hash\np2,2022-05-25,secretary," + HASH + "\n"),
                register,
                problems))
        .containsExactly(new Talk(P2, may(25), "secretary", HASH));
    assertThat(problems.list()).isEmpty();
  }
}
