package org.linxuan.election.composition.internal.solver;

import com.google.ortools.modelbuilder.ModelBuilder;
import com.google.ortools.modelbuilder.ModelBuilderHelper;

/**
 * A model in the solvers' floating-point numbers. What comes out of it is a proposal: it is rounded
 * and checked in whole numbers before it is believed.
 */
final class NumericModel {
  static {
    Natives.load();
  }

  private final ModelBuilder builder = new ModelBuilder();
  private final ModelBuilderHelper helper = builder.getHelper();

  /** Adds a variable between 0 and {@code upper} (which may be OPEN); its number. */
  int variable(long upper, boolean whole, double cost) {
    int variable = helper.addVar();
    helper.setVarLowerBound(variable, 0);
    helper.setVarUpperBound(variable, bound(upper));
    helper.setVarIntegrality(variable, whole);
    helper.setVarObjectiveCoefficient(variable, cost);
    return variable;
  }

  /** Narrows a variable. */
  void within(int variable, long lower, long upper) {
    helper.setVarLowerBound(variable, (double) lower);
    helper.setVarUpperBound(variable, bound(upper));
  }

  /** What one of a variable costs. */
  void cost(int variable, double cost) {
    helper.setVarObjectiveCoefficient(variable, cost);
  }

  /** Adds a row, open to above if {@code high} is OPEN; its number. */
  int row(long low, long high) {
    return row((double) low, bound(high));
  }

  /** Adds a row of costs; its number. */
  int row(double low, double high) {
    int row = helper.addLinearConstraint();
    helper.setConstraintLowerBound(row, low);
    helper.setConstraintUpperBound(row, high);
    return row;
  }

  /** Adds a variable to a row. */
  void term(int row, int variable, long weight) {
    helper.addConstraintTerm(row, variable, (double) weight);
  }

  /** Adds a variable to a row of costs. */
  void term(int row, int variable, double weight) {
    helper.addConstraintTerm(row, variable, weight);
  }

  /** Costs are gains instead: the sum is to be greatest. */
  void maximise() {
    helper.setMaximize(true);
  }

  int variables() {
    return helper.numVariables();
  }

  int rows() {
    return helper.numConstraints();
  }

  ModelBuilder builder() {
    return builder;
  }

  private static double bound(long bound) {
    return bound == IntegerProgram.OPEN ? Double.POSITIVE_INFINITY : (double) bound;
  }
}
