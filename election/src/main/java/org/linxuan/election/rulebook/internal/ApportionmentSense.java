package org.linxuan.election.rulebook.internal;

import java.util.ArrayList;
import java.util.List;
import org.linxuan.election.rulebook.ApportionmentRules;
import org.linxuan.election.rulebook.BasePlusDivisorRules;
import org.linxuan.election.rulebook.Formula;
import org.linxuan.election.rulebook.FormulaRules;
import org.linxuan.election.rulebook.HandTableRules;
import org.linxuan.election.rulebook.InputColumn;
import org.linxuan.election.rulebook.MeasuresRules;
import org.linxuan.election.rulebook.PairsRules;
import org.linxuan.election.rulebook.RoundedShareRules;
import org.linxuan.election.rulebook.RulebookProblem;
import org.linxuan.election.rulebook.StepTableRules;
import org.linxuan.foundation.exact.Fraction;

/** The section of apportionment: its columns exist, its numbers fit each other. */
final class ApportionmentSense {
  private static final String AT = "/apportionment";

  private final Ground ground;
  private final List<String> counts;

  private ApportionmentSense(Ground ground, ApportionmentRules rules) {
    this.ground = ground;
    this.counts =
        rules.columns().stream()
            .filter(column -> column.type() == InputColumn.Type.COUNT)
            .map(InputColumn::name)
            .toList();
  }

  static void run(Ground ground) {
    ApportionmentRules rules = ground.book().apportionment();
    if (rules == null) {
      return;
    }
    ApportionmentSense sense = new ApportionmentSense(ground, rules);
    if (!rules.columns().get(0).name().equals("unit")) {
      ground.add(RulebookProblem.RULEBOOK_FIRST_COLUMN, AT + "/columns/0", "unit");
    }
    if (rules instanceof MeasuresRules measures) {
      sense.measures(measures);
    } else if (rules instanceof StepTableRules steps) {
      sense.column("/measure", steps.measure());
      sense.steps(steps);
    } else if (rules instanceof FormulaRules formulas) {
      new FormulaSense(ground, formulas).run();
    } else if (rules instanceof PairsRules pairs) {
      sense.column("/measure", pairs.measure());
      sense.atMost("/size", pairs.size(), pairs.total(), "total");
      if (pairs.total() % pairs.size() != 0) {
        ground.add(
            RulebookProblem.RULEBOOK_NOT_MULTIPLE, AT + "/total", pairs.total(), pairs.size());
      }
    } else if (rules instanceof RoundedShareRules share) {
      sense.column("/measure", share.measure());
    } else if (rules instanceof BasePlusDivisorRules divisor) {
      sense.column("/measure", divisor.measure());
      sense.base(divisor.base(), divisor.total());
    } else if (rules instanceof HandTableRules) {
      sense.column("/columns", "seats");
    }
  }

  private void measures(MeasuresRules rules) {
    Fraction sum = Fraction.ZERO;
    for (int i = 0; i < rules.measures().size(); i++) {
      String at = "/measures/" + i;
      column(at + "/column", rules.measures().get(i).column());
      Fraction weight = rules.measures().get(i).weight();
      sum = sum.plus(weight);
      if (weight.signum() <= 0) {
        ground.add(RulebookProblem.RULEBOOK_NOT_POSITIVE, AT + at + "/weight", weight);
      }
    }
    if (!sum.equals(Fraction.ONE)) {
      ground.add(RulebookProblem.RULEBOOK_WEIGHTS, AT + "/measures", sum);
    }
    if (rules.pull() != null) {
      column("/pull/column", rules.pull().column());
      part("/pull/weight", rules.pull().weight());
      part("/pull/limit", rules.pull().limit());
    }
    base(rules.base(), rules.total());
    atMost("/floor", rules.floor(), rules.cap() == null ? rules.total() : rules.cap(), "cap");
    reserved(rules);
    if (rules.cap() != null && !ground.book().units().isEmpty()) {
      long most = Math.multiplyExact(rules.cap(), ground.book().units().size());
      atMost("/total", rules.total(), most, "cap × units");
    }
  }

  private void reserved(MeasuresRules rules) {
    long sum = 0;
    for (MeasuresRules.Reserved reserved : rules.reserved()) {
      sum = Math.addExact(sum, reserved.seats());
    }
    if (!rules.reserved().isEmpty()) {
      atMost("/reserved", sum, rules.total(), "total");
    }
  }

  /** The base of all units must leave the house enough seats. */
  private void base(long base, long total) {
    long units = Math.max(1, ground.book().units().size());
    atMost("/base", Math.multiplyExact(base, units), total, "total");
  }

  private void steps(StepTableRules rules) {
    for (int i = 1; i < rules.steps().size(); i++) {
      StepTableRules.Step before = rules.steps().get(i - 1);
      StepTableRules.Step step = rules.steps().get(i);
      if (step.upTo() <= before.upTo() || step.seats() < before.seats()) {
        ground.add(RulebookProblem.RULEBOOK_STEPS, AT + "/steps/" + i, step.upTo(), step.seats());
      }
    }
    long last = rules.steps().get(rules.steps().size() - 1).seats();
    atMost("/beyond", last, rules.beyond(), "beyond");
  }

  private void column(String at, String name) {
    ground.refer(AT + at, name, counts);
  }

  private void part(String at, Fraction value) {
    if (value.compareTo(Fraction.ONE) > 0) {
      ground.add(RulebookProblem.RULEBOOK_NOT_A_PART, AT + at, value);
    }
  }

  private void atMost(String at, long value, long limit, String what) {
    if (value > limit) {
      ground.add(RulebookProblem.RULEBOOK_ABOVE, AT + at, value, limit, what);
    }
  }

  /** Formulas name columns, constants and steps before them, and nothing twice. */
  private static final class FormulaSense {
    private final Ground ground;
    private final FormulaRules rules;
    private final List<String> names = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();

    FormulaSense(Ground ground, FormulaRules rules) {
      this.ground = ground;
      this.rules = rules;
    }

    void run() {
      for (InputColumn column : rules.columns()) {
        names.add(column.name());
        if (column.type() == InputColumn.Type.COUNT) {
          numbers.add(column.name());
        }
      }
      for (int i = 0; i < rules.constants().size(); i++) {
        name(rules.constants().get(i).name(), AT + "/constants/" + i + "/name");
      }
      for (int i = 0; i < rules.steps().size(); i++) {
        String at = AT + "/steps/" + i;
        formula(rules.steps().get(i).formula(), at + "/formula");
        name(rules.steps().get(i).name(), at + "/name");
      }
      formula(rules.seats(), AT + "/seats");
      ground.referAll(
          AT + "/extra",
          rules.extra(),
          rules.steps().stream().map(FormulaRules.Step::name).toList());
    }

    private void name(String name, String at) {
      if (names.contains(name)) {
        ground.add(RulebookProblem.RULEBOOK_NAME_TAKEN, at, name);
      }
      names.add(name);
      numbers.add(name);
    }

    private void formula(String text, String at) {
      try {
        for (String used : Formula.parse(text).names()) {
          ground.refer(at, used, numbers);
        }
      } catch (Formula.Malformed e) {
        ground.add(RulebookProblem.RULEBOOK_FORMULA, at, e.position(), e.expected());
      }
    }
  }
}
