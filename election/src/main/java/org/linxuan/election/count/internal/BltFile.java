package org.linxuan.election.count.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.linxuan.election.count.Ballot;
import org.linxuan.election.count.BallotFile;
import org.linxuan.election.count.CountProblem;
import org.linxuan.election.count.Mark;
import org.linxuan.foundation.intake.Characters;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.problem.Problem;
import org.linxuan.foundation.problem.Problems;

/**
 * Reads a BLT file twice: once for the names, which stand at its end, and for its problems; once
 * for the ballots. The seats in its first line are left alone, since the contest says them. A
 * withdrawn candidate need not be one of the contest; marks for him are dropped.
 */
public final class BltFile implements BallotFile {
  private static final int NOBODY = -1;

  private final Source source;

  /** The ballots of a source. */
  public BltFile(Source source) {
    this.source = source;
  }

  @Override
  public String name() {
    return source.name();
  }

  @Override
  public long read(List<String> candidates, Consumer<Ballot> sink, Problems problems) {
    BltParser names = new BltParser(source.name());
    if (!parse(names, problems) || !agree(names, candidates, problems)) {
      return UNREADABLE;
    }
    Map<String, Integer> index = new HashMap<>();
    for (int i = 0; i < candidates.size(); i++) {
      index.put(candidates.get(i), i);
    }
    int[] order =
        names.names().stream().mapToInt(n -> index.getOrDefault(n.text(), NOBODY)).toArray();
    Mark[] marks = new Mark[candidates.size()];
    BltParser ballots = new BltParser(source.name(), listed -> ballot(listed, order, marks, sink));
    return parse(ballots, problems) ? ballots.ballots() : UNREADABLE;
  }

  private static void ballot(
      BltParser.Listed listed, int[] order, Mark[] marks, Consumer<Ballot> sink) {
    Arrays.fill(marks, Mark.BLANK);
    for (int number : listed.numbers()) {
      if (order[number - 1] != NOBODY) {
        marks[order[number - 1]] = Mark.FOR;
      }
    }
    sink.accept(new Ballot(Arrays.asList(marks), List.of(), listed.weight()));
  }

  private boolean parse(BltParser parser, Problems problems) {
    try (Characters in = Characters.open(source, problems)) {
      if (in.isBroken()) {
        return false;
      }
      try {
        parser.parse(new BltTokens(in));
      } catch (BltParser.Stop stop) {
        // Where the source breaks off, what is missing there is not the user's fault.
        if (!in.isBroken()) {
          problems.add(stop.problem);
        }
        return false;
      }
      return !in.isBroken();
    }
  }

  /** Whether the file's candidates are those of the contest. */
  private static boolean agree(BltParser file, List<String> candidates, Problems problems) {
    int before = problems.size();
    List<String> left = new ArrayList<>(candidates);
    String wanted = String.join(", ", candidates);
    for (int i = 0; i < file.names().size(); i++) {
      BltParser.Name name = file.names().get(i);
      boolean known = left.remove(name.text());
      if (known && file.isWithdrawn(i + 1)) {
        problems.add(CountProblem.BLT_WITHDRAWN, name.where(), name.text());
      } else if (!known && candidates.contains(name.text())) {
        problems.add(CountProblem.BALLOTS_NAME_TWICE, name.where(), name.text());
      } else if (!known && !file.isWithdrawn(i + 1)) {
        problems.add(CountProblem.BALLOTS_NAME_UNKNOWN, name.where(), name.text(), wanted);
      }
    }
    left.forEach(
        name ->
            problems.add(Problem.of(CountProblem.BALLOTS_NAME_MISSING, file.namesBegin(), name)));
    return problems.size() == before;
  }
}
