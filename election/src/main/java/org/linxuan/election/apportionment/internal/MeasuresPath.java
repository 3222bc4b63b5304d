package org.linxuan.election.apportionment.internal;

import static org.linxuan.election.apportionment.internal.Steps.figure;
import static org.linxuan.election.apportionment.internal.Steps.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linxuan.election.apportionment.PathStep;
import org.linxuan.election.rulebook.MeasuresRules;
import org.linxuan.election.rulebook.MeasuresRules.Pull;
import org.linxuan.foundation.exact.Fraction;

/**
 * A unit's path from its measures to its number, for an official to follow with a pocket
 * calculator.
 */
final class MeasuresPath {
  private final MeasuresRules rules;
  private final Target target;
  private final List<PathStep> path = new ArrayList<>();

  MeasuresPath(MeasuresRules rules, Target target) {
    this.rules = rules;
    this.target = target;
    shares();
    formula();
    Pull pull = rules.pull();
    if (pull != null) {
      pull(pull);
    }
    bounds();
  }

  List<PathStep> rounded(Optional<Fraction> divisor, long seats) {
    path.add(RoundingStep.of(rules.rounding(), target.exact(), divisor, seats));
    if (seats == target.least() || seats == target.most()) {
      boolean least = seats == target.least();
      path.add(step("at its bound", "达到限度", least ? "the least" : "the most", least ? "下限" : "上限"));
    }
    return List.copyOf(path);
  }

  List<PathStep> byHand(long seats) {
    path.add(HandTableKind.byHand(seats));
    return List.copyOf(path);
  }

  private void shares() {
    for (Target.Measured each : target.shares()) {
      path.add(
          step(
              rules.label(each.column()),
              each.part() + " = " + Steps.percent(each.share()) + ", weight " + each.weight(),
              each.part() + " = " + Steps.percent(each.share()) + "，权重 " + each.weight()));
    }
    path.add(step("share", "份额", Steps.percent(target.share())));
  }

  private void formula() {
    if (target.reserved() > 0) {
      path.add(step("reserved", "保留名额", String.valueOf(target.reserved())));
    }
    path.add(step("base", "基数", String.valueOf(rules.base())));
    Fraction rest =
        target.formula().minus(Fraction.of(target.reserved())).minus(Fraction.of(rules.base()));
    path.add(step("share of the rest", "其余名额中的份额", figure(rest)));
    path.add(step("by the formula", "按公式", figure(target.formula())));
  }

  private void pull(Pull pull) {
    if (!target.isPulled()) {
      path.add(
          step(
              "previous",
              "上届",
              "none: a new unit, not pulled and not limited",
              "无：新设单位，不作牵引，也不受变动限制"));
      return;
    }
    path.add(
        step(
            "previous",
            "上届",
            target.previous() + ", as part of this house " + figure(target.scaled()),
            target.previous() + "，折合本届 " + figure(target.scaled())));
    Fraction rest = Fraction.ONE.minus(pull.weight());
    path.add(
        step(
            "pulled",
            "向上届牵引",
            rest
                + " × "
                + figure(target.formula())
                + " + "
                + pull.weight()
                + " × "
                + figure(target.scaled())
                + " = "
                + figure(target.exact())));
  }

  private void bounds() {
    Pull pull = rules.pull();
    StringBuilder how = new StringBuilder();
    StringBuilder chinese = new StringBuilder();
    if (pull != null && target.isPulled()) {
      String change = target.previous() + " ± " + pull.mayChange(target.previous());
      how.append(change).append(", ");
      chinese.append(change).append("，");
    }
    how.append("floor ").append(rules.floor());
    chinese.append("下限 ").append(rules.floor());
    if (rules.cap() != null) {
      how.append(", cap ").append(rules.cap());
      chinese.append("，上限 ").append(rules.cap());
    }
    String range = target.least() + " – " + (target.most() == Long.MAX_VALUE ? "∞" : target.most());
    path.add(step("bounds", "上下限", range + " (" + how + ")", range + "（" + chinese + "）"));
  }
}
