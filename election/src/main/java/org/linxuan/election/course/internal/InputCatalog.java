package org.linxuan.election.course.internal;

import java.util.List;
import org.linxuan.election.apportionment.RulebookApportioner;
import org.linxuan.election.assembly.AssemblyRows;
import org.linxuan.election.committee.CommitteeRows;
import org.linxuan.election.complaint.ComplaintRows;
import org.linxuan.election.course.CourseRows;
import org.linxuan.election.credentials.CredentialsRows;
import org.linxuan.election.nomination.NominationRows;
import org.linxuan.election.notice.NoticeRows;
import org.linxuan.election.organization.OrganizationRows;
import org.linxuan.election.people.PeopleRows;
import org.linxuan.election.procedure.ProcedureRows;
import org.linxuan.election.rulebook.ApportionmentRules;
import org.linxuan.election.rulebook.HandTableRules;
import org.linxuan.election.rulebook.InputColumn;
import org.linxuan.election.rulebook.Rulebook;
import org.linxuan.election.slate.SlateRows;
import org.linxuan.election.supervision.SupervisionRows;
import org.linxuan.election.vetting.VettingRows;

/** Every input table of an election folder, as docs/package.md names them. */
final class InputCatalog {
  static final InputTable ELECTION = InputTable.of(CourseRows.ELECTION);
  static final InputTable UNITS = InputTable.of(OrganizationRows.UNITS);
  static final InputTable CALENDAR = InputTable.of(CourseRows.CALENDAR);
  static final InputTable PAPERS = InputTable.of(ProcedureRows.PAPERS);
  static final InputTable OPENINGS = InputTable.of(ProcedureRows.OPENINGS);
  static final InputTable MEETINGS = InputTable.of(CommitteeRows.MEETINGS);
  static final InputTable MEETING_NAMES = InputTable.of(CommitteeRows.MEETING_NAMES);
  static final InputTable SUSPENSIONS = InputTable.of(ProcedureRows.SUSPENSIONS);
  static final InputTable SOFT_REASONS = InputTable.of(SlateRows.SOFT_REASONS);
  static final InputTable PLANNED = InputTable.of(SlateRows.PLANNED);
  static final InputTable WAYS_OUT = InputTable.of(ProcedureRows.WAYS_OUT);
  static final InputTable ORGANIZATIONS = InputTable.of(OrganizationRows.ORGANIZATIONS);
  static final InputTable ACTIVITIES = InputTable.of(ProcedureRows.ACTIVITIES);
  static final InputTable ORGANIZATION_NAMES = InputTable.of(OrganizationRows.NAMES);
  static final InputTable FORMS = InputTable.of(NominationRows.FORMS);
  static final InputTable TALLIES = InputTable.of(NominationRows.TALLIES);
  static final InputTable SHEETS =
      new InputTable("sheets", NominationRows.SHEETS.spec(), InputTable.Part.NOWHERE);
  static final InputTable ENTRIES = InputTable.of(NominationRows.ENTRIES);
  static final InputTable REPORTS = InputTable.of(NominationRows.REPORTS);
  static final InputTable NOT_REPORTED = InputTable.of(NominationRows.NOT_REPORTED);
  static final InputTable ROUNDS = InputTable.of(NominationRows.ROUNDS);
  static final InputTable ROUND_OPINIONS = InputTable.of(NominationRows.OPINIONS);
  static final InputTable ROUND_NAMES = InputTable.of(NominationRows.ROUND_NAMES);
  static final InputTable PEOPLE = InputTable.of(PeopleRows.PEOPLE);
  static final InputTable EVIDENCE = InputTable.of(PeopleRows.EVIDENCE);
  static final InputTable IDENTITY = InputTable.of(PeopleRows.IDENTITY);
  static final InputTable MUSTS = InputTable.of(VettingRows.MUSTS);
  static final InputTable OPINIONS = InputTable.of(VettingRows.OPINIONS);
  static final InputTable HEARD = InputTable.of(VettingRows.HEARD);
  static final InputTable VETTING_REPORTS = InputTable.of(VettingRows.REPORTS);
  static final InputTable CONCLUSIONS = InputTable.of(VettingRows.CONCLUSIONS);
  static final InputTable LEADS = InputTable.of(ComplaintRows.LEADS);
  static final InputTable COMPLAINTS = InputTable.of(ComplaintRows.COMPLAINTS);
  static final InputTable NOTICES = InputTable.of(NoticeRows.NOTICES);
  static final InputTable NOTICE_NAMES = InputTable.of(NoticeRows.NOTICE_NAMES);
  static final InputTable COMMENTS = InputTable.of(NoticeRows.COMMENTS);
  static final InputTable AFTERCARE = InputTable.of(SupervisionRows.AFTERCARE);
  static final InputTable ASSEMBLIES = InputTable.of(AssemblyRows.ASSEMBLIES);
  static final InputTable ROLL = InputTable.of(AssemblyRows.ROLL);
  static final InputTable OFFICERS = InputTable.of(AssemblyRows.OFFICERS);
  static final InputTable BALLOT_ROUNDS = InputTable.of(AssemblyRows.BALLOT_ROUNDS);
  static final InputTable BALLOT_CANDIDATES = InputTable.of(AssemblyRows.BALLOT_CANDIDATES);
  static final InputTable SUMMARY = InputTable.of(AssemblyRows.SUMMARY);
  static final InputTable SUMMARY_TALLIES = InputTable.of(AssemblyRows.SUMMARY_TALLIES);
  static final InputTable CHANGES = InputTable.of(CredentialsRows.CHANGES);
  static final InputTable REVIEW = InputTable.of(CredentialsRows.REVIEW);
  static final InputTable INVITED = InputTable.of(CredentialsRows.INVITED);

  private static final ApportionmentRules BY_HAND =
      new HandTableRules(
          "",
          List.of(
              InputColumn.of("unit", InputColumn.Type.TEXT),
              InputColumn.of("seats", InputColumn.Type.COUNT)),
          null);

  private static final List<InputTable> WHOLE = List.of(ELECTION, UNITS, CALENDAR, PAPERS);
  private static final List<InputTable> ACTS =
      List.of(
          OPENINGS,
          MEETINGS,
          MEETING_NAMES,
          SUSPENSIONS,
          SOFT_REASONS,
          PLANNED,
          WAYS_OUT,
          ACTIVITIES);
  private static final List<InputTable> NOMINATION =
      List.of(
          ORGANIZATIONS,
          ORGANIZATION_NAMES,
          FORMS,
          TALLIES,
          SHEETS,
          ENTRIES,
          REPORTS,
          NOT_REPORTED,
          ROUNDS,
          ROUND_OPINIONS,
          ROUND_NAMES);
  private static final List<InputTable> PERSONS = List.of(PEOPLE, EVIDENCE, IDENTITY);
  private static final List<InputTable> VETTING =
      List.of(
          MUSTS,
          OPINIONS,
          HEARD,
          VETTING_REPORTS,
          CONCLUSIONS,
          LEADS,
          COMPLAINTS,
          NOTICES,
          NOTICE_NAMES,
          COMMENTS,
          AFTERCARE);
  private static final List<InputTable> ASSEMBLY =
      List.of(
          ASSEMBLIES,
          ROLL,
          OFFICERS,
          BALLOT_ROUNDS,
          BALLOT_CANDIDATES,
          SUMMARY,
          SUMMARY_TALLIES,
          CHANGES,
          REVIEW,
          INVITED);

  private InputCatalog() {}

  /** All tables but the apportionment's, whose columns the rulebook names. */
  static List<InputTable> fixed() {
    return List.of(WHOLE, ACTS, NOMINATION, PERSONS, VETTING, ASSEMBLY).stream()
        .flatMap(List::stream)
        .toList();
  }

  /** The apportionment's input under a rulebook. */
  static InputTable apportionment(Rulebook rules) {
    return InputTable.of("apportionment", RulebookApportioner.spec(seating(rules)));
  }

  /** How seats are found: as the rulebook says, or entered by hand where it does not say. */
  static ApportionmentRules seating(Rulebook rules) {
    ApportionmentRules section = rules.apportionment();
    return section == null ? BY_HAND : section;
  }
}
