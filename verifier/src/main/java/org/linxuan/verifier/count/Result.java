package org.linxuan.verifier.count;

import java.util.List;

/**
 * What came out of a round.
 *
 * @param reason why the voting is void; empty where it is not
 * @param elected most votes first, then as printed
 * @param tied across the last seat
 * @param next what must follow
 */
public record Result(
    Round round,
    String reason,
    long valid,
    long invalid,
    List<Tally> tallies,
    List<Tally> elected,
    List<String> tied,
    String next) {

  public boolean isVoid() {
    return !reason.isEmpty();
  }

  public String voting() {
    return isVoid() ? "void" : "valid";
  }

  public long unfilled() {
    return round.seats() - elected.size();
  }

  public List<String> electedNames() {
    return elected.stream().map(Tally::name).toList();
  }
}
