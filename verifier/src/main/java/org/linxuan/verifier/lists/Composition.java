package org.linxuan.verifier.lists;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linxuan.verifier.election.Election;
import org.linxuan.verifier.election.Unit;
import org.linxuan.verifier.report.Derived;
import org.linxuan.verifier.seats.Seats;

/** The make-up of every list, and which make-up any lawful vote can give. */
public final class Composition {
  private final Election election;
  private final Lists lists;
  private final Seats seats;
  private final List<Rule> rules;

  /** The rules of an election over its lists. */
  public Composition(Election election, Lists lists, Seats seats) {
    this.election = election;
    this.lists = lists;
    this.seats = seats;
    this.rules = Rule.of(election);
  }

  /** A row a step and rule of every unit, then the national rules. */
  public Derived table() {
    Derived table =
        new Derived(
            "composition",
            3,
            "unit",
            "step",
            "rule",
            "part",
            "whole",
            "limit",
            "met",
            "hard",
            "reasoned");
    for (Unit unit : election.units()) {
      for (Step step : Step.values()) {
        lists.list(unit.id(), step, Lists.ALWAYS).ifPresent(l -> rows(table, unit, step, l));
      }
    }
    for (Step step : Step.values()) {
      rules.stream().filter(Rule::isNational).forEach(rule -> national(table, step, rule));
    }
    return table;
  }

  private void rows(Derived table, Unit unit, Step step, List<String> list) {
    for (Rule rule : of(unit)) {
      if (rule.bindsSize(list.size())) {
        row(table, unit.id(), step, rule, list, List.of(unit));
      }
    }
  }

  private List<Rule> of(Unit unit) {
    return rules.stream().filter(r -> !r.isNational() && r.covers(unit)).toList();
  }

  private void row(
      Derived table, String unit, Step step, Rule rule, List<String> list, List<Unit> units) {
    long part = rule.count(list);
    BigInteger limit = rule.limit(list.size(), units);
    table.row(
        unit,
        step.id(),
        rule.id(),
        part,
        list.size(),
        limit,
        rule.isMet(part, limit),
        rule.isHard(),
        isReasoned(unit, step, rule.id(), Lists.ALWAYS));
  }

  private void national(Derived table, Step step, Rule rule) {
    List<Unit> units = election.units().stream().filter(rule::covers).toList();
    List<String> all = new ArrayList<>();
    units.forEach(u -> lists.list(u.id(), step, Lists.ALWAYS).ifPresent(all::addAll));
    if (!all.isEmpty() && rule.bindsSize(all.size())) {
      row(table, "", step, rule, all, units);
    }
  }

  /** Whether a reason with its approver stands for a rule that is not met. */
  private boolean isReasoned(String unit, Step step, String rule, String day) {
    return election.table("soft-reasons").where("unit", unit).stream()
        .anyMatch(
            r ->
                r.is("step", step.id())
                    && r.is("rule", rule)
                    && r.has("reason")
                    && r.has("approver")
                    && r.by("date", day));
  }

  /** The rules that a list breaks without a reason, as of a day. */
  public List<String> broken(Unit unit, Step step, String day) {
    List<String> list = lists.list(unit.id(), step, day).orElse(List.of());
    return of(unit).stream()
        .filter(r -> r.bindsSize(list.size()))
        .filter(r -> !r.isMet(r.count(list), r.limit(list.size(), List.of(unit))))
        .filter(r -> r.isHard() || !isReasoned(unit.id(), step, r.id(), day))
        .map(Rule::id)
        .toList();
  }

  /** For every rule the numbers that any vote over the first ballot can give. */
  public Derived ranges() {
    Derived table =
        new Derived("ranges", 2, "unit", "rule", "lowest", "highest", "limit", "outcome");
    for (Unit unit : election.units()) {
      Optional<List<String>> list = lists.list(unit.id(), Step.CANDIDATES, Lists.ALWAYS);
      long chosen = Math.min(seats.of(unit.id()), list.map(List::size).orElse(0));
      for (Rule rule : of(unit)) {
        if (list.isPresent() && rule.bindsSize(chosen)) {
          range(table, unit, rule, list.get(), chosen);
        }
      }
    }
    return table;
  }

  private static void range(Derived table, Unit unit, Rule rule, List<String> list, long chosen) {
    long counted = rule.count(list);
    long lowest = Math.max(0, chosen - (list.size() - counted));
    long highest = Math.min(chosen, counted);
    BigInteger limit = rule.limit(chosen, List.of(unit));
    boolean low = rule.isMet(lowest, limit);
    boolean high = rule.isMet(highest, limit);
    String outcome = low && high ? "guaranteed" : low || high ? "possible" : "impossible";
    table.row(unit.id(), rule.id(), lowest, highest, limit, outcome);
  }
}
