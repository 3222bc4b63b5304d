package org.linxuan.election.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.linxuan.election.count.internal.Award;
import org.linxuan.election.count.internal.BallotReading;
import org.linxuan.election.rulebook.Check;
import org.linxuan.election.rulebook.Enforces;
import org.linxuan.election.rulebook.MoreThanHalf;
import org.linxuan.foundation.intake.CodePointOrder;

/**
 * Counts the ballots of one contest, one after another, and keeps none of them; their order does
 * not matter (E5.5a).
 */
@Enforces(check = Check.ELECTION_MAJORITY, clauses = "E5.5a")
public final class Counter {
  private final Contest contest;
  private final boolean isVoid;
  private final BallotReading reading;
  private final long[] inFavour;
  private final long[] against;
  private final Map<String, Long> writeIns = new TreeMap<>(CodePointOrder.INSTANCE);
  private long returned;
  private long valid;
  private long overvotes;

  /** Starts the count of a contest at zero. */
  public Counter(Contest contest) {
    this.contest = contest;
    isVoid = contest.findVoidReason().isPresent();
    reading = new BallotReading(contest);
    inFavour = new long[contest.candidates().size()];
    against = new long[contest.candidates().size()];
  }

  /** Counts ballots that are all at hand. */
  public static CountResult count(Contest contest, Iterable<Ballot> ballots) {
    Counter counter = new Counter(contest);
    ballots.forEach(counter::add);
    return counter.result();
  }

  /** Counts a ballot; one that has not exactly one mark a candidate is a bug. */
  public void add(Ballot ballot) {
    returned = Math.addExact(returned, ballot.weight());
    if (isVoid) {
      return;
    }
    reading.read(ballot);
    if (reading.choices() > contest.seats()) {
      overvotes += ballot.weight();
      return;
    }
    valid += ballot.weight();
    for (int i = 0; i < inFavour.length; i++) {
      switch (reading.mark(i)) {
        case FOR -> inFavour[i] += ballot.weight();
        case AGAINST -> against[i] += ballot.weight();
        case ABSTAIN, BLANK -> {}
      }
    }
    reading.writeIns().forEach(name -> writeIns.merge(name, ballot.weight(), Long::sum));
  }

  /** The result; asking before as many ballots were added as were returned is a bug. */
  public CountResult result() {
    if (returned != contest.figures().returned()) {
      throw new IllegalStateException(
          returned + " ballots of " + contest.figures().returned() + " returned");
    }
    return contest.findVoidReason().map(this::voided).orElseGet(this::counted);
  }

  /**
   * What ballots counted elsewhere come to: the same rules over tallies instead of ballots, without
   * write-ins.
   *
   * @param valid ballots that counted
   * @param tallies one a candidate, in the order of the contest
   */
  public static CountResult award(Contest contest, long valid, List<Tally> tallies) {
    Counter counter = new Counter(contest);
    counter.returned = contest.figures().returned();
    counter.valid = valid;
    counter.overvotes = counter.returned - valid;
    for (int i = 0; i < counter.inFavour.length; i++) {
      counter.inFavour[i] = tallies.get(i).inFavour();
      counter.against[i] = tallies.get(i).against();
    }
    return counter.result();
  }

  private CountResult voided(VoidReason reason) {
    return new CountResult(
        returned,
        0,
        Map.of(InvalidReason.OVERVOTE, 0L),
        List.of(),
        List.of(),
        List.of(),
        new Outcome.VotingVoid(reason, contest.seats()));
  }

  private CountResult counted() {
    List<Tally> tallies = new ArrayList<>();
    List<Award.Standing> standings = new ArrayList<>();
    for (int i = 0; i < inFavour.length; i++) {
      String name = contest.candidates().get(i);
      tallies.add(new Tally(name, inFavour[i], against[i], valid - inFavour[i] - against[i]));
      standings.add(new Award.Standing(name, inFavour[i]));
    }
    writeIns.forEach((name, votes) -> standings.add(new Award.Standing(name, votes)));
    Award award = Award.of(standings.stream().filter(this::mayWin).toList(), contest.seats());
    return new CountResult(
        returned,
        valid,
        Map.of(InvalidReason.OVERVOTE, overvotes),
        tallies,
        writeIns.entrySet().stream().map(e -> new WriteIn(e.getKey(), e.getValue())).toList(),
        award.elected(),
        award.outcome());
  }

  /** A tie round has no threshold, but nobody is elected by no vote. */
  private boolean mayWin(Award.Standing standing) {
    return contest.round() == Round.TIE
        ? standing.votes() > 0
        : MoreThanHalf.of(standing.votes(), contest.base());
  }
}
