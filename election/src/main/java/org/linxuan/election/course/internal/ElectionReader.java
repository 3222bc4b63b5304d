package org.linxuan.election.course.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.linxuan.election.assembly.AssemblyTables;
import org.linxuan.election.assembly.SummaryTables;
import org.linxuan.election.committee.CommitteeFile;
import org.linxuan.election.committee.CommitteeTables;
import org.linxuan.election.complaint.ComplaintFile;
import org.linxuan.election.complaint.ComplaintTables;
import org.linxuan.election.course.CourseProblem;
import org.linxuan.election.credentials.CredentialsFile;
import org.linxuan.election.credentials.CredentialsTables;
import org.linxuan.election.nomination.NominationRecords;
import org.linxuan.election.notice.Notice;
import org.linxuan.election.notice.NoticeFile;
import org.linxuan.election.notice.NoticeTables;
import org.linxuan.election.organization.ElectoralUnit;
import org.linxuan.election.organization.OrganizationTables;
import org.linxuan.election.organization.OrganizationTree;
import org.linxuan.election.people.Duplicates;
import org.linxuan.election.people.IdentityTag;
import org.linxuan.election.people.PeopleFile;
import org.linxuan.election.people.PeopleTables;
import org.linxuan.election.people.Person;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.procedure.ProcedureFile;
import org.linxuan.election.procedure.ProcedureTables;
import org.linxuan.election.procedure.Register;
import org.linxuan.election.procedure.WayOut;
import org.linxuan.election.result.Watch;
import org.linxuan.election.rulebook.Edition;
import org.linxuan.election.rulebook.UnitKind;
import org.linxuan.election.slate.SlateFile;
import org.linxuan.election.slate.SlateTables;
import org.linxuan.election.supervision.AftercareFile;
import org.linxuan.election.supervision.SupervisionTables;
import org.linxuan.election.vetting.VettingFile;
import org.linxuan.election.vetting.VettingTables;
import org.linxuan.foundation.clock.CalendarTable;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/** Reads an election; what is wrong is collected, and then nothing of it may be used. */
final class ElectionReader {
  private static final String ORGANIZATIONS = "read organizations";
  private static final String REST = "read people and acts";
  private static final String NOMINATION = "read tallies";

  private final Inputs inputs;
  private final Problems problems;
  private final Watch watch;

  ElectionReader(Inputs inputs, Problems problems, Watch watch) {
    this.inputs = inputs;
    this.watch = watch;
    this.problems = problems;
  }

  /** The whole election; empty where so much is wrong that the rest cannot be read. */
  Optional<ElectionData> read(Secret secret) {
    Settings settings = Settings.read(source(InputCatalog.ELECTION), problems);
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    Optional<Edition> edition = inputs.edition(settings.get("rulebook"), problems);
    if (edition.isEmpty() || !problems.isEmpty()) {
      return Optional.empty();
    }
    checkFiles();
    return problems.isEmpty()
        ? Optional.of(read(edition.get(), settings, secret))
        : Optional.empty();
  }

  private void checkFiles() {
    List<InputTable> known = new java.util.ArrayList<>(InputCatalog.fixed());
    known.add(new InputTable("apportionment", Settings.SPEC, InputTable.Part.INPUTS));
    inputs.checkNames(known, problems);
    for (String must : List.of("units", "apportionment")) {
      if (!inputs.has(must)) {
        problems.add(CourseProblem.INPUT_MISSING, Where.file(inputs.place()), must + ".csv");
      }
    }
  }

  private Source source(InputTable table) {
    return inputs.source(table);
  }

  private ElectionData read(Edition edition, Settings settings, Secret secret) {
    List<String> kinds = edition.rulebook().unitKinds().stream().map(UnitKind::id).toList();
    List<ElectoralUnit> units =
        OrganizationTables.units(source(InputCatalog.UNITS), kinds, problems);
    Set<String> ids = new HashSet<>(units.stream().map(ElectoralUnit::id).toList());
    OrganizationTree tree = tree();
    watch.begins(REST);
    checkTree(tree, units);
    SortedMap<PersonId, Person> persons =
        PeopleTables.people(
            source(InputCatalog.PEOPLE), ids, tree, edition.rulebook().coverage(), problems);
    Register register = new Register(edition.rulebook(), ids, persons.keySet());
    ProcedureFile procedure = procedure(register);
    ProcedureTables.checkActivities(source(InputCatalog.ACTIVITIES), register, problems);
    var frame =
        new ElectionData.Frame(
            edition,
            settings,
            CalendarTable.read(source(InputCatalog.CALENDAR), problems),
            units,
            apportionment());
    var course =
        new ElectionData.Course(
            procedure,
            committee(register),
            notice(register),
            complaint(register),
            people(persons, register, secret));
    watch.ends(REST);
    NominationRecords nomination = nomination(tree, register, procedure.waysOut());
    var lists = new ElectionData.Lists(nomination, vetting(register), slate(register));
    return new ElectionData(frame, course, lists, meetings(register), after(register));
  }

  private void checkTree(OrganizationTree tree, List<ElectoralUnit> units) {
    OrganizationTables.names(source(InputCatalog.ORGANIZATION_NAMES), tree, problems);
    if (tree.size() > 0) {
      Where table = Where.file(source(InputCatalog.ORGANIZATIONS).name());
      OrganizationTables.checkUnits(units, tree, table, problems);
    }
  }

  /** An election without primary organisations has no tree. */
  private OrganizationTree tree() {
    watch.begins(ORGANIZATIONS);
    OrganizationTree tree =
        inputs.longTable(
            InputCatalog.ORGANIZATIONS,
            OrganizationTree.empty(),
            problems,
            source -> OrganizationTables.tree(source, true, problems));
    watch.ends(ORGANIZATIONS);
    return tree;
  }

  private NominationRecords nomination(
      OrganizationTree tree, Register register, List<WayOut> waysOut) {
    watch.begins(NOMINATION);
    NominationRecords records =
        new NominationReader(inputs, problems).read(tree, register, waysOut);
    watch.ends(NOMINATION);
    return records;
  }

  private Source apportionment() {
    return source(new InputTable("apportionment", Settings.SPEC, InputTable.Part.INPUTS));
  }

  private PeopleFile people(SortedMap<PersonId, Person> persons, Register register, Secret secret) {
    Map<PersonId, String> tags =
        inputs
            .identityNumbers()
            .map(
                numbers ->
                    PeopleTables.tags(
                        numbers,
                        persons.keySet(),
                        new IdentityTag(secret.key("identity")),
                        problems))
            .orElse(Map.of());
    var rules = register.rulebook().identities();
    return new PeopleFile(
        persons,
        PeopleTables.evidence(source(InputCatalog.EVIDENCE), persons.keySet(), rules, problems),
        PeopleTables.determinations(
            source(InputCatalog.IDENTITY), persons.keySet(), rules, problems),
        new Duplicates(persons.values()).find(tags));
  }

  private ProcedureFile procedure(Register register) {
    return new ProcedureFile(
        ProcedureTables.stageOpenings(source(InputCatalog.OPENINGS), register, problems),
        ProcedureTables.suspensions(source(InputCatalog.SUSPENSIONS), register, problems),
        ProcedureTables.papers(source(InputCatalog.PAPERS), register, problems),
        ProcedureTables.waysOut(source(InputCatalog.WAYS_OUT), register, problems));
  }

  private CommitteeFile committee(Register register) {
    return new CommitteeFile(
        CommitteeTables.meetings(
            source(InputCatalog.MEETINGS), source(InputCatalog.MEETING_NAMES), register, problems));
  }

  private NoticeFile notice(Register register) {
    List<Notice> notices =
        NoticeTables.notices(
            source(InputCatalog.NOTICES), source(InputCatalog.NOTICE_NAMES), register, problems);
    return new NoticeFile(
        notices, NoticeTables.comments(source(InputCatalog.COMMENTS), notices, register, problems));
  }

  private ComplaintFile complaint(Register register) {
    return new ComplaintFile(
        ComplaintTables.leads(source(InputCatalog.LEADS), register, problems),
        ComplaintTables.complaints(source(InputCatalog.COMPLAINTS), register, problems));
  }

  private VettingFile vetting(Register register) {
    return new VettingFile(
        VettingTables.musts(source(InputCatalog.MUSTS), register, problems),
        VettingTables.opinions(source(InputCatalog.OPINIONS), register, problems),
        VettingTables.heard(source(InputCatalog.HEARD), register, problems),
        VettingTables.reports(source(InputCatalog.VETTING_REPORTS), register, problems),
        VettingTables.conclusions(source(InputCatalog.CONCLUSIONS), register, problems));
  }

  private SlateFile slate(Register register) {
    return new SlateFile(
        SlateTables.planned(source(InputCatalog.PLANNED), register, problems),
        SlateTables.softReasons(source(InputCatalog.SOFT_REASONS), register, problems),
        Map.of());
  }

  private ElectionData.Meetings meetings(Register register) {
    return new ElectionData.Meetings(
        AssemblyTables.assemblies(source(InputCatalog.ASSEMBLIES), register, problems),
        AssemblyTables.roll(source(InputCatalog.ROLL), register, problems),
        AssemblyTables.officers(source(InputCatalog.OFFICERS), register, problems),
        AssemblyTables.rounds(
            source(InputCatalog.BALLOT_ROUNDS),
            source(InputCatalog.BALLOT_CANDIDATES),
            register,
            problems),
        SummaryTables.summaries(
            source(InputCatalog.SUMMARY),
            source(InputCatalog.SUMMARY_TALLIES),
            register,
            problems));
  }

  private ElectionData.After after(Register register) {
    return new ElectionData.After(
        new CredentialsFile(
            CredentialsTables.changes(source(InputCatalog.CHANGES), register, problems),
            CredentialsTables.reviews(source(InputCatalog.REVIEW), register, problems),
            CredentialsTables.invited(source(InputCatalog.INVITED), problems)),
        new AftercareFile(
            SupervisionTables.talks(source(InputCatalog.AFTERCARE), register, problems)));
  }
}
