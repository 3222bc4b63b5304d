package org.linxuan.election.count.internal;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linxuan.election.count.Ballot;
import org.linxuan.election.count.Contest;
import org.linxuan.election.count.Mark;
import org.linxuan.election.rulebook.BlankMeans;

/**
 * Applies the rules of a contest to one ballot at a time: what a blank means, and which of the
 * names added stand. One instance reads many ballots and forgets each with the next.
 *
 * <p>A voter writes a name in place of one marked against, so a ballot has as many places for names
 * as marks against; a name in a place counts as a choice once, however often it is written. A
 * printed name in such a place is void by itself and the place is spent, unless the rulebook lets
 * it count: then it is a mark for that candidate, save where the same ballot marks him against.
 */
public final class BallotReading {
  private final boolean takesWriteIns;
  private final boolean printedNameCounts;
  private final Mark blank;
  private final Map<String, Integer> printed = new HashMap<>();
  private final Mark[] marks;
  private Set<String> writeIns = Set.of();
  private int choices;

  /** A reading by the rules of this contest. */
  public BallotReading(Contest contest) {
    takesWriteIns = contest.takesWriteIns();
    printedNameCounts = contest.rules().ballot().writeIns().printedNameCounts();
    blank = contest.blankMeans() == BlankMeans.FOR ? Mark.FOR : Mark.ABSTAIN;
    List<String> names = contest.candidates();
    for (int i = 0; i < names.size(); i++) {
      printed.put(names.get(i), i);
    }
    marks = new Mark[names.size()];
  }

  /** Reads a ballot in place of the one before. */
  public void read(Ballot ballot) {
    if (ballot.marks().size() != marks.length) {
      throw new IllegalArgumentException(
          ballot.marks().size() + " marks for " + marks.length + " candidates");
    }
    int against = 0;
    for (int i = 0; i < marks.length; i++) {
      Mark mark = ballot.marks().get(i);
      marks[i] = mark == Mark.BLANK ? blank : mark;
      against += mark == Mark.AGAINST ? 1 : 0;
    }
    writeIns = takesWriteIns ? standing(ballot.writeIns(), against) : Set.of();
    choices = writeIns.size();
    for (Mark mark : marks) {
      choices += mark == Mark.FOR ? 1 : 0;
    }
  }

  /** How many names the ballot is for, printed and added. */
  public int choices() {
    return choices;
  }

  /** What the ballot says of a candidate, from 0; a blank has become what it means. */
  public Mark mark(int candidate) {
    return marks[candidate];
  }

  /** The names added that stand, each once. */
  public Set<String> writeIns() {
    return writeIns;
  }

  private Set<String> standing(List<String> names, int places) {
    if (names.isEmpty() || places == 0) {
      return Set.of();
    }
    Set<String> standing = new LinkedHashSet<>();
    for (String name : names.subList(0, Math.min(places, names.size()))) {
      Integer candidate = printed.get(name);
      if (candidate == null) {
        standing.add(name);
      } else if (printedNameCounts && marks[candidate] != Mark.AGAINST) {
        marks[candidate] = Mark.FOR;
      }
    }
    return standing;
  }
}
