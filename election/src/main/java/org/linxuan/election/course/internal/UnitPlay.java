package org.linxuan.election.course.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.linxuan.election.apportionment.SeatsFile;
import org.linxuan.election.assembly.BallotRoundRow;
import org.linxuan.election.assembly.Elected;
import org.linxuan.election.assembly.SummaryRow;
import org.linxuan.election.count.CountResult;
import org.linxuan.election.count.NextStep;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.procedure.Decision;
import org.linxuan.election.procedure.DecisionLog;
import org.linxuan.election.procedure.GateReport;
import org.linxuan.election.procedure.Gates;
import org.linxuan.election.procedure.UnitCourse;
import org.linxuan.election.procedure.UnitFacts;
import org.linxuan.election.rulebook.ChainLink;
import org.linxuan.election.rulebook.Stage;
import org.linxuan.election.slate.SlateLists;

/**
 * Plays one unit through the rulebook's stages, each attempt against what was on record that day.
 */
final class UnitPlay {
  private final UnitData data;
  private final Gates gates;
  private final UnitFacts facts;
  private final UnitCourse course;
  private final UnitDecisions written;
  private final List<Decision> decisions;

  UnitPlay(UnitData data, Gates gates, SeatsFile seats) {
    this.data = data;
    this.gates = gates;
    UnitFacts bare = data.facts(seats, DecisionLog.empty());
    this.course = UnitCourse.play(gates, bare);
    this.written = new UnitDecisions(data, course);
    this.decisions = written.write();
    this.facts = bare.with(new DecisionLog(decisions));
  }

  UnitData data() {
    return data;
  }

  UnitFacts facts() {
    return facts;
  }

  UnitCourse course() {
    return course;
  }

  List<Decision> decisions() {
    return decisions;
  }

  /**
   * The last look at the gate of every stage that the unit tried to leave, the last stage's on the
   * credentials date.
   */
  List<GateReport> gates() {
    List<GateReport> reports = new ArrayList<>(course.lastReports());
    List<Stage> stages = data.rules().stages();
    Optional<Stage> last =
        stages.isEmpty() ? Optional.empty() : Optional.of(stages.get(stages.size() - 1));
    last.filter(stage -> course.reached().filter(stage::equals).isPresent())
        .ifPresent(stage -> reports.add(gates.report(stage, facts.asOf(data.credentialsDate()))));
    return reports;
  }

  /** The lists and numbers of each step, as far as the unit came. */
  UnitResults.Steps steps() {
    Map<String, Set<PersonId>> lists = new TreeMap<>();
    Map<ChainLink, Long> numbers = new EnumMap<>(ChainLink.class);
    numbers.put(ChainLink.SEATS, data.seats());
    Optional<SummaryRow> summary = data.summary();
    if (summary.isPresent()) {
      numbers.put(ChainLink.VETTED, summary.get().steps().vetted());
      numbers.put(ChainLink.PRELIMINARY, summary.get().steps().preliminary());
      numbers.put(ChainLink.PREPARATORY, summary.get().steps().preparatory());
      numbers.put(ChainLink.CANDIDATES, summary.get().steps().candidates());
    } else {
      lists(lists, numbers);
    }
    if (!data.rounds().isEmpty()) {
      BallotRoundRow first = data.rounds().get(0);
      lists.put("candidates", new TreeSet<>(first.candidates()));
      if (summary.isEmpty()) {
        numbers.put(ChainLink.CANDIDATES, (long) first.candidates().size());
      }
      Set<PersonId> elected = new TreeSet<>();
      data.elected().stream()
          .filter(e -> !e.writeIn())
          .map(Elected::name)
          .forEach(n -> elected.add(new PersonId(n)));
      lists.put("elected", elected);
      numbers.put(ChainLink.ELECTED, (long) data.elected().size());
    }
    return new UnitResults.Steps(lists, numbers);
  }

  private void lists(Map<String, Set<PersonId>> lists, Map<ChainLink, Long> numbers) {
    var ballot = data.rounds().stream().map(BallotRoundRow::date).findFirst();
    numbers.putAll(SlateLists.numbers(facts, ballot));
    if (numbers.containsKey(ChainLink.VETTED)) {
      lists.put("vetted", SlateLists.vetted(facts));
    }
    if (numbers.containsKey(ChainLink.PRELIMINARY)) {
      lists.put("preliminary", SlateLists.preliminary(facts));
    }
    Long preparatory = numbers.get(ChainLink.PREPARATORY);
    if (preparatory != null) {
      numbers.putIfAbsent(ChainLink.CANDIDATES, preparatory); // until there is a ballot
      lists.put("preparatory", SlateLists.preparatory(facts, ballot));
    }
  }

  /** How the unit ended, as ends.csv says it. */
  String end() {
    List<Stage> stages = data.rules().stages();
    boolean arrived =
        stages.isEmpty()
            || course.reached().filter(stages.get(stages.size() - 1)::equals).isPresent();
    if (!data.isSummary() && data.isFull() && !arrived) {
      return "stopped:" + course.reached().map(Stage::id).orElse(stages.get(0).id());
    }
    if (data.rounds().isEmpty()) {
      return "apportioned";
    }
    NextStep next = lastStep();
    if (next == NextStep.VOTE_AGAIN) {
      return "void";
    }
    if (next == NextStep.TIE_BALLOT) {
      return "tie";
    }
    return data.elected().size() < data.seats() ? "seats-short" : "complete";
  }

  private NextStep lastStep() {
    BallotRoundRow last = data.rounds().get(data.rounds().size() - 1);
    CountResult result = data.results().get(last.round());
    return result == null ? NextStep.NONE : result.outcome().next();
  }

  boolean isDelegate(PersonId person) {
    return written.isDelegate(person);
  }
}
