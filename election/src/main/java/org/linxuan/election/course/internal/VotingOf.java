package org.linxuan.election.course.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.linxuan.election.assembly.AssemblyFile;
import org.linxuan.election.assembly.AssemblyRecord;
import org.linxuan.election.assembly.BallotRoundRow;
import org.linxuan.election.assembly.Course;
import org.linxuan.election.assembly.SummaryRow;
import org.linxuan.election.count.Contest;
import org.linxuan.election.count.CountResult;
import org.linxuan.election.count.CountRules;
import org.linxuan.election.count.Counter;
import org.linxuan.election.count.Round;
import org.linxuan.election.count.Tally;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.rulebook.BlankMeans;
import org.linxuan.foundation.problem.Problems;

/** The voting of a unit: its ballots counted, or the return that its summary gives. */
final class VotingOf {
  private final ElectionData data;
  private final Ballots ballots;
  private final CountRules rules;

  VotingOf(ElectionData data, Ballots ballots, CountRules rules) {
    this.data = data;
    this.ballots = ballots;
    this.rules = rules;
  }

  UnitData.Voting unit(String unit, long seats, Problems problems) {
    Optional<SummaryRow> summary =
        data.meetings().summaries().stream().filter(s -> s.unit().equals(unit)).findFirst();
    AssemblyFile file =
        summary.map(s -> returned(s, seats)).orElseGet(() -> counted(unit, problems));
    Course course = new Course(file.rounds(), file.results(), seats, Set.of());
    return new UnitData.Voting(file, course.elected());
  }

  private AssemblyFile counted(String unit, Problems problems) {
    Optional<AssemblyRecord> meeting =
        data.meetings().assemblies().stream().filter(a -> a.unit().equals(unit)).findFirst();
    if (meeting.isEmpty()) {
      return AssemblyFile.empty();
    }
    List<BallotRoundRow> rounds =
        data.meetings().rounds().stream().filter(r -> r.unit().equals(unit)).toList();
    Map<Integer, CountResult> results = new TreeMap<>();
    for (BallotRoundRow round : rounds) {
      ballots
          .count(meeting.get(), round, problems)
          .ifPresent(result -> results.put(round.round(), result));
    }
    return new AssemblyFile(
        meeting,
        data.meetings().roll().stream().filter(r -> r.unit().equals(unit)).toList(),
        data.meetings().officers().stream().filter(o -> o.unit().equals(unit)).toList(),
        rounds,
        results);
  }

  private AssemblyFile returned(SummaryRow summary, long seats) {
    List<PersonId> names = summary.tallies().stream().map(SummaryRow.Line::person).toList();
    BallotRoundRow round =
        new BallotRoundRow(
            summary.unit(),
            1,
            Round.FORMAL,
            seats,
            summary.date(),
            summary.figures().issued(),
            summary.figures().returned(),
            0,
            names);
    Contest contest =
        new Contest(
            rules,
            Round.FORMAL,
            seats,
            summary.figures(),
            names.stream().map(PersonId::value).toList(),
            BlankMeans.ABSTAIN);
    List<Tally> tallies =
        summary.tallies().stream()
            .map(t -> new Tally(t.person().value(), t.inFavour(), t.against(), t.abstain()))
            .toList();
    CountResult result = Counter.award(contest, summary.valid(), tallies);
    return new AssemblyFile(
        Optional.empty(), List.of(), List.of(), List.of(round), Map.of(1, result));
  }
}
