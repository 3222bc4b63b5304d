package org.linxuan.election.course.internal;

import java.util.List;
import org.linxuan.election.apportionment.RulebookApportioner;
import org.linxuan.election.assembly.AssemblyTables;
import org.linxuan.election.assembly.SummaryTables;
import org.linxuan.election.committee.CommitteeTables;
import org.linxuan.election.complaint.ComplaintTables;
import org.linxuan.election.credentials.CredentialsTables;
import org.linxuan.election.nomination.NominationTables;
import org.linxuan.election.notice.NoticeTables;
import org.linxuan.election.organization.OrganizationTables;
import org.linxuan.election.people.PeopleTables;
import org.linxuan.election.procedure.ProcedureTables;
import org.linxuan.election.rulebook.ApportionmentRules;
import org.linxuan.election.rulebook.HandTableRules;
import org.linxuan.election.rulebook.InputColumn;
import org.linxuan.election.rulebook.Rulebook;
import org.linxuan.election.slate.SlateTables;
import org.linxuan.election.supervision.SupervisionTables;
import org.linxuan.election.vetting.VettingTables;
import org.linxuan.foundation.clock.CalendarTable;

/** Every input table of an election folder, as docs/package.md names them. */
final class InputCatalog {
  static final InputTable ELECTION = InputTable.of("election", Settings.SPEC);
  static final InputTable UNITS = InputTable.of("units", OrganizationTables.UNITS);
  static final InputTable CALENDAR = InputTable.of("calendar", CalendarTable.SPEC);
  static final InputTable PAPERS = InputTable.of("papers", ProcedureTables.PAPERS);
  static final InputTable OPENINGS =
      InputTable.of("stage-openings", ProcedureTables.STAGE_OPENINGS);
  static final InputTable MEETINGS = InputTable.of("meetings", CommitteeTables.MEETINGS);
  static final InputTable MEETING_NAMES =
      InputTable.of("meeting-names", CommitteeTables.MEETING_NAMES);
  static final InputTable SUSPENSIONS = InputTable.of("suspensions", ProcedureTables.SUSPENSIONS);
  static final InputTable SOFT_REASONS = InputTable.of("soft-reasons", SlateTables.SOFT_REASONS);
  static final InputTable PLANNED = InputTable.of("planned", SlateTables.PLANNED);
  static final InputTable WAYS_OUT = InputTable.of("ways-out", ProcedureTables.WAYS_OUT);
  static final InputTable ORGANIZATIONS =
      InputTable.of("organizations", OrganizationTables.ORGANIZATIONS);
  static final InputTable ACTIVITIES = InputTable.of("activities", ProcedureTables.ACTIVITIES);
  static final InputTable ORGANIZATION_NAMES =
      InputTable.of("organization-names", OrganizationTables.NAMES);
  static final InputTable FORMS = InputTable.of("participation-forms", NominationTables.FORMS);
  static final InputTable TALLIES = InputTable.of("tallies", NominationTables.TALLIES);
  static final InputTable SHEETS =
      new InputTable("sheets", NominationTables.SHEETS, InputTable.Part.NOWHERE);
  static final InputTable ENTRIES = InputTable.of("entries", NominationTables.ENTRIES);
  static final InputTable REPORTS = InputTable.of("reports", NominationTables.REPORTS);
  static final InputTable NOT_REPORTED =
      InputTable.of("not-reported", NominationTables.NOT_REPORTED);
  static final InputTable ROUNDS = InputTable.of("rounds", NominationTables.ROUNDS);
  static final InputTable ROUND_OPINIONS =
      InputTable.of("round-opinions", NominationTables.OPINIONS);
  static final InputTable ROUND_NAMES = InputTable.of("round-names", NominationTables.ROUND_NAMES);
  static final InputTable PEOPLE = InputTable.of("people", PeopleTables.PEOPLE);
  static final InputTable EVIDENCE = InputTable.of("evidence", PeopleTables.EVIDENCE);
  static final InputTable IDENTITY = InputTable.of("identity", PeopleTables.IDENTITY);
  static final InputTable MUSTS = InputTable.of("musts", VettingTables.MUSTS);
  static final InputTable OPINIONS = InputTable.of("opinions", VettingTables.OPINIONS);
  static final InputTable HEARD = InputTable.of("heard", VettingTables.HEARD);
  static final InputTable VETTING_REPORTS = InputTable.of("vetting-reports", VettingTables.REPORTS);
  static final InputTable CONCLUSIONS = InputTable.of("conclusions", VettingTables.CONCLUSIONS);
  static final InputTable LEADS = InputTable.sealed("leads", ComplaintTables.LEADS);
  static final InputTable COMPLAINTS = InputTable.sealed("complaints", ComplaintTables.COMPLAINTS);
  static final InputTable NOTICES = InputTable.of("notices", NoticeTables.NOTICES);
  static final InputTable NOTICE_NAMES = InputTable.of("notice-names", NoticeTables.NOTICE_NAMES);
  static final InputTable COMMENTS = InputTable.sealed("comments", NoticeTables.COMMENTS);
  static final InputTable AFTERCARE = InputTable.of("aftercare", SupervisionTables.AFTERCARE);
  static final InputTable ASSEMBLIES = InputTable.of("assemblies", AssemblyTables.ASSEMBLIES);
  static final InputTable ROLL = InputTable.of("roll", AssemblyTables.ROLL);
  static final InputTable OFFICERS = InputTable.of("officers", AssemblyTables.OFFICERS);
  static final InputTable BALLOT_ROUNDS =
      InputTable.of("ballot-rounds", AssemblyTables.BALLOT_ROUNDS);
  static final InputTable BALLOT_CANDIDATES =
      InputTable.of("ballot-candidates", AssemblyTables.BALLOT_CANDIDATES);
  static final InputTable SUMMARY = InputTable.of("summary", SummaryTables.SUMMARY);
  static final InputTable SUMMARY_TALLIES = InputTable.of("summary-tallies", SummaryTables.TALLIES);
  static final InputTable CHANGES = InputTable.of("changes", CredentialsTables.CHANGES);
  static final InputTable REVIEW = InputTable.of("review", CredentialsTables.REVIEW);
  static final InputTable INVITED = InputTable.of("invited", CredentialsTables.INVITED);

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
