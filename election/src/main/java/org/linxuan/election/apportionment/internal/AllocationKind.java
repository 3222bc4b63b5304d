package org.linxuan.election.apportionment.internal;

import java.util.Optional;
import org.linxuan.election.apportionment.Allocation;
import org.linxuan.election.rulebook.ApportionmentRules;
import org.linxuan.election.rulebook.BasePlusDivisorRules;
import org.linxuan.election.rulebook.FormulaRules;
import org.linxuan.election.rulebook.HandTableRules;
import org.linxuan.election.rulebook.MeasuresRules;
import org.linxuan.election.rulebook.PairsRules;
import org.linxuan.election.rulebook.RoundedShareRules;
import org.linxuan.election.rulebook.StepTableRules;
import org.linxuan.foundation.intake.Table;
import org.linxuan.foundation.problem.Problems;

/** One kind of apportionment that a rulebook can ask for. */
public interface AllocationKind {

  /** The numbers; nothing, with the problems, where the table does not fit. */
  Optional<Allocation> apportion(Table table, Problems problems);

  /** The kind that these rules are. */
  static AllocationKind of(ApportionmentRules rules) {
    if (rules instanceof MeasuresRules measures) {
      return new MeasuresKind(measures);
    }
    if (rules instanceof RoundedShareRules rounded) {
      return new RoundedShareKind(rounded);
    }
    if (rules instanceof StepTableRules steps) {
      return new StepTableKind(steps);
    }
    if (rules instanceof FormulaRules formula) {
      return new FormulaKind(formula);
    }
    if (rules instanceof HandTableRules hand) {
      return new HandTableKind(hand);
    }
    if (rules instanceof PairsRules pairs) {
      return HouseByMethodKind.of(pairs);
    }
    return HouseByMethodKind.of((BasePlusDivisorRules) rules);
  }
}
