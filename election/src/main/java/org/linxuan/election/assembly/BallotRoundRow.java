package org.linxuan.election.assembly;

import java.time.LocalDate;
import java.util.List;
import org.linxuan.election.count.Round;
import org.linxuan.election.people.PersonId;

/**
 * One round of voting of a meeting: what was handed out and came back, and the names in the order
 * printed.
 */
public record BallotRoundRow(
    String unit,
    int round,
    Round kind,
    long seats,
    LocalDate date,
    long issued,
    long returned,
    long unused,
    List<PersonId> candidates) {

  public BallotRoundRow {
    candidates = List.copyOf(candidates);
  }
}
