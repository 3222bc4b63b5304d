package org.linxuan.election.slate;

import java.time.LocalDate;

/**
 * Why a rule that holds "generally" is not met by the list of a step, and who approved that.
 *
 * @param step {@code vetted}, {@code preliminary}, {@code preparatory}, {@code candidates} or
 *     {@code elected}
 */
public record SoftReason(
    String unit, String step, String rule, String reason, String approver, LocalDate date) {

  /** Whether it says why, and who approved. */
  public boolean isComplete() {
    return !reason.isBlank() && !approver.isBlank();
  }
}
