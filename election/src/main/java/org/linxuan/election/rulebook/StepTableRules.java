package org.linxuan.election.rulebook;

import java.util.List;

/**
 * Seats read from a table of steps.
 *
 * @param measure the column that counts
 * @param steps growing: up to so many, so many seats
 * @param beyond seats above the last step
 */
public record StepTableRules(
    String article, List<InputColumn> columns, String measure, List<Step> steps, Long beyond)
    implements ApportionmentRules {

  public StepTableRules {
    article = Absent.or(article, "");
    columns = Absent.list(columns);
    steps = Absent.list(steps);
  }

  /** Units whose measure is not above {@code upTo} get {@code seats}. */
  public record Step(Long upTo, Long seats) {}
}
