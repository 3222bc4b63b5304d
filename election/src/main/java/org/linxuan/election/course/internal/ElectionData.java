package org.linxuan.election.course.internal;

import java.util.List;
import org.linxuan.election.assembly.AssemblyRecord;
import org.linxuan.election.assembly.BallotRoundRow;
import org.linxuan.election.assembly.OfficerRow;
import org.linxuan.election.assembly.RollRow;
import org.linxuan.election.assembly.SummaryRow;
import org.linxuan.election.committee.CommitteeFile;
import org.linxuan.election.complaint.ComplaintFile;
import org.linxuan.election.credentials.CredentialsFile;
import org.linxuan.election.nomination.NominationRecords;
import org.linxuan.election.notice.NoticeFile;
import org.linxuan.election.organization.ElectoralUnit;
import org.linxuan.election.people.PeopleFile;
import org.linxuan.election.procedure.ProcedureFile;
import org.linxuan.election.rulebook.Edition;
import org.linxuan.election.rulebook.Rulebook;
import org.linxuan.election.slate.SlateFile;
import org.linxuan.election.supervision.AftercareFile;
import org.linxuan.election.vetting.VettingFile;
import org.linxuan.foundation.clock.WorkingCalendar;
import org.linxuan.foundation.intake.Source;

/** Everything that an election folder says, read and checked, module by module. */
record ElectionData(Frame frame, Course course, Lists lists, Meetings meetings, After after) {

  /** What is fixed from the start. */
  record Frame(
      Edition edition,
      Settings settings,
      WorkingCalendar calendar,
      List<ElectoralUnit> units,
      Source apportionment) {
    Rulebook rules() {
      return edition.rulebook();
    }
  }

  /** What runs along the whole course. */
  record Course(
      ProcedureFile procedure,
      CommitteeFile committee,
      NoticeFile notice,
      ComplaintFile complaint,
      PeopleFile people) {}

  /** What makes the lists. */
  record Lists(NominationRecords nomination, VettingFile vetting, SlateFile slate) {}

  /** The meetings that elect, and the units told in summary. */
  record Meetings(
      List<AssemblyRecord> assemblies,
      List<RollRow> roll,
      List<OfficerRow> officers,
      List<BallotRoundRow> rounds,
      List<SummaryRow> summaries) {}

  /** What came after. */
  record After(CredentialsFile credentials, AftercareFile aftercare) {}

  Rulebook rules() {
    return frame.rules();
  }
}
