package org.linxuan.election.count;

import java.util.List;
import java.util.Optional;
import org.linxuan.election.count.internal.ContestReader;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.problem.Problems;

/**
 * What a CONTEST file says.
 *
 * @param candidates the printed names, so that ballots can be checked even where the rest is wrong;
 *     empty where the names themselves are wrong
 * @param contest nothing where anything is wrong
 * @param contestId the contest's id in cast vote records, if given
 */
public record ContestFile(
    List<String> candidates, Optional<Contest> contest, Optional<String> contestId) {

  /** Reads a CONTEST file and the rulebook that it names; every problem has its place. */
  public static ContestFile read(Source source, Problems problems) {
    return new ContestReader(source, problems).read();
  }
}
