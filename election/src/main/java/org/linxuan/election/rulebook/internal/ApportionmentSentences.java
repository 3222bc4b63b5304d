package org.linxuan.election.rulebook.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linxuan.election.rulebook.ApportionmentRules;
import org.linxuan.election.rulebook.BasePlusDivisorRules;
import org.linxuan.election.rulebook.FormulaRules;
import org.linxuan.election.rulebook.HandTableRules;
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
    String article = rules.article();
    if (rules instanceof MeasuresRules measures) {
      out.add(article, Sentences.joined(measures(measures)));
    } else if (rules instanceof RoundedShareRules share) {
      out.add(
          article,
          "名额 = "
              + share.measure()
              + " × "
              + share.seats()
              + " / "
              + share.total()
              + "，四舍五入，至少 "
              + share.floor(),
          "seats = "
              + share.measure()
              + " × "
              + share.seats()
              + " / "
              + share.total()
              + ", rounded half up, at least "
              + share.floor());
    } else if (rules instanceof StepTableRules steps) {
      out.add(article, steps(steps));
    } else if (rules instanceof FormulaRules formulas) {
      formulas(formulas, out);
    } else if (rules instanceof HandTableRules) {
      out.add(article, "名额由手工表录入", "seats are entered by hand");
    } else if (rules instanceof PairsRules pairs) {
      out.add(
          article,
          "总名额 "
              + pairs.total()
              + "，每组 "
              + pairs.size()
              + " 名，按 "
              + pairs.measure()
              + "，方法 "
              + pairs.method().key(),
          pairs.total()
              + " seats in groups of "
              + pairs.size()
              + ", by "
              + pairs.measure()
              + ", method "
              + pairs.method().key());
    } else if (rules instanceof BasePlusDivisorRules divisor) {
      out.add(
          article,
          "总名额 "
              + divisor.total()
              + "，每单位基数 "
              + divisor.base()
              + "，其余按 "
              + divisor.measure()
              + "，方法 "
              + divisor.method().key(),
          divisor.total()
              + " seats, "
              + divisor.base()
              + " a unit, the rest by "
              + divisor.measure()
              + ", method "
              + divisor.method().key());
    }
  }

  private static List<Text> measures(MeasuresRules rules) {
    List<Text> parts = new ArrayList<>();
    parts.add(new Text("总名额 " + rules.total(), rules.total() + " seats"));
    parts.add(new Text("每单位基数 " + rules.base(), "base of " + rules.base() + " a unit"));
    for (MeasuresRules.Measure measure : rules.measures()) {
      String weight = Sentences.ratio(measure.weight());
      parts.add(
          new Text(measure.column() + " 权重 " + weight, measure.column() + " weighs " + weight));
    }
    MeasuresRules.Pull pull = rules.pull();
    if (pull != null) {
      String weight = Sentences.ratio(pull.weight());
      String limit = Sentences.ratio(pull.limit());
      parts.add(
          new Text(
              "向 "
                  + pull.column()
                  + " 靠拢 "
                  + weight
                  + "，变动不超过 "
                  + limit
                  + "（至少 "
                  + pull.least()
                  + " 名）",
              "pulled "
                  + weight
                  + " towards "
                  + pull.column()
                  + ", moving at most "
                  + limit
                  + " of it (or "
                  + pull.least()
                  + ")"));
    }
    parts.add(new Text("每单位至少 " + rules.floor(), "at least " + rules.floor() + " a unit"));
    if (rules.cap() != null) {
      parts.add(new Text("至多 " + rules.cap(), "at most " + rules.cap()));
    }
    parts.add(new Text("取整方法 " + rules.rounding().key(), "rounded by " + rules.rounding().key()));
    if (rules.handEntered()) {
      parts.add(new Text("也可录入手工名额表", "or a table of seats entered by hand"));
    }
    return parts;
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
