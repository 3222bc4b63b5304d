package org.linxuan.election.procedure;

import java.math.BigInteger;

/** The votes that one name received in a meeting. */
public record Votes(long inFavour, long against, long abstain) {

  /** How many voted on the name; exact whatever the counts. */
  public BigInteger cast() {
    return BigInteger.valueOf(inFavour)
        .add(BigInteger.valueOf(against))
        .add(BigInteger.valueOf(abstain));
  }
}
