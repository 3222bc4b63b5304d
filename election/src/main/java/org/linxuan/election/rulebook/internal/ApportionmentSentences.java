package org.linxuan.election.rulebook.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linxuan.election.rulebook.ApportionmentRules;
import org.linxuan.election.rulebook.BasePlusDivisorRules;
import org.linxuan.election.rulebook.FormulaRules;
import org.linxuan.election.rulebook.MeasuresRules;
import org.linxuan.election.rulebook.PairsRules;
import org.linxuan.election.rulebook.RoundedShareRules;
import org.linxuan.election.rulebook.StepTableRules;
import org.linxuan.election.rulebook.Text;

/** The rule of apportionment in words. */
final class ApportionmentSentences {
  private ApportionmentSentences() {}

  static void add(@Nullable ApportionmentRules rules, Sentences out) {
    if (rules == null || rules.article().isEmpty()) {
      return;
    }
    if (rules instanceof FormulaRules formulas) {
      formulas(formulas, out);
    } else {
      out.add(rules.article(), sentence(rules));
    }
  }

  private static Text sentence(ApportionmentRules rules) {
    if (rules instanceof MeasuresRules measures) {
      return measures(measures);
    }
    if (rules instanceof RoundedShareRules share) {
      return share(share);
    }
    if (rules instanceof StepTableRules steps) {
      return steps(steps);
    }
    if (rules instanceof PairsRules pairs) {
      return pairs(pairs);
    }
    if (rules instanceof BasePlusDivisorRules divisor) {
      return divisor(divisor);
    }
    return new Text("名额由手工表录入", "seats are entered by hand");
  }

  private static Text share(RoundedShareRules rules) {
    String product = rules.measure() + " × " + rules.seats() + " / " + rules.total();
    return new Text(
        "名额 = " + product + "，四舍五入，至少 " + rules.floor(),
        "seats = " + product + ", rounded half up, at least " + rules.floor());
  }

  private static Text pairs(PairsRules rules) {
    String method = rules.method().key();
    return Sentences.joined(
        List.of(
            total(rules.total()),
            new Text("每组 " + rules.size() + " 名", "in groups of " + rules.size()),
            new Text(
                "按 " + rules.measure() + "，方法 " + method,
                "by " + rules.measure() + ", method " + method)));
  }

  private static Text divisor(BasePlusDivisorRules rules) {
    String method = rules.method().key();
    return Sentences.joined(
        List.of(
            total(rules.total()),
            base(rules.base()),
            new Text(
                "其余按 " + rules.measure() + "，方法 " + method,
                "the rest by " + rules.measure() + ", method " + method)));
  }

  private static Text total(long seats) {
    return new Text("总名额 " + seats, seats + " seats");
  }

  private static Text base(long seats) {
    return new Text("每单位基数 " + seats, "base of " + seats + " a unit");
  }

  private static Text measures(MeasuresRules rules) {
    List<Text> parts = new ArrayList<>(List.of(total(rules.total()), base(rules.base())));
    for (MeasuresRules.Measure measure : rules.measures()) {
      String weight = Sentences.ratio(measure.weight());
      parts.add(
          new Text(measure.column() + " 权重 " + weight, measure.column() + " weighs " + weight));
    }
    parts.add(pull(rules.pull()));
    parts.add(new Text("每单位至少 " + rules.floor(), "at least " + rules.floor() + " a unit"));
    if (rules.cap() != null) {
      parts.add(new Text("至多 " + rules.cap(), "at most " + rules.cap()));
    }
    String rounding = rules.rounding().key();
    parts.add(new Text("取整方法 " + rounding, "rounded by " + rounding));
    if (rules.handEntered()) {
      parts.add(new Text("也可录入手工名额表", "or a table of seats entered by hand"));
    }
    return Sentences.joined(parts);
  }

  private static Text pull(MeasuresRules.@Nullable Pull pull) {
    if (pull == null) {
      return new Text("", "");
    }
    String weight = Sentences.ratio(pull.weight());
    String limit = Sentences.ratio(pull.limit());
    return new Text(
        "向 " + pull.column() + " 靠拢 " + weight + "，变动不超过其 " + limit + "（至少 " + pull.least() + " 名）",
        "pulled "
            + weight
            + " towards "
            + pull.column()
            + ", moving at most "
            + limit
            + " of it (or "
            + pull.least()
            + ")");
  }

  private static Text steps(StepTableRules rules) {
    List<Text> parts = new ArrayList<>();
    for (StepTableRules.Step step : rules.steps()) {
      parts.add(
          new Text(
              "≤" + step.upTo() + "：" + step.seats(), "≤" + step.upTo() + ": " + step.seats()));
    }
    parts.add(new Text("以上：" + rules.beyond(), "above: " + rules.beyond()));
    Text table = Sentences.list(parts);
    return new Text(rules.measure() + " " + table.zh(), rules.measure() + " " + table.en());
  }

  private static void formulas(FormulaRules rules, Sentences out) {
    for (FormulaRules.Constant constant : rules.constants()) {
      out.add(
          rules.article(),
          constant.name() + " = " + constant.value(),
          constant.name() + " = " + constant.value());
    }
    for (FormulaRules.Step step : rules.steps()) {
      String formula = step.name() + " = " + step.formula();
      out.add(
          rules.article(), step.label().zh() + "：" + formula, step.label().en() + ": " + formula);
    }
    out.add(rules.article(), "名额 = " + rules.seats(), "seats = " + rules.seats());
  }
}
