package org.linxuan.election.rulebook;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** How seats are apportioned among the units (E2.2); each kind says in its own record how. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = MeasuresRules.class, name = "measures"),
  @JsonSubTypes.Type(value = RoundedShareRules.class, name = "rounded-share"),
  @JsonSubTypes.Type(value = StepTableRules.class, name = "step-table"),
  @JsonSubTypes.Type(value = FormulaRules.class, name = "formula"),
  @JsonSubTypes.Type(value = HandTableRules.class, name = "table"),
  @JsonSubTypes.Type(value = PairsRules.class, name = "pairs"),
  @JsonSubTypes.Type(value = BasePlusDivisorRules.class, name = "base-plus-divisor")
})
public sealed interface ApportionmentRules
    permits MeasuresRules,
        RoundedShareRules,
        StepTableRules,
        FormulaRules,
        HandTableRules,
        PairsRules,
        BasePlusDivisorRules {

  /** The article that says so; empty if none does. */
  String article();

  /** The columns of the input table; the first is {@code unit}. */
  List<InputColumn> columns();

  /** The seats of the house, where the rules fix them; nothing where the house floats. */
  default OptionalLong house() {
    return OptionalLong.empty();
  }

  /** The same rules for another total; nothing where the rules have no total. */
  default Optional<ApportionmentRules> withTotal(long other) {
    return Optional.empty();
  }

  /** What people call a column of the input. */
  default Text label(String column) {
    return columns().stream()
        .filter(each -> each.name().equals(column))
        .findFirst()
        .map(InputColumn::label)
        .orElseGet(() -> new Text(column, column));
  }

  /** The columns that the result adds after {@code seats}. */
  default List<String> extraColumns() {
    return List.of();
  }
}
