package org.linxuan.verifier.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.linxuan.verifier.election.Bodies;
import org.linxuan.verifier.read.Node;

/**
 * The meeting that votes, and what its votes decide.
 *
 * @param body whose quorum and majority base hold
 */
record Meeting(Node rules, String body, long entitled, long present) {

  /** Why a round's voting is void; empty where it is not. The quorum is asked first. */
  String voidReason(Round round) {
    if (!new Bodies(rules).hasQuorum(body, entitled, present)) {
      return "quorum";
    }
    return round.paper().returned() > round.paper().issued() ? "more-returned" : "";
  }

  /** The result of a round whose ballots were counted; in a void voting nothing is counted. */
  Result result(Round round, Count count) {
    String reason = voidReason(round);
    if (!reason.isEmpty()) {
      return new Result(round, reason, 0, 0, List.of(), List.of(), List.of(), "vote-again");
    }
    List<Tally> able =
        new ArrayList<>(count.tallies().stream().filter(t -> passes(round, t)).toList());
    able.sort(Comparator.comparingLong(Tally::inFavour).reversed());
    List<Tally> elected = able;
    List<String> tied = List.of();
    int seats = (int) Math.min(round.seats(), able.size());
    if (able.size() > seats) {
      long next = able.get(seats).inFavour();
      boolean across = seats > 0 && able.get(seats - 1).inFavour() == next;
      elected =
          across ? able.stream().filter(t -> t.inFavour() > next).toList() : able.subList(0, seats);
      tied =
          across
              ? able.stream().filter(t -> t.inFavour() == next).map(Tally::name).toList()
              : List.of();
    }
    String next =
        !tied.isEmpty() ? "tie-ballot" : elected.size() < round.seats() ? "further-ballot" : "none";
    return new Result(
        round,
        "",
        count.valid(),
        count.invalid(),
        count.tallies(),
        List.copyOf(elected),
        tied,
        next);
  }

  private boolean passes(Round round, Tally tally) {
    return round.isTie()
        ? tally.inFavour() > 0
        : new Bodies(rules).isMajority(body, tally.inFavour(), entitled, present);
  }
}
