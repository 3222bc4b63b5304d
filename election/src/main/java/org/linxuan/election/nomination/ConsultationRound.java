package org.linxuan.election.nomination;

import java.time.LocalDate;

/**
 * One round of consultation: the list goes down, opinions return, the list is submitted again; with
 * how many organisations and members were heard. Rounds count from 1.
 */
public record ConsultationRound(
    String unit,
    long round,
    LocalDate sentDown,
    LocalDate returned,
    LocalDate resubmitted,
    Heard heard) {

  /** How many organisations and members gave their opinion. */
  public record Heard(long organizations, long members) {}

  /** Whether its three days are in order. */
  public boolean isInOrder() {
    return !returned.isBefore(sentDown) && !resubmitted.isBefore(returned);
  }

  /** Whether it began only after another had ended. */
  public boolean isAfter(ConsultationRound earlier) {
    return sentDown.isAfter(earlier.resubmitted);
  }
}
