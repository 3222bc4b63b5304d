package org.linxuan.election.course.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linxuan.election.apportionment.SeatsFile;
import org.linxuan.election.assembly.AssemblyFile;
import org.linxuan.election.assembly.BallotRoundRow;
import org.linxuan.election.assembly.Elected;
import org.linxuan.election.assembly.ElectedFile;
import org.linxuan.election.assembly.SummaryRow;
import org.linxuan.election.committee.Meeting;
import org.linxuan.election.composition.RuleLimit;
import org.linxuan.election.count.CountResult;
import org.linxuan.election.credentials.CredentialsFile;
import org.linxuan.election.nomination.ConsultationRound;
import org.linxuan.election.nomination.NominationFile;
import org.linxuan.election.nomination.NominationRecords;
import org.linxuan.election.notice.Notice;
import org.linxuan.election.organization.ElectoralUnit;
import org.linxuan.election.people.PeopleFile;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.procedure.DecisionLog;
import org.linxuan.election.procedure.ProcedureFile;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.procedure.UnitSetting;
import org.linxuan.election.rulebook.Rulebook;
import org.linxuan.election.slate.SlateFile;

/**
 * What is on record about one unit, out of the whole election's files, with its seats and who was
 * elected.
 */
final class UnitData {
  private final ElectionData all;
  private final ElectoralUnit unit;
  private final long seats;
  private final PeopleFile people;
  private final Voting voting;
  private final NominationFile nomination;

  UnitData(ElectionData all, ElectoralUnit unit, long seats, Voting voting) {
    this.all = all;
    this.unit = unit;
    this.seats = seats;
    this.people = PeopleOf.unit(all.course().people(), unit.id());
    this.voting = voting;
    NominationRecords nominations = all.lists().nomination();
    this.nomination = isFull() ? nominations.forUnit(unit.id()) : nominations.summaryOf(unit.id());
  }

  /** The rounds of voting of a unit with their results, and whom they elected. */
  record Voting(AssemblyFile file, List<Elected> elected) {
    static Voting none() {
      return new Voting(AssemblyFile.empty(), List.of());
    }
  }

  ElectionData election() {
    return all;
  }

  Rulebook rules() {
    return all.frame().rules();
  }

  ElectoralUnit unit() {
    return unit;
  }

  String id() {
    return unit.id();
  }

  long seats() {
    return seats;
  }

  boolean isSummary() {
    return unit.detail() == ElectoralUnit.Detail.SUMMARY;
  }

  boolean isFull() {
    return unit.detail() == ElectoralUnit.Detail.FULL;
  }

  UnitSetting setting() {
    return new UnitSetting(
        rules(), all.frame().calendar(), unit.id(), unit.kind(), seats, nominationDate());
  }

  LocalDate nominationDate() {
    return all.frame().settings().nominationDate();
  }

  LocalDate credentialsDate() {
    return all.frame().settings().credentialsDate();
  }

  PeopleFile people() {
    return people;
  }

  Set<PersonId> persons() {
    return people.persons().keySet();
  }

  ProcedureFile procedure() {
    return all.course().procedure().forUnit(unit.id(), persons());
  }

  List<Meeting> meetings() {
    return all.course().committee().forUnit(unit.id()).meetings();
  }

  List<Notice> notices() {
    return all.course().notice().forUnit(unit.id()).notices();
  }

  List<ConsultationRound> consultation() {
    return nomination.consultations().rounds();
  }

  CredentialsFile credentials() {
    return all.after().credentials().of(persons());
  }

  AssemblyFile assembly() {
    return voting.file();
  }

  List<BallotRoundRow> rounds() {
    return voting.file().rounds();
  }

  Map<Integer, CountResult> results() {
    return voting.file().results();
  }

  List<Elected> elected() {
    return voting.elected();
  }

  Optional<SummaryRow> summary() {
    return all.meetings().summaries().stream().filter(s -> s.unit().equals(unit.id())).findFirst();
  }

  NominationFile nomination() {
    return nomination;
  }

  SlateFile slate() {
    Map<String, Long> measures = new HashMap<>();
    measures.put("members", unit.members());
    measures.put("women", unit.women());
    measures.put("minorities", unit.minorities());
    return all.lists().slate().forUnit(unit.id(), measures);
  }

  /**
   * The measures of the unit's members and the numbers it fixed beforehand, for composition rules.
   */
  Map<String, Long> measures() {
    Map<String, Long> measures = new HashMap<>(slate().measures());
    slate().planned().forEach(p -> measures.put(RuleLimit.PLANNED + p.category(), p.number()));
    return measures;
  }

  /** Everything on record as of the end of time, module by module, for the gates. */
  UnitFacts facts(SeatsFile seatsFile, DecisionLog log) {
    return UnitFacts.of(
        setting(),
        LocalDate.MAX,
        List.of(
            seatsFile,
            procedure(),
            all.course().committee().forUnit(id()),
            all.course().notice().forUnit(id()),
            all.course().complaint().forUnit(id()),
            people,
            nomination,
            all.lists().vetting().of(persons()),
            slate(),
            assembly(),
            new ElectedFile(voting.elected(), votedOn()),
            all.after().credentials().of(persons()),
            all.after().aftercare().of(persons()),
            log));
  }

  private LocalDate votedOn() {
    return rounds().stream()
        .map(BallotRoundRow::date)
        .max(LocalDate::compareTo)
        .orElse(credentialsDate());
  }
}
