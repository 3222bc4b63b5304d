package org.linxuan.election.vetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linxuan.election.procedure.Club.may;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.linxuan.election.committee.CommitteeFile;
import org.linxuan.election.complaint.ComplaintFile;
import org.linxuan.election.complaint.Lead;
import org.linxuan.election.notice.Notice;
import org.linxuan.election.notice.NoticeFile;
import org.linxuan.election.people.PeopleFile;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.procedure.Club;
import org.linxuan.election.procedure.GateCondition;
import org.linxuan.election.procedure.ProcedureFile;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.procedure.Withdrawn;
import org.linxuan.election.rulebook.NoticeKind;
import org.linxuan.election.vetting.Conclusion.Signature;

class VettingGatesTest {
  private static final VettingFile COMPLETE = Vetted.complete();
  private static final PersonId P1 = new PersonId("p1");
  private static final PersonId P2 = new PersonId("p2");

  private static UnitFacts facts(VettingFile file) {
    return Club.facts(
        file,
        Vetted.committee(),
        Vetted.people(),
        ProcedureFile.empty(),
        ComplaintFile.empty(),
        announced("p1", "p2", "p3"));
  }

  private static NoticeFile announced(String... names) {
    return new NoticeFile(
        List.of(
            new Notice(
                "n1",
                Club.UNIT,
                NoticeKind.VETTING_ADVANCE,
                may(6),
                may(10),
                "unit",
                List.of("website", "board"),
                "photo",
                "An",
                Club.persons(names))),
        List.of());
  }

  /** What all conditions of the module miss together. */
  private static List<String> missing(UnitFacts facts) {
    List<String> missing = new ArrayList<>();
    for (GateCondition condition : VettingGates.conditions()) {
      missing.addAll(Club.missing(condition, facts));
    }
    return missing;
  }

  private static List<String> missing(VettingFile file) {
    return missing(facts(file));
  }

  @Test
  void theCompleteDossiersPass() {
    assertThat(missing(COMPLETE)).isEmpty();
  }

  /** Takes away each single record; the gate must miss that one and nothing else. */
  @TestFactory
  Stream<DynamicTest> eachSingleRecordIsMissed() {
    VettingFile c = COMPLETE;
    return Stream.of(
            takeEach(
                c.musts(),
                rows ->
                    new VettingFile(rows, c.opinions(), c.hearings(), c.reports(), c.conclusions()),
                m -> "vetting.musts a-5.2c " + m.person() + "/" + m.must()),
            takeEach(
                c.opinions(),
                rows ->
                    new VettingFile(c.musts(), rows, c.hearings(), c.reports(), c.conclusions()),
                o ->
                    o.kind().equals("discipline-second")
                        ? ""
                        : "vetting.opinions a-5.2c " + o.person() + "/" + o.kind()),
            takeEach(
                c.hearings(),
                rows ->
                    new VettingFile(c.musts(), c.opinions(), rows, c.reports(), c.conclusions()),
                h -> "vetting.heard a-5.2a " + h.person() + "/" + h.group().key()),
            takeEach(
                c.reports(),
                rows ->
                    new VettingFile(c.musts(), c.opinions(), c.hearings(), rows, c.conclusions()),
                r -> "vetting.report-complete a-5.2d " + r.person() + "/" + r.heading()),
            takeEach(
                c.conclusions(),
                rows -> new VettingFile(c.musts(), c.opinions(), c.hearings(), c.reports(), rows),
                x -> "vetting.conclusion-signed a-5.2c " + x.person()))
        .flatMap(s -> s);
  }

  /** Expects the line that {@code line} gives; an empty one: nothing is missed at this gate. */
  private static <T> Stream<DynamicTest> takeEach(
      List<T> rows, Function<List<T>, VettingFile> rest, Function<T, String> line) {
    return rows.stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    "without " + row,
                    () -> {
                      List<T> fewer = new ArrayList<>(rows);
                      fewer.remove(row);
                      List<String> expected =
                          line.apply(row).isEmpty() ? List.of() : List.of(line.apply(row));
                      assertThat(missing(rest.apply(fewer))).isEqualTo(expected);
                    }));
  }

  @Test
  void whatIsDatedLaterDoesNotExistYet() {
    assertThat(missing(facts(COMPLETE).asOf(may(15))))
        .as("the second signature is given on the 16th")
        .containsExactly(
            "vetting.conclusion-signed a-5.2c p1",
            "vetting.conclusion-signed a-5.2c p2",
            "vetting.conclusion-signed a-5.2c p3");
    assertThat(missing(facts(COMPLETE).asOf(may(16)))).isEmpty();
    assertThat(missing(facts(COMPLETE).asOf(may(9))))
        .as("the notice has not closed")
        .contains("vetting.advance-notice a-5.2b n1");
    assertThat(missing(facts(COMPLETE).asOf(may(4)))).as("nobody is to be vetted yet").isEmpty();
  }

  @Test
  void eachKindOfRecordCountsFromItsOwnDay() {
    assertThat(COMPLETE.asOf(may(11)).musts()).as("done on the 12th").isEmpty();
    assertThat(COMPLETE.asOf(may(12)).musts()).hasSize(7);
    assertThat(COMPLETE.asOf(may(8)).opinions()).as("asked on the 9th").isEmpty();
    assertThat(COMPLETE.asOf(may(12)).opinions()).hasSize(6).noneMatch(Opinion::isAnswered);
    assertThat(COMPLETE.asOf(may(13)).opinions()).filteredOn(Opinion::isAnswered).hasSize(3);
    assertThat(COMPLETE.asOf(may(10)).hearings()).as("heard on the 11th").isEmpty();
    assertThat(COMPLETE.asOf(may(11)).hearings()).hasSize(12);
    assertThat(COMPLETE.asOf(may(13)).reports()).as("written on the 14th").isEmpty();
    assertThat(COMPLETE.asOf(may(14)).reports()).hasSize(9);
    assertThat(COMPLETE.asOf(may(14)).conclusions()).as("first signed on the 15th").isEmpty();
    assertThat(COMPLETE.asOf(may(15)).conclusions())
        .hasSize(3)
        .allMatch(c -> c.secretary().isGiven() && !c.disciplineHead().isGiven());
    VettingFile ofTwo = COMPLETE.of(Club.persons("p2"));
    assertThat(ofTwo.conclusions()).hasSize(1);
    assertThat(ofTwo.musts()).hasSize(3);
    assertThat(ofTwo.reports()).hasSize(3);
  }

  private static VettingFile withMust(MustRecord must) {
    List<MustRecord> musts = new ArrayList<>(COMPLETE.musts());
    musts.removeIf(m -> m.person().equals(must.person()) && m.must().equals(must.must()));
    musts.add(must);
    return new VettingFile(
        musts,
        COMPLETE.opinions(),
        COMPLETE.hearings(),
        COMPLETE.reports(),
        COMPLETE.conclusions());
  }

  private static MustRecord excused(String must, String reason, String instead) {
    return new MustRecord(P1, must, false, reason, instead, "team", may(12));
  }

  @Test
  void notApplicableNeedsWhyAndWhatInstead() {
    assertThat(missing(withMust(excused("file", "no cadre file", "labour contract")))).isEmpty();
    assertThat(missing(withMust(excused("file", "", "labour contract"))))
        .containsExactly("vetting.musts a-5.2c p1/file");
    assertThat(missing(withMust(excused("file", "no cadre file", ""))))
        .containsExactly("vetting.musts a-5.2c p1/file");
  }

  @Test
  void notEveryMustMayBeExcused() {
    assertThat(missing(withMust(excused("discipline-opinion", "none", "other"))))
        .containsExactly("vetting.musts a-5.2c p1/discipline-opinion");
  }

  @Test
  void theMustOfAGroupIsForThatGroup() {
    PeopleFile nobodyDetermined = PeopleFile.empty();
    List<MustRecord> musts = new ArrayList<>(COMPLETE.musts());
    musts.removeIf(m -> m.must().equals("personal-matters"));
    VettingFile without =
        new VettingFile(
            musts,
            COMPLETE.opinions(),
            COMPLETE.hearings(),
            COMPLETE.reports(),
            COMPLETE.conclusions());
    assertThat(missing(facts(without))).containsExactly("vetting.musts a-5.2c p2/personal-matters");
    assertThat(missing(facts(without).with(nobodyDetermined)))
        .as("the group is not known; the identity itself is another check's")
        .containsExactly(
            "people.identity-confirmed a-4.6 p1",
            "people.identity-confirmed a-4.6 p2",
            "people.identity-confirmed a-4.6 p3");
  }

  private static VettingFile withConclusion(Conclusion conclusion) {
    List<Conclusion> conclusions = new ArrayList<>(COMPLETE.conclusions());
    conclusions.removeIf(c -> c.person().equals(conclusion.person()));
    conclusions.add(conclusion);
    return new VettingFile(
        COMPLETE.musts(),
        COMPLETE.opinions(),
        COMPLETE.hearings(),
        COMPLETE.reports(),
        conclusions);
  }

  private static Signature by(String name) {
    return new Signature(name, may(16));
  }

  @Test
  void twoSignaturesByTheSamePersonAreRefused() {
    List<String> refused = List.of("vetting.conclusion-signed a-5.2c p1");
    assertThat(missing(withConclusion(new Conclusion(P1, true, by("Gao"), by("Gao")))))
        .isEqualTo(refused);
    assertThat(missing(withConclusion(new Conclusion(P1, true, by("Gao"), Signature.NONE))))
        .isEqualTo(refused);
    assertThat(missing(withConclusion(new Conclusion(P1, true, Signature.NONE, by("Han")))))
        .isEqualTo(refused);
    assertThat(missing(withConclusion(new Conclusion(P1, false, by("Gao"), by("Han")))))
        .as("what they conclude is theirs to say")
        .isEmpty();
  }

  @Test
  void anOpinionAskedForIsNotYetAnswered() {
    List<Opinion> opinions = new ArrayList<>(COMPLETE.opinions());
    opinions.removeIf(o -> o.person().equals(P2) && o.kind().equals("own-organisation"));
    opinions.add(new Opinion("b1", Club.UNIT, "own-organisation", "office", P2, may(9), null, ""));
    VettingFile open =
        new VettingFile(
            COMPLETE.musts(),
            opinions,
            COMPLETE.hearings(),
            COMPLETE.reports(),
            COMPLETE.conclusions());
    assertThat(missing(open)).containsExactly("vetting.opinions a-5.2c p2/own-organisation");
    assertThat(OpinionBatch.of(open.opinions()))
        .extracting(b -> b.batch() + " " + b.names() + " " + b.open() + " " + b.isAnswered())
        .containsExactly("b1 3 [p2] false", "b2 3 [] true");
  }

  @Test
  void aHeadingWithBlanksIsNotWritten() {
    List<ReportPart> reports = new ArrayList<>(COMPLETE.reports());
    reports.set(0, new ReportPart(P1, "ideals", "team", may(14), "  "));
    assertThat(
            missing(
                new VettingFile(
                    COMPLETE.musts(),
                    COMPLETE.opinions(),
                    COMPLETE.hearings(),
                    reports,
                    COMPLETE.conclusions())))
        .containsExactly("vetting.report-complete a-5.2d p1/ideals");
  }

  @Test
  void leadsAboutThemAreConcluded() {
    assertThat(missing(facts(COMPLETE).with(leads(lead("p1", null)))))
        .hasSize(1)
        .containsExactly("vetting.leads-concluded a-5.2c l1");
    assertThat(missing(facts(COMPLETE).with(leads(lead("p1", may(14)))))).isEmpty();
    assertThat(missing(facts(COMPLETE).with(leads(lead("p9", null)))))
        .as("about somebody else")
        .isEmpty();
  }

  private static ComplaintFile leads(Lead lead) {
    return new ComplaintFile(List.of(lead), List.of());
  }

  private static Lead lead(String person, LocalDate concluded) {
    boolean done = concluded != null;
    return new Lead(
        "l1",
        Club.UNIT,
        new PersonId(person),
        may(10),
        true,
        done ? "talk" : "",
        concluded,
        done ? "unfounded" : "",
        done ? "Bo" : "",
        "0f".repeat(32));
  }

  @Test
  void whoHasLeftIsNotVetted() {
    ProcedureFile left =
        new ProcedureFile(
            List.of(), List.of(), List.of(), List.of(new Withdrawn(P1, may(11), "r", "p1")));
    UnitFacts nothingVetted = facts(VettingFile.empty()).with(left);
    assertThat(missing(nothingVetted)).noneMatch(line -> line.contains("p1"));
    assertThat(missing(nothingVetted.asOf(may(10)))).anyMatch(line -> line.contains("p1/file"));
  }

  @Test
  void whoLeavesAfterTheNextStepStillCounts() {
    CommitteeFile proposed =
        new CommitteeFile(
            List.of(
                Vetted.fixed(),
                Vetted.meeting("m2", "propose-preliminary-nominees", 17, List.of(P1))));
    ProcedureFile left =
        new ProcedureFile(
            List.of(), List.of(), List.of(), List.of(new Withdrawn(P1, may(18), "r", "p1")));
    UnitFacts facts = facts(VettingFile.empty()).with(proposed).with(left);
    assertThat(missing(facts)).anyMatch(line -> line.contains("p1/file"));
    assertThat(TakenList.of(facts, "fix-persons-to-vet", "propose-preliminary-nominees").size())
        .isEqualTo(3);
  }

  @Test
  void aPersonOnNoAdvanceNoticeIsMissed() {
    assertThat(missing(facts(COMPLETE).with(announced("p1", "p2"))))
        .containsExactly("vetting.advance-notice a-5.2b p3");
  }

  @Test
  void aDossierHoldsOnePersonsRecords() {
    Dossier dossier = COMPLETE.dossier(P2);
    assertThat(dossier.records().musts()).hasSize(3);
    assertThat(dossier.isAnswered("own-organisation")).isTrue();
    assertThat(dossier.isAnsweredBy("tax")).isFalse();
    assertThat(dossier.conclusion()).isPresent();
    assertThat(Dossier.headings(Club.rules()).get(0).id())
        .as("political first")
        .isEqualTo("ideals");
  }
}
