package org.linxuan.election.rulebook;

import java.util.List;
import java.util.Optional;

/**
 * A floating house: each unit's measure times {@code seats} over {@code total}, rounded half up, at
 * least {@code floor}; what the seats add up to is not fixed.
 *
 * @param measure the column that counts
 * @param seats seats for the whole of {@code total}
 * @param total the measure of the whole federation
 */
public record RoundedShareRules(
    String article, List<InputColumn> columns, String measure, Long seats, Long total, Long floor)
    implements ApportionmentRules {

  public RoundedShareRules {
    article = Absent.or(article, "");
    columns = Absent.list(columns);
    floor = Absent.or(floor, 0L);
  }

  @Override
  public Optional<ApportionmentRules> withTotal(long other) {
    return Optional.of(new RoundedShareRules(article, columns, measure, seats, other, floor));
  }
}
