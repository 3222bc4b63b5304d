package org.linxuan.election.assembly;

import java.util.Set;
import java.util.TreeSet;
import org.linxuan.election.count.Round;
import org.linxuan.election.people.PersonId;

/** A lawful way on from where a meeting stands (E5.5a). */
public sealed interface Following {

  /** Whether a round is held in this way. */
  boolean allows(BallotRoundRow round);

  /** A round of this kind, for so many seats, among exactly these names. */
  record ExactRound(Round kind, Set<PersonId> names, long seats) implements Following {
    public ExactRound {
      names = Set.copyOf(names);
    }

    @Override
    public boolean allows(BallotRoundRow round) {
      return round.kind() == kind
          && round.seats() == seats
          && eachOnce(round)
          && names.equals(Set.copyOf(round.candidates()));
    }

    @Override
    public String toString() {
      return kind.key() + " round for " + seats + " among " + new TreeSet<>(names);
    }
  }

  /**
   * Another election to open seats, all or some of them, among names that were voted on before and
   * have no seat.
   */
  record FurtherRound(Set<PersonId> mayStand, long open) implements Following {
    public FurtherRound {
      mayStand = Set.copyOf(mayStand);
    }

    @Override
    public boolean allows(BallotRoundRow round) {
      return round.kind() == Round.FURTHER
          && round.seats() <= open
          && eachOnce(round)
          && mayStand.containsAll(round.candidates());
    }

    @Override
    public String toString() {
      return "further round for at most " + open + " among " + new TreeSet<>(mayStand);
    }
  }

  /** No further round: the meeting agrees that the open seats stay vacant. */
  record LeaveVacant(long open) implements Following {
    @Override
    public boolean allows(BallotRoundRow round) {
      return false;
    }
  }

  private static boolean eachOnce(BallotRoundRow round) {
    return Set.copyOf(round.candidates()).size() == round.candidates().size();
  }
}
