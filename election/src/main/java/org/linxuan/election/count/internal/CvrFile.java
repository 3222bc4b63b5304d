package org.linxuan.election.count.internal;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.linxuan.election.count.Ballot;
import org.linxuan.election.count.BallotFile;
import org.linxuan.election.count.CountProblem;
import org.linxuan.election.count.Mark;
import org.linxuan.foundation.intake.JsonWalk;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.problem.Problem;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/**
 * Reads cast vote records (NIST SP 1500-103) as a stream, twice: once for the definitions, which
 * may follow the records, and once for the records.
 *
 * <p>A record need not hold a contest in which nothing was marked. So records without the contest
 * are blank ballots, unless those with it already make up the ballots returned: then they belong to
 * other ballot styles.
 */
public final class CvrFile implements BallotFile {
  private final Source source;
  private final String contestId;
  private final long returned;

  /** The records of a source about one contest, of which so many ballots were returned. */
  public CvrFile(Source source, String contestId, long returned) {
    this.source = source;
    this.contestId = contestId;
    this.returned = returned;
  }

  @Override
  public String name() {
    return source.name();
  }

  @Override
  public long read(List<String> candidates, Consumer<Ballot> sink, Problems problems) {
    CvrDefinitions definitions = new CvrDefinitions();
    if (!JsonWalk.walk(source, definitions::read, problems)) {
      return UNREADABLE;
    }
    Optional<CvrDefinitions.Contest> contest = definitions.find(contestId);
    if (contest.isEmpty()) {
      problems.add(
          CountProblem.CVR_CONTEST_UNKNOWN,
          Where.file(source.name()),
          contestId,
          definitions.ids());
      return UNREADABLE;
    }
    return records(contest.get(), candidates, sink, problems);
  }

  private long records(
      CvrDefinitions.Contest contest,
      List<String> candidates,
      Consumer<Ballot> sink,
      Problems problems) {
    int before = problems.size();
    reportMissing(contest, candidates, problems);
    Selections selections = new Selections(contest, candidates, problems);
    long[] with = {0};
    long[] without = {0};
    boolean whole =
        JsonWalk.walk(
            source,
            json -> {
              CvrRecords records =
                  new CvrRecords(
                      json,
                      contest.id(),
                      counted -> {
                        with[0]++;
                        sink.accept(selections.ballot(counted));
                      });
              records.read();
              without[0] = records.without();
            },
            problems);
    if (!whole || problems.size() > before) {
      return UNREADABLE;
    }
    if (with[0] == returned || without[0] == 0) {
      return with[0];
    }
    sink.accept(
        new Ballot(Collections.nCopies(candidates.size(), Mark.BLANK), List.of(), without[0]));
    return with[0] + without[0];
  }

  private void reportMissing(
      CvrDefinitions.Contest contest, List<String> candidates, Problems problems) {
    Set<String> defined = new HashSet<>(contest.names().values());
    for (String candidate : candidates) {
      if (contest.defined() && !defined.contains(candidate)) {
        problems.add(CountProblem.BALLOTS_NAME_MISSING, Where.file(source.name()), candidate);
      }
    }
  }

  /** Turns counted selections into marks; reports once each name that is no candidate. */
  private static final class Selections {
    private final CvrDefinitions.Contest contest;
    private final List<String> candidates;
    private final Map<String, Integer> index = new HashMap<>();
    private final Problems problems;
    private final Mark[] marks;
    private final Set<String> reported = new HashSet<>();

    Selections(CvrDefinitions.Contest contest, List<String> candidates, Problems problems) {
      this.contest = contest;
      this.candidates = candidates;
      this.problems = problems;
      for (int i = 0; i < candidates.size(); i++) {
        index.put(candidates.get(i), i);
      }
      marks = new Mark[candidates.size()];
    }

    Ballot ballot(List<CvrRecords.Counted> counted) {
      Arrays.fill(marks, Mark.BLANK);
      for (CvrRecords.Counted one : counted) {
        String name = contest.name(one.selection());
        Integer candidate = index.get(name);
        if (candidate != null) {
          marks[candidate] = Mark.FOR;
        } else if (!name.isEmpty() && reported.add(name)) {
          problems.add(
              Problem.of(
                  CountProblem.BALLOTS_NAME_UNKNOWN,
                  one.where(),
                  name,
                  String.join(", ", candidates)));
        }
      }
      return new Ballot(Arrays.asList(marks), List.of(), 1);
    }
  }
}
