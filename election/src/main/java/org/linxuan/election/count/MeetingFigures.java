package org.linxuan.election.count;

/**
 * The figures of a meeting that a count rests on.
 *
 * @param entitled who may attend and vote
 * @param present who is there; not above entitled
 * @param issued ballots handed out
 * @param returned ballots taken from the boxes
 */
public record MeetingFigures(long entitled, long present, long issued, long returned) {

  public MeetingFigures {
    if (Math.min(Math.min(entitled, present), Math.min(issued, returned)) < 0) {
      throw new IllegalArgumentException("negative figure");
    }
    if (present > entitled) {
      throw new IllegalArgumentException(present + " present, above " + entitled + " entitled");
    }
  }
}
