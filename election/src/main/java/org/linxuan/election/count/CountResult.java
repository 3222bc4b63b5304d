package org.linxuan.election.count;

import java.util.List;
import java.util.Map;

/**
 * What a count comes to.
 *
 * @param returned ballots returned; where the voting is not void, the valid and the invalid
 * @param invalidReasons how many ballots are invalid for each reason, zeros included
 * @param tallies in the order of the contest; empty where the voting is void
 * @param writeIns by code point of the name; only names with at least one vote
 * @param elected most votes first, then the order of the contest, then write-ins by code point
 */
public record CountResult(
    long returned,
    long valid,
    Map<InvalidReason, Long> invalidReasons,
    List<Tally> tallies,
    List<WriteIn> writeIns,
    List<String> elected,
    Outcome outcome) {

  public CountResult {
    invalidReasons = Map.copyOf(invalidReasons);
    tallies = List.copyOf(tallies);
    writeIns = List.copyOf(writeIns);
    elected = List.copyOf(elected);
  }

  /** How many ballots are invalid, for whatever reason. */
  public long invalid() {
    return invalidReasons.values().stream().mapToLong(Long::longValue).sum();
  }

  /** The names tied across the last seat; empty where there is no tie. */
  public List<String> tied() {
    return outcome instanceof Outcome.TieForLastSeat tie ? tie.tied() : List.of();
  }
}
