package org.linxuan.verifier.count;

import java.util.List;

/**
 * A round of voting as it was held.
 *
 * @param number from 1
 * @param kind preliminary, formal, tie, further
 * @param seats to be filled
 * @param candidates in the order printed
 * @param date of the voting
 * @param paper ballots issued and returned
 */
public record Round(
    long number, String kind, long seats, List<String> candidates, String date, Paper paper) {

  /** Ballots on paper. */
  public record Paper(long issued, long returned) {}

  public boolean isTie() {
    return kind.equals("tie");
  }

  public boolean isPreliminary() {
    return kind.equals("preliminary");
  }
}
