package org.linxuan.election.rulebook;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A fixed house whose seats go out in groups of {@code size}, so that each unit can fill them
 * evenly, as with a woman and a man a pair.
 *
 * @param measure the column that counts
 * @param total seats of the house, a multiple of {@code size}
 * @param size seats a group
 * @param method how groups are apportioned
 */
public record PairsRules(
    String article,
    List<InputColumn> columns,
    String measure,
    Long total,
    Long size,
    ApportionmentMethod method)
    implements ApportionmentRules {

  public PairsRules {
    article = Absent.or(article, "");
    columns = Absent.list(columns);
    size = Absent.or(size, 2L);
    method = Absent.or(method, ApportionmentMethod.ADAMS);
  }

  @Override
  public OptionalLong house() {
    return OptionalLong.of(total);
  }

  @Override
  public Optional<ApportionmentRules> withTotal(long other) {
    return Optional.of(new PairsRules(article, columns, measure, other, size, method));
  }
}
