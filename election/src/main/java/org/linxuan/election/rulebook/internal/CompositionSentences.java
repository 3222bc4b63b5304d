package org.linxuan.election.rulebook.internal;

import java.util.ArrayList;
import java.util.List;
import org.linxuan.election.rulebook.CompositionRule;
import org.linxuan.election.rulebook.CompositionRule.Bound;
import org.linxuan.election.rulebook.IdentityDefinition;
import org.linxuan.election.rulebook.Named;
import org.linxuan.election.rulebook.PlannedNumbers;
import org.linxuan.election.rulebook.Rulebook;
import org.linxuan.election.rulebook.Text;
import org.linxuan.election.rulebook.UnitKind;

/** Composition rules and planned numbers in words. */
final class CompositionSentences {
  private final Rulebook book;

  CompositionSentences(Rulebook book) {
    this.book = book;
  }

  void add(Sentences out) {
    for (CompositionRule rule : book.composition()) {
      Text text = Sentences.joined(List.of(bound(rule), force(rule), scope(rule), size(rule)));
      out.add(
          rule.article(), rule.name().zh() + "：" + text.zh(), rule.name().en() + ": " + text.en());
    }
    PlannedNumbers planned = book.plannedNumbers();
    if (planned != null) {
      Text names = Sentences.list(planned.categories().stream().map(this::category).toList());
      out.add(planned.article(), "类别：" + names.zh(), "categories: " + names.en());
    }
  }

  private static Text bound(CompositionRule rule) {
    Text amount = amount(rule);
    boolean least = rule.bound() == Bound.MIN;
    return new Text(
        (least ? rule.strict() ? "多于" : "不少于" : rule.strict() ? "少于" : "不多于") + amount.zh(),
        (least
                ? rule.strict() ? "more than " : "at least "
                : rule.strict() ? "less than " : "at most ")
            + amount.en());
  }

  private static Text amount(CompositionRule rule) {
    String value = Sentences.ratio(rule.value());
    CompositionRule.Ratio to = rule.relativeTo();
    String ratio = to == null ? "" : to.part() + " / " + to.whole();
    return switch (rule.measure()) {
      case ABSOLUTE -> new Text(" " + rule.value() + " 人", rule.value() + " (persons)");
      case SHARE -> new Text("名单的 " + value, value + " of the list");
      case RELATIVE ->
          new Text(
              "名单乘以 " + value + " × 本单位 " + ratio,
              value + " × " + ratio + " of the unit, as a share of the list");
      case PLANNED -> new Text("本单位事先确定的数量", "the number that the unit fixed beforehand");
      case DIFFERENCE ->
          new Text("其余人数加 " + rule.value() + " 人", "all others plus " + rule.value());
    };
  }

  private static Text force(CompositionRule rule) {
    return rule.hard()
        ? new Text("必须", "binding")
        : new Text(
            "“一般”要求，未达到须有理由和批准人", "holds generally: a reason and an approver where it is not met");
  }

  private Text scope(CompositionRule rule) {
    List<Text> kinds = new ArrayList<>();
    for (UnitKind kind : book.unitKinds()) {
      if (rule.scope().contains(kind.id())) {
        kinds.add(kind.name());
      }
    }
    Text names = Sentences.list(kinds);
    Text where =
        kinds.isEmpty()
            ? new Text("适用于每个单位", "for every unit")
            : new Text("适用于" + names.zh(), "for: " + names.en());
    return rule.national() ? new Text("全部单位合并计算", "over all units together") : where;
  }

  private static Text size(CompositionRule rule) {
    Integer from = rule.fromSize();
    return from == null
        ? new Text("", "")
        : new Text("名单满 " + from + " 人起适用", "for lists of " + from + " or more");
  }

  private Text category(String id) {
    if (id.equals("women")) {
      return new Text("女党员", "women");
    }
    if (id.equals("minority")) {
      return new Text("少数民族", "minorities");
    }
    if (book.identities() != null) {
      for (Named group : book.identities().groups()) {
        if (group.id().equals(id)) {
          return group.name();
        }
      }
      return book.identities().find(id).map(IdentityDefinition::name).orElse(new Text(id, id));
    }
    return new Text(id, id);
  }
}
