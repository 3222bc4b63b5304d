package org.linxuan.election.course.internal;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.linxuan.election.assembly.AssemblyRecord;
import org.linxuan.election.assembly.BallotRoundRow;
import org.linxuan.election.count.BallotFile;
import org.linxuan.election.count.Contest;
import org.linxuan.election.count.CountResult;
import org.linxuan.election.count.CountRules;
import org.linxuan.election.count.Counter;
import org.linxuan.election.count.MeetingFigures;
import org.linxuan.election.course.CourseProblem;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.result.ResultTable;
import org.linxuan.foundation.intake.CsvReader;
import org.linxuan.foundation.intake.CsvRow;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/**
 * The ballots of an election folder: counted, and shuffled for the auditors' part of the package.
 */
final class Ballots {
  private final Inputs inputs;
  private final CountRules rules;
  private final byte[] key;
  private final SortedMap<String, ResultTable> shuffled = new TreeMap<>();

  Ballots(Inputs inputs, CountRules rules, byte[] key) {
    this.inputs = inputs;
    this.rules = rules;
    this.key = key;
  }

  /** Counts a round; nothing, and a problem, where its ballots are missing or wrong. */
  Optional<CountResult> count(AssemblyRecord meeting, BallotRoundRow round, Problems problems) {
    Optional<Source> found = inputs.ballots(round.unit(), round.round());
    if (found.isEmpty()) {
      String name = "ballots-" + round.unit() + "-" + round.round() + ".csv";
      Where where = Where.file(inputs.place() + "/" + name);
      problems.add(CourseProblem.ROUND_WITHOUT_BALLOTS, where, round.unit(), round.round(), name);
      return Optional.empty();
    }
    Source file = found.get();
    int before = problems.size();
    Counter counter = new Counter(contest(meeting, round));
    List<String> names = round.candidates().stream().map(PersonId::value).toList();
    long ballots = BallotFile.csv(file).read(names, counter::add, problems);
    if (problems.size() == before && ballots != round.returned()) {
      problems.add(
          org.linxuan.election.count.CountProblem.BALLOTS_NUMBER,
          Where.file(file.name()),
          ballots,
          round.returned());
    }
    if (problems.size() > before) {
      return Optional.empty();
    }
    shuffle(file, round, names);
    return Optional.of(counter.result());
  }

  private Contest contest(AssemblyRecord meeting, BallotRoundRow round) {
    return new Contest(
        rules,
        round.kind(),
        round.seats(),
        new MeetingFigures(meeting.entitled(), meeting.present(), round.issued(), round.returned()),
        round.candidates().stream().map(PersonId::value).toList(),
        meeting.blankMeans());
  }

  /** New ids that say nothing of the old order, and rows in the order of the new ids. */
  private void shuffle(Source file, BallotRoundRow round, List<String> names) {
    String label = "ballots-" + round.unit() + "-" + round.round();
    List<String> columns = new ArrayList<>(List.of("ballot"));
    columns.addAll(names);
    ResultTable table = new ResultTable(label, String.join(",", columns) + ",write_in");
    try (CsvReader csv = CsvReader.open(file, new Problems())) {
      CsvRow header = csv.next();
      for (CsvRow row = csv.next(); header != null && row != null; row = csv.next()) {
        table.add(cells(header, row, table.columns(), label));
      }
    }
    shuffled.put(label, table.sortedBy(1));
  }

  private Object[] cells(CsvRow header, CsvRow row, List<String> columns, String label) {
    Object[] cells = new Object[columns.size()];
    java.util.Arrays.fill(cells, "");
    for (int i = 0; i < header.size(); i++) {
      int at = columns.indexOf(header.cell(i));
      cells[at] = at == 0 ? id(label, row.cell(i)) : row.cell(i);
    }
    return cells;
  }

  private String id(String label, String ballot) {
    return HexFormat.of().formatHex(Secret.hmac(key, label + "\n" + ballot)).substring(0, 24);
  }

  /** The ballots counted so far, shuffled, by table name. */
  SortedMap<String, ResultTable> shuffled() {
    return shuffled;
  }
}
