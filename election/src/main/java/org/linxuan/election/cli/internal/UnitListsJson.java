package org.linxuan.election.cli.internal;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linxuan.election.composition.AskedRule;
import org.linxuan.election.composition.SlateOutcome.Chosen;
import org.linxuan.election.composition.SlateOutcome.Infeasible;
import org.linxuan.election.composition.SlateOutcome.Undecided;
import org.linxuan.election.composition.UnitLists;
import org.linxuan.election.composition.UnitRequest;
import org.linxuan.election.composition.UnitTask;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What came out for the lists of all units, as scripts read it. */
final class UnitListsJson {
  private final UnitTask task;

  private UnitListsJson(UnitTask task) {
    this.task = task;
  }

  static ObjectNode of(UnitTask task, UnitLists.Result result, boolean withAlternatives) {
    return new UnitListsJson(task).of(result, withAlternatives);
  }

  private ObjectNode of(UnitLists.Result result, boolean withAlternatives) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    if (result.outcome() instanceof Chosen chosen) {
      json.put("feasible", true);
      lists(json.putArray("lists"), chosen.best().ids());
      json.put("support", chosen.best().support());
      json.put("proven", chosen.proven());
      ArrayNode notMet = json.putArray("not_met");
      result.breaches().forEach(breach -> put(notMet.addObject(), breach));
      if (withAlternatives) {
        ArrayNode alternatives = json.putArray("alternatives");
        chosen
            .alternatives()
            .forEach(
                other -> {
                  ObjectNode one = alternatives.addObject();
                  lists(one.putArray("lists"), other.ids());
                  one.put("support", other.support());
                });
      }
    } else if (result.outcome() instanceof Undecided) {
      json.putNull("feasible");
    } else {
      json.put("feasible", false);
      put(
          json,
          result.outcome() instanceof Infeasible none
              ? none
              : new Infeasible(List.of(), List.of()));
    }
    return json;
  }

  private void lists(ArrayNode lists, List<String> chosen) {
    Map<String, Long> supports = new HashMap<>();
    task.units().forEach(u -> u.people().forEach(p -> supports.put(p.id(), p.support())));
    Map<String, List<String>> byUnit = task.byUnit(chosen);
    for (UnitRequest unit : task.units()) {
      ObjectNode one = lists.addObject();
      one.put("unit", unit.id());
      one.put("seats", unit.seats());
      ArrayNode ids = one.putArray("ids");
      BigInteger sum = BigInteger.ZERO;
      for (String id : byUnit.getOrDefault(unit.id(), List.of())) {
        ids.add(id);
        sum = sum.add(BigInteger.valueOf(supports.getOrDefault(id, 0L)));
      }
      one.put("support", sum);
    }
  }

  private static void put(ObjectNode json, UnitTask.SoftBreach breach) {
    AskedRule place = breach.asked();
    place(json, place);
    json.put("limit", place.limit());
    json.put("reached", place.ofElected(breach.reached()));
    json.put("names_asked", place.onLists());
    json.put("names_reached", breach.reached());
    json.put("reason", "");
    json.put("approver", "");
  }

  private static void place(ObjectNode json, AskedRule place) {
    json.put("rule", place.rule().id());
    json.put("article", place.rule().article());
    json.put("unit", place.unit());
    json.put("bound", place.rule().bound().key());
  }

  private void put(ObjectNode json, Infeasible infeasible) {
    ArrayNode conflict = json.putArray("conflict");
    infeasible
        .conflict()
        .forEach(
            bound -> {
              ObjectNode one = conflict.addObject();
              AskedRule place = task.place(bound.feature());
              place(one, place);
              one.put("limit", place.limit());
              one.put("names_asked", place.onLists());
            });
    ArrayNode relaxation = json.putArray("relaxation");
    infeasible
        .relaxation()
        .forEach(
            change -> {
              ObjectNode one = relaxation.addObject();
              AskedRule place = task.place(change.feature());
              place(one, place);
              one.put("from", place.limit());
              one.put("to", place.ofElected(change.to()));
              one.put("names_from", place.onLists());
              one.put("names_to", change.to());
            });
  }
}
