package org.linxuan.election.assembly;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.linxuan.election.count.CountResult;
import org.linxuan.foundation.clock.AsOf;

/**
 * What is on record about the meeting of one unit; the results are those of its rounds, by number.
 */
public record AssemblyFile(
    Optional<AssemblyRecord> meeting,
    List<RollRow> roll,
    List<OfficerRow> officers,
    List<BallotRoundRow> rounds,
    Map<Integer, CountResult> results)
    implements AsOf<AssemblyFile> {

  public AssemblyFile {
    roll = List.copyOf(roll);
    officers = List.copyOf(officers);
    rounds = List.copyOf(rounds);
    results = Map.copyOf(new TreeMap<>(results));
  }

  /** No meeting yet. */
  public static AssemblyFile empty() {
    return new AssemblyFile(Optional.empty(), List.of(), List.of(), List.of(), Map.of());
  }

  @Override
  public AssemblyFile asOf(LocalDate day) {
    if (meeting.isEmpty() || meeting.get().date().isAfter(day)) {
      return empty();
    }
    return new AssemblyFile(
        meeting,
        roll,
        officers,
        rounds.stream().filter(r -> !r.date().isAfter(day)).toList(),
        results);
  }
}
