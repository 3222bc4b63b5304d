package org.linxuan.election.assembly;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.linxuan.election.count.CountResult;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.rulebook.Text;

/**
 * All that a meeting's papers are filled from: the records so far, the procedure, and the names of
 * the persons and electors.
 *
 * @param nameOf the name of an id; the id itself where no name is known, so that written-in names
 *     come out as they are
 */
public record MeetingFacts(
    AssemblyFile file, ElectionProcedure procedure, Function<String, Text> nameOf) {

  /** The result of a round, once it has been counted. */
  public Optional<CountResult> findResult(BallotRoundRow round) {
    return Optional.ofNullable(file.results().get(round.round()));
  }

  /** The rounds so far; whom the first ballot had to name is not asked here. */
  public Course course() {
    Set<PersonId> first = new TreeSet<>();
    file.rounds().stream().findFirst().ifPresent(round -> first.addAll(round.candidates()));
    return new Course(file.rounds(), file.results(), procedure.seats(), first);
  }
}
