package org.linxuan.election.assembly;

/**
 * What became of the ballot papers of one round.
 *
 * @param issued handed out to electors
 * @param unused left over, and cut in front of all
 * @param returned taken from the boxes
 */
public record BallotAccount(long issued, long unused, long returned) {

  public BallotAccount {
    if (Math.min(Math.min(issued, unused), returned) < 0) {
      throw new IllegalArgumentException("negative figure");
    }
  }

  /** The account of a round on record. */
  public static BallotAccount of(BallotRoundRow round) {
    return new BallotAccount(round.issued(), round.unused(), round.returned());
  }

  /** How many papers came to the meeting under seal. */
  public long received() {
    return Math.addExact(issued, unused);
  }

  /** How many were handed out and did not come back; 0 where more came back. */
  public long kept() {
    return Math.max(0, issued - returned);
  }

  /** Whether no more came back than were handed out, without which the voting is void. */
  public boolean isSound() {
    return returned <= issued;
  }
}
