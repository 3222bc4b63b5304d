package org.linxuan.foundation.ledger;

import java.util.List;
import org.linxuan.foundation.problem.Problem;

/** What a log says of itself, and everything in which it disagrees, sorted by file. */
public record LedgerReport(Checkpoint checkpoint, List<Problem> differences) {

  public LedgerReport {
    differences = List.copyOf(differences);
  }

  /** Whether signature, tiles, entries, size and root all agree. */
  public boolean agrees() {
    return differences.isEmpty();
  }
}
