package org.linxuan.election.rulebook;

import java.util.List;

/**
 * The categories for which each unit fixes beforehand how many it needs (E4.1b).
 *
 * @param categories identities, groups of identities, {@code women} or {@code minority}
 */
public record PlannedNumbers(String article, List<String> categories) {

  public PlannedNumbers {
    article = Absent.or(article, "");
    categories = Absent.list(categories);
  }
}
