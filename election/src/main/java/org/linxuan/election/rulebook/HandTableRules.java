package org.linxuan.election.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Seats entered by hand, in the column {@code seats}.
 *
 * @param total what they must add up to; null if nothing is said
 */
public record HandTableRules(String article, List<InputColumn> columns, @Nullable Long total)
    implements ApportionmentRules {

  public HandTableRules {
    article = Absent.or(article, "");
    columns = Absent.list(columns);
  }
}
