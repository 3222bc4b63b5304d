package org.linxuan.election.rulebook;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Seats entered by hand, in the column {@code seats}, which the columns declare.
 *
 * @param total what they must add up to; null if nothing is said
 */
public record HandTableRules(String article, List<InputColumn> columns, @Nullable Long total)
    implements ApportionmentRules {

  public HandTableRules {
    article = Absent.or(article, "");
    columns = Absent.list(columns);
  }

  @Override
  public OptionalLong house() {
    return total == null ? OptionalLong.empty() : OptionalLong.of(total);
  }

  @Override
  public Optional<ApportionmentRules> withTotal(long other) {
    return Optional.of(new HandTableRules(article, columns, other));
  }
}
