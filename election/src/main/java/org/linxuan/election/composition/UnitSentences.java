package org.linxuan.election.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linxuan.election.composition.SlateOutcome.Bound;
import org.linxuan.election.composition.SlateOutcome.Change;
import org.linxuan.election.composition.SlateOutcome.Infeasible;
import org.linxuan.election.composition.SlateOutcome.TooFewPeople;
import org.linxuan.election.composition.SlateOutcome.Undecided;
import org.linxuan.election.composition.UnitTask.SoftBreach;
import org.linxuan.election.rulebook.Text;
import org.linxuan.foundation.problem.Lang;

/** What came out for lists under a rulebook, in its rules' and articles' own names; one a line. */
public final class UnitSentences {
  /** So many places of one rule stand in lines of their own. */
  private static final int FEW = 3;

  private final UnitTask units;
  private final Map<String, Text> names;
  private final Lang lang;

  /**
   * Sentences about these units.
   *
   * @param names of units, where there are any
   */
  public UnitSentences(UnitTask units, Map<String, Text> names, Lang lang) {
    this.units = units;
    this.names = Map.copyOf(names);
    this.lang = lang;
  }

  /** The sentences beside the lists, or instead of them. */
  public List<String> of(UnitLists.Result result) {
    SlateOutcome outcome = result.outcome();
    if (outcome instanceof TooFewPeople) {
      return units.tooFew().stream().map(this::tooFew).toList();
    }
    if (outcome instanceof Infeasible infeasible) {
      return infeasible(infeasible);
    }
    List<String> sentences = new ArrayList<>();
    if (outcome instanceof Undecided undecided && !undecided.conflict().isEmpty()) {
      sentences.add(noLists());
      sentences.addAll(conflict(undecided.conflict()));
      sentences.add(SlateSentences.explanationOpen(lang));
      return sentences;
    }
    sentences.addAll(new SlateSentences(units.binding(), lang).of(outcome));
    result.breaches().forEach(breach -> sentences.add(breach(breach)));
    if (!result.breaches().isEmpty()) {
      sentences.add(
          lang.of("Each of them needs a recorded reason and an approver.", "以上各项均须记录理由和批准人。"));
    }
    return sentences;
  }

  private String tooFew(UnitTask.TooFew few) {
    return lang.of(
        unit(few.unit()) + ": " + few.people() + " people for " + few.names() + " names.",
        unit(few.unit()) + "：人选 " + few.people() + " 人，少于名单所需的 " + few.names() + " 人。");
  }

  private List<String> infeasible(Infeasible infeasible) {
    List<String> sentences = new ArrayList<>(List.of(noLists()));
    sentences.addAll(conflict(infeasible.conflict()));
    if (infeasible.relaxation().isEmpty()) {
      sentences.add(
          lang.of(
              "Moving the rules as far as is allowed does not make lists possible.",
              "即使在允许的范围内调整各项规则，也没有符合要求的名单。"));
      return sentences;
    }
    long steps = infeasible.relaxation().stream().mapToLong(c -> Math.abs(c.to() - c.from())).sum();
    sentences.add(
        lang.of(
            "The least change that makes lists possible (" + steps + " of the names in all):",
            "使名单得以产生的最小调整（名单上合计 " + steps + " 人）："));
    infeasible.relaxation().forEach(change -> sentences.add("- " + change(change)));
    return sentences;
  }

  private String noLists() {
    return lang.of("No lists meet the binding rules.", "没有符合全部必须遵守的规则的名单。");
  }

  private List<String> conflict(List<Bound> conflict) {
    List<AskedRule> places = conflict.stream().map(b -> units.place(b.feature())).toList();
    List<String> where = places.stream().map(AskedRule::unit).distinct().toList();
    List<String> sentences = new ArrayList<>();
    if (places.size() == 1) {
      sentences.add(lang.of("This rule cannot be met:", "下列规则无法满足："));
    } else {
      sentences.add(
          lang.of(
              "These rules cannot be met together; without any one of them the others can:",
              "下列规则不能同时满足；去掉其中任何一项，其余各项即可同时满足："));
    }
    places.stream()
        .map(AskedRule::rule)
        .distinct()
        .forEach(
            rule -> {
              List<AskedRule> same = places.stream().filter(p -> p.rule().equals(rule)).toList();
              if (same.size() > FEW) {
                sentences.add("- " + together(same));
              } else {
                same.forEach(place -> sentences.add("- " + asked(place) + available(place)));
              }
            });
    if (where.size() > 1) {
      sentences.add(
          lang.of(
              "No unit makes this conflict alone: in each of them, what is named here can be met.",
              "任何一个单位都不单独造成这一冲突：就每个单位而言，上列要求均可满足。"));
    }
    return sentences;
  }

  /** The same rule in many units, in one line. */
  private String together(List<AskedRule> same) {
    String each =
        same.stream()
            .map(
                place ->
                    lang.of("%s %d of %d", "%s %3$d 人中 %2$d 人")
                        .formatted(place.unit(), place.limit(), place.seats()))
            .collect(Collectors.joining(lang.of(", ", "，")));
    AskedRule all =
        new AskedRule(
            "",
            same.get(0).rule(),
            same.stream().mapToLong(AskedRule::seats).sum(),
            same.stream().mapToLong(AskedRule::names).sum(),
            same.stream().mapToLong(AskedRule::limit).sum());
    long asked = same.stream().mapToLong(AskedRule::onLists).sum();
    String where = lang.of("in each of %d units", "%d 个单位各自").formatted(same.size());
    return asked(where, all, asked) + lang.of(" in all: ", "（合计）：") + each;
  }

  private String breach(SoftBreach breach) {
    AskedRule place = breach.asked();
    String template =
        lang.of(
            "%s. It holds generally; the lists come as near as the rules before it allow: %d%s.",
            "%s。属“一般”要求；在先列规则之下，名单最接近为 %d 人%s。");
    return template.formatted(
        asked(place) + available(place),
        place.ofElected(breach.reached()),
        onLists(place, breach.reached()));
  }

  private String change(Change change) {
    AskedRule place = units.place(change.feature());
    String template =
        place.isLeast()
            ? lang.of("%s: lower at least %d to at least %d%s", "%s：由不少于 %d 人降为不少于 %d 人%s")
            : lang.of("%s: raise at most %d to at most %d%s", "%s：由不超过 %d 人升为不超过 %d 人%s");
    return template.formatted(
        named(unit(place.unit()), place),
        place.limit(),
        place.ofElected(change.to()),
        onLists(place, change.to()));
  }

  /** The rule, where, and what it asks. */
  private String asked(AskedRule place) {
    return asked(unit(place.unit()), place, place.onLists());
  }

  private String asked(String where, AskedRule place, long onLists) {
    String template =
        place.isLeast()
            ? lang.of("%1$s: at least %2$d of %3$d elected%4$s", "%1$s：当选 %3$d 人中不少于 %2$d 人%4$s")
            : lang.of("%1$s: at most %2$d of %3$d elected%4$s", "%1$s：当选 %3$d 人中不超过 %2$d 人%4$s");
    return template.formatted(
        named(where, place), place.limit(), place.seats(), onLists(place, onLists));
  }

  private String onLists(AskedRule place, long counted) {
    return place.names() == place.seats()
        ? ""
        : lang.of(" (%d of the %d names)", "（名单 %2$d 人中 %1$d 人）").formatted(counted, place.names());
  }

  private String available(AskedRule place) {
    return lang.of("; %d such people", "；符合者共 %d 人").formatted(units.available(place));
  }

  private String named(String where, AskedRule place) {
    return lang.of("%s, \"%s\" (rule %s, article %s)", "%s“%s”（规则 %s，条款 %s）")
        .formatted(where, place.rule().name().in(lang), place.rule().id(), place.rule().article());
  }

  private String unit(String id) {
    if (id.isEmpty()) {
      return lang.of("all units together", "全部单位合计");
    }
    return Optional.ofNullable(names.get(id))
        .map(name -> lang.of(id + " (" + name.en() + ")", id + "（" + name.zh() + "）"))
        .orElse(id);
  }
}
