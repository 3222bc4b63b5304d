package org.linxuan.election.count;

import java.util.List;

/** How a round ends; each of these ends is lawful. */
public sealed interface Outcome {

  /** Seats that nobody was elected to. */
  long unfilled();

  /** What follows. */
  NextStep next();

  /** As many elected as seats. */
  record AllSeatsFilled() implements Outcome {
    @Override
    public long unfilled() {
      return 0;
    }

    @Override
    public NextStep next() {
      return NextStep.NONE;
    }
  }

  /** Fewer elected than seats, and nobody tied. */
  record SeatsShort(long unfilled) implements Outcome {
    @Override
    public NextStep next() {
      return NextStep.FURTHER_BALLOT;
    }
  }

  /** More names tied than seats left for them. */
  record TieForLastSeat(List<String> tied, long unfilled) implements Outcome {
    public TieForLastSeat {
      tied = List.copyOf(tied);
    }

    @Override
    public NextStep next() {
      return NextStep.TIE_BALLOT;
    }
  }

  /** Nothing was counted. */
  record VotingVoid(VoidReason reason, long unfilled) implements Outcome {
    @Override
    public NextStep next() {
      return NextStep.VOTE_AGAIN;
    }
  }
}
