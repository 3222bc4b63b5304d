package org.linxuan.election.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linxuan.election.procedure.Club.may;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.procedure.Club;
import org.linxuan.election.procedure.Register;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.problem.Problems;

class ComplaintTest {
  private static final String HASH = "0f".repeat(32);
  private static final Register REGISTER =
      new Register(Club.rules(), Set.of("u1"), Club.persons("p1"));

  private static Complaint complaint(LocalDate handled, String by, String conclusion) {
    return new Complaint(
        "k1", Club.UNIT, "vetting", may(10), "canvassing", handled, by, conclusion, HASH);
  }

  private static List<String> missing(int day, Complaint complaint) {
    ComplaintFile file = new ComplaintFile(List.of(), List.of(complaint));
    return Club.missing(new ComplaintsHandled(), Club.facts(file).asOf(may(day)));
  }

  @Test
  void everyComplaintIsHandledBySomebodyWithAConclusion() {
    String line = "complaint.handled a-1.5 k1";
    assertThat(missing(31, complaint(may(12), "Bo", "settled"))).isEmpty();
    assertThat(missing(31, complaint(null, "", ""))).containsExactly(line);
    assertThat(missing(31, complaint(may(12), "", "settled"))).containsExactly(line);
    assertThat(missing(31, complaint(may(12), "Bo", ""))).containsExactly(line);
    assertThat(missing(11, complaint(may(12), "Bo", "settled"))).containsExactly(line);
    assertThat(missing(9, complaint(null, "", ""))).as("not received yet").isEmpty();
  }

  @Test
  void leadsAreOpenUntilTheyAreConcluded() {
    assertThat(openLeads(31, lead(true, may(12), "unfounded"))).isEmpty();
    assertThat(openLeads(31, lead(true, null, ""))).hasSize(1);
    assertThat(openLeads(31, lead(false, null, ""))).as("nothing to check").isEmpty();
    assertThat(openLeads(11, lead(true, may(12), "unfounded"))).as("concluded later").hasSize(1);
    assertThat(openLeads(9, lead(true, null, ""))).isEmpty();
    ComplaintFile file =
        new ComplaintFile(List.of(lead(true, null, "")), List.of(complaint(null, "", "")));
    assertThat(file.forUnit("u2")).isEqualTo(ComplaintFile.empty());
    assertThat(file.forUnit(Club.UNIT)).isEqualTo(file);
    assertThat(lead(true, may(12), "founded").isFounded()).isTrue();
    assertThat(lead(true, may(12), "unfounded").isFounded()).isFalse();
    assertThat(lead(true, null, "founded").isFounded()).as("not concluded").isFalse();
  }

  private static Lead lead(boolean checkable, LocalDate concluded, String conclusion) {
    String by = concluded == null ? "" : "Bo";
    return new Lead(
        "l1",
        Club.UNIT,
        new PersonId("p1"),
        may(10),
        checkable,
        "talk",
        concluded,
        conclusion,
        by,
        HASH);
  }

  private static List<Lead> openLeads(int day, Lead lead) {
    return new ComplaintFile(List.of(lead), List.of()).asOf(may(day)).openLeads();
  }

  @Test
  void readsLeads() {
    String head = "lead,unit,person,received,checkable,how,concluded,conclusion,by,content_hash\n";
    Problems problems = new Problems();
    String good = "l1,u1,p1,2022-05-10,true,talk,2022-05-12,unfounded,Bo," + HASH + "\n";
    assertThat(ComplaintTables.leads(Source.text("l", head + good), REGISTER, problems))
        .containsExactly(lead(true, may(12), "unfounded"));
    assertThat(problems.list()).isEmpty();
    String bad =
        "l1,u9,p9,2022-05-10,true,,2022-05-09,unfounded,Bo,xyz\n"
            + "l2,u1,p1,2022-05-10,false,,,unfounded,Bo,"
            + HASH
            + "\n";
    ComplaintTables.leads(Source.text("l", head + bad), REGISTER, problems);
    assertThat(found(problems))
        .containsExactlyInAnyOrder(
            "2:4 CITED_UNIT_UNKNOWN",
            "2:7 CITED_PERSON_UNKNOWN",
            "2:26 LEAD_CHECKED_HOW",
            "2:27 CONCLUDED_BEFORE_RECEIVED",
            "2:51 CONTENT_HASH_WRONG",
            "3:28 CONCLUSION_WITHOUT_DAY");
  }

  @Test
  void readsComplaints() {
    String head = "complaint,unit,stage,received,kind,handled,handled_by,conclusion,content_hash\n";
    Problems problems = new Problems();
    String good =
        "k1,u1,vetting,2022-05-10,canvassing,2022-05-12,Bo,settled,"
            + HASH
            + "\n"
            + "k2,u1,vetting,2022-05-10,other,,,,"
            + HASH
            + "\n";
    assertThat(ComplaintTables.complaints(Source.text("k", head + good), REGISTER, problems))
        .hasSize(2)
        .contains(complaint(may(12), "Bo", "settled"));
    assertThat(problems.list()).isEmpty();
    String bad = "k1,u1,dance,2022-05-10,noise,2022-05-09,Bo,settled," + HASH.substring(1) + "\n";
    ComplaintTables.complaints(Source.text("k", head + bad), REGISTER, problems);
    assertThat(found(problems))
        .containsExactly(
            "2:7 CITED_STAGE_UNKNOWN",
            "2:24 COMPLAINT_KIND_UNKNOWN",
            "2:30 CONCLUDED_BEFORE_RECEIVED",
            "2:52 CONTENT_HASH_WRONG");
  }

  private static List<String> found(Problems problems) {
    return problems.list().stream()
        .map(p -> p.where().line() + ":" + p.where().column() + " " + p.code().name())
        .toList();
  }
}
