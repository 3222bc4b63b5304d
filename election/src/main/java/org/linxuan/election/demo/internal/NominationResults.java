package org.linxuan.election.demo.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.linxuan.election.nomination.Accepted;
import org.linxuan.election.nomination.Conservation;
import org.linxuan.election.nomination.LevelRow;
import org.linxuan.election.nomination.NominationRecords;
import org.linxuan.election.nomination.Rollup;
import org.linxuan.election.nomination.SetAside;
import org.linxuan.election.result.ResultTable;
import org.linxuan.foundation.problem.Where;

/**
 * Writes the roll-up over all units that are carried from the base, as {@code rollup --all} does.
 */
final class NominationResults {
  private NominationResults() {}

  static void write(ElectionData data, Results results) {
    NominationRecords records = data.lists().nomination();
    if (records.tree().levels().isEmpty()) {
      return;
    }
    Accepted accepted = records.accepted(Where.file("inputs/tallies.csv"));
    Rollup rollup = Rollup.of(records.tree(), accepted);
    for (long level : records.tree().levels()) {
      ResultTable table = table("level-" + level, LevelRow.COLUMNS);
      rollup.level(level, records.reports(), true).forEach(row -> table.add(row.cells().toArray()));
      results.put(table);
    }
    ResultTable participation = table("participation", Rollup.PARTICIPATION_COLUMNS);
    rollup.participation().forEach(row -> participation.add(row.toArray()));
    results.put(participation);
    ResultTable conservation = table("conservation", Conservation.COLUMNS);
    rollup.conservation().forEach(row -> conservation.add(row.cells().toArray()));
    results.put(conservation);
    results.put(setAside(accepted));
  }

  private static ResultTable setAside(Accepted accepted) {
    ResultTable table =
        table("set-aside", List.of("file", "line", "organization", "member", "nominee", "reason"));
    for (SetAside row : accepted.setAside()) {
      table.add(
          row.file(), row.line(), row.organization(), row.member(), row.nominee(), row.reason());
    }
    return table;
  }

  private static ResultTable table(String name, List<String> columns) {
    return new ResultTable(name, columns.stream().collect(Collectors.joining(",")));
  }
}
