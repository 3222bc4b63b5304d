package org.linxuan.election.composition;

import java.util.List;

/**
 * What stands beside the quotas of a task as they are written.
 *
 * @param given how many of the first quotas hold whatever happens, such as the seats of units: no
 *     conflict names them and no change moves them
 * @param allowances each lets some quotas be missed
 */
public record Standing(int given, List<Allowance> allowances) {
  /** Every quota holds as it is written, and may be named and moved. */
  public static final Standing NOTHING = new Standing(0, List.of());

  public Standing {
    allowances = List.copyOf(allowances);
  }

  /**
   * Quotas that may miss one of their bounds, by so many in all.
   *
   * @param quotas their places in the task
   * @param side the bound; the other one stands
   * @param most how many people may be missing, or too many, over all of them
   */
  public record Allowance(List<Integer> quotas, SlateOutcome.Side side, long most) {
    public Allowance {
      quotas = List.copyOf(quotas);
    }
  }
}
