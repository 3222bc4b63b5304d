package org.linxuan.election.cli.internal;

import java.util.List;
import org.linxuan.election.apportionment.Outcome;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Says why an apportionment ends without a single answer: a tie, or bounds that cannot be met. */
final class UndecidedSeats {
  private final Console console;

  UndecidedSeats(Console console) {
    this.console = console;
  }

  Exit report(Outcome outcome, boolean offerLot) {
    if (outcome instanceof Outcome.Tie tie) {
      tie(tie, offerLot);
    } else if (outcome instanceof Outcome.Infeasible infeasible) {
      infeasible(infeasible);
    } else {
      throw new IllegalArgumentException("decided: " + outcome);
    }
    return Exit.NO_SINGLE_ANSWER;
  }

  private void tie(Outcome.Tie tie, boolean offerLot) {
    String names = String.join(", ", tie.tied());
    console.say(
        "tie: "
            + tie.seats()
            + " seat(s) hang among units with an equal claim: "
            + names
            + (offerLot ? "; --lot SEED would draw lots" : ""),
        "平局：有 " + tie.seats() + " 个名额，下列单位的份额相等：" + names + (offerLot ? "；可用 --lot SEED 抽签" : ""));
    if (console.json()) {
      ObjectNode json = JsonNodeFactory.instance.objectNode();
      json.set("tied", array(tie.tied()));
      json.put("seats", tie.seats());
      console.out().print(json + "\n");
    }
  }

  private void infeasible(Outcome.Infeasible end) {
    String units = String.join(", ", end.units());
    switch (end.reason()) {
      case FEWER_SEATS_THAN_UNITS ->
          console.say(
              "infeasible: the method gives every unit of positive weight a seat, and "
                  + end.seats()
                  + " seat(s) are fewer than these units",
              "不可行：该方法给予每个权数大于零的单位至少一个名额，而 " + end.seats() + " 个名额少于单位数");
      case LEAST_ABOVE_SEATS ->
          console.say(
              "infeasible: the units must have at least "
                  + end.least()
                  + " seats together, and there are "
                  + end.seats(),
              "不可行：各单位合计至少须有 " + end.least() + " 个名额，而总数为 " + end.seats());
      case MOST_BELOW_SEATS ->
          console.say(
              "infeasible: the units can have at most "
                  + end.most()
                  + " seats together, and there are "
                  + end.seats(),
              "不可行：各单位合计至多 " + end.most() + " 个名额，而总数为 " + end.seats());
      case UNIT_BOUNDS_CROSSED ->
          console.say(
              "infeasible: the bounds of these units leave no number: " + units,
              "不可行：下列单位的上下限之间没有可用的数：" + units);
    }
    if (console.json()) {
      console.out().print(json(end) + "\n");
    }
  }

  private static ObjectNode json(Outcome.Infeasible end) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("infeasible", end.reason().key());
    json.put("seats", end.seats());
    switch (end.reason()) {
      case LEAST_ABOVE_SEATS -> json.put("least", end.least());
      case MOST_BELOW_SEATS -> json.put("most", end.most());
      case UNIT_BOUNDS_CROSSED -> json.set("units", array(end.units()));
      case FEWER_SEATS_THAN_UNITS -> {}
    }
    return json;
  }

  private static ArrayNode array(List<String> texts) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    texts.forEach(array::add);
    return array;
  }
}
