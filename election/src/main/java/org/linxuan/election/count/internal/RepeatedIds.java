package org.linxuan.election.count.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linxuan.foundation.intake.CsvReader;
import org.linxuan.foundation.intake.CsvRow;
import org.linxuan.foundation.intake.IntakeProblem;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.problem.Problems;

/**
 * Finds out which of the rows whose id seems repeated repeat an earlier one, by reading the table
 * once more; a table without such rows is read only once.
 *
 * @param at the column of the id
 * @param doubtful the rows, in the order of the table
 */
record RepeatedIds(Source source, int at, List<CsvRow> doubtful) {

  void report(Problems problems) {
    if (doubtful.isEmpty()) {
      return;
    }
    Map<String, Integer> lines = linesBegun();
    for (CsvRow row : doubtful) {
      String id = row.cell(at);
      // A source that cannot be read twice leaves the id doubtful, and that is not good enough.
      Integer earlier = lines.get(id);
      if (earlier == null || earlier < row.line()) {
        Object line = earlier == null ? "?" : earlier;
        problems.add(IntakeProblem.ROW_TWICE, row.where(at), BallotCsv.ID, id, line);
      }
    }
  }

  /** The line on which each doubtful id stands first. */
  private Map<String, Integer> linesBegun() {
    Map<String, Integer> lines = new HashMap<>();
    doubtful.forEach(row -> lines.put(row.cell(at), 0));
    try (CsvReader csv = CsvReader.open(source, new Problems())) {
      for (CsvRow row = csv.next(); row != null; row = csv.next()) {
        if (at < row.size()) {
          int line = row.line();
          lines.computeIfPresent(row.cell(at), (id, first) -> first == 0 ? line : first);
        }
      }
    }
    lines.values().removeIf(line -> line == 0);
    return lines;
  }
}
