package org.linxuan.election.procedure;

/** The votes that one name received in a meeting. */
public record Votes(long inFavour, long against, long abstain) {

  /**
   * How many voted on the name; an overflow is a bug, since intake bounds each by those present.
   */
  public long cast() {
    return Math.addExact(Math.addExact(inFavour, against), abstain);
  }
}
