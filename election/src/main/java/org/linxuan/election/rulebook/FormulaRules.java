package org.linxuan.election.rulebook;

import java.util.List;

/**
 * Seats computed by named formulas, in order; each may use columns, constants and the steps before
 * it.
 *
 * @param seats the name of the step or column, or a formula, that is the unit's total
 * @param extra names of the steps that the result shows after {@code seats}
 */
public record FormulaRules(
    String article,
    List<InputColumn> columns,
    List<Constant> constants,
    List<Step> steps,
    String seats,
    List<String> extra)
    implements ApportionmentRules {

  public FormulaRules {
    article = Absent.or(article, "");
    columns = Absent.list(columns);
    constants = Absent.list(constants);
    steps = Absent.list(steps);
    extra = Absent.list(extra);
  }

  @Override
  public List<String> extraColumns() {
    return extra;
  }

  /** A number that is the same for all units. */
  public record Constant(String name, Long value) {}

  /** A named {@link Formula}. */
  public record Step(String name, Text label, String formula) {
    public Step {
      label = Absent.or(label, new Text(name, name));
    }
  }
}
