package org.linxuan.election.count;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.linxuan.election.count.internal.BallotCsv;
import org.linxuan.election.count.internal.BltFile;
import org.linxuan.election.count.internal.CvrFile;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/** A file of ballots in one of the formats; it is read ballot by ballot and none is kept. */
public interface BallotFile {
  /** The answer of a file that could not be read to its end. */
  long UNREADABLE = -1;

  /** The file's name as given. */
  String name();

  /**
   * Hands every good ballot to the sink, marks in the order of the candidates, and collects the
   * problems of the others; returns how many ballots there are, good or not.
   */
  long read(List<String> candidates, Consumer<Ballot> sink, Problems problems);

  /** A table with a row a ballot. */
  static BallotFile csv(Source source) {
    return new BallotCsv(source);
  }

  /** A BLT file: every candidate listed on a ballot has its mark for; weights multiply. */
  static BallotFile blt(Source source) {
    return new BltFile(source);
  }

  /**
   * Cast vote records of NIST SP 1500-103 in JSON: a counted selection is a mark for, all else
   * blank.
   *
   * @param contestId the id of the contest in the records
   * @param returned the ballots returned, which tells blank ballots from those of other contests
   */
  static BallotFile cvr(Source source, String contestId, long returned) {
    return new CvrFile(source, contestId, returned);
  }

  /**
   * Counts the ballots of a contest; nothing, with every problem of the ballots, if the contest or
   * a ballot is wrong or there are not as many as were returned.
   */
  default Optional<CountResult> count(ContestFile file, Problems problems) {
    if (file.candidates().isEmpty()) {
      return Optional.empty();
    }
    int before = problems.size();
    if (file.contest().isEmpty()) {
      read(file.candidates(), ballot -> {}, problems);
      return Optional.empty();
    }
    Contest contest = file.contest().get();
    Counter counter = new Counter(contest);
    long ballots = read(file.candidates(), counter::add, problems);
    long returned = contest.figures().returned();
    if (ballots != UNREADABLE && ballots != returned) {
      problems.add(CountProblem.BALLOTS_NUMBER, Where.file(name()), ballots, returned);
    }
    return problems.size() > before ? Optional.empty() : Optional.of(counter.result());
  }
}
