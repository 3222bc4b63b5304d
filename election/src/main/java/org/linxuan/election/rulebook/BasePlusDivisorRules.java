package org.linxuan.election.rulebook;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A fixed house: {@code base} seats for every unit, the rest by a method on one measure.
 *
 * @param measure the column that counts
 * @param total seats of the house
 * @param base seats for every unit
 * @param method how the rest is apportioned
 */
public record BasePlusDivisorRules(
    String article,
    List<InputColumn> columns,
    String measure,
    Long total,
    Long base,
    ApportionmentMethod method)
    implements ApportionmentRules {

  public BasePlusDivisorRules {
    article = Absent.or(article, "");
    columns = Absent.list(columns);
    base = Absent.or(base, 0L);
    method = Absent.or(method, ApportionmentMethod.SAINTE_LAGUE);
  }

  @Override
  public OptionalLong house() {
    return OptionalLong.of(total);
  }

  @Override
  public Optional<ApportionmentRules> withTotal(long other) {
    return Optional.of(new BasePlusDivisorRules(article, columns, measure, other, base, method));
  }
}
