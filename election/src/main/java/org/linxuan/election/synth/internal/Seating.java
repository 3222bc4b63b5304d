package org.linxuan.election.synth.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.linxuan.election.apportionment.Allocation;
import org.linxuan.election.apportionment.RulebookApportioner;
import org.linxuan.election.rulebook.Rulebook;
import org.linxuan.election.synth.Scale;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.problem.Problems;

/** The seats of the units, as the rulebook apportions them. */
final class Seating {
  private Seating() {}

  /**
   * Every unit with its seats; the seats that the vote leaves open fall to the last units with a
   * territory, one each.
   */
  static List<UnitSeats> of(Scale scale, Rulebook rules, List<UnitPlan> plans) {
    StringBuilder table = new StringBuilder("unit,kind,organizations,members,previous_seats\n");
    for (UnitPlan plan : plans) {
      table.append(
          String.join(
              ",",
              plan.id(),
              plan.kind(),
              String.valueOf(plan.numbers().primary()),
              String.valueOf(plan.numbers().members()),
              String.valueOf(plan.previousSeats())));
      table.append('\n');
    }
    Problems problems = new Problems();
    var section = Objects.requireNonNull(rules.apportionment());
    var read =
        RulebookApportioner.read(
            section, Source.text("apportionment.csv", table.toString()), problems);
    var allocation = RulebookApportioner.apportion(section, read, problems);
    if (allocation.isEmpty() || !(allocation.get() instanceof Allocation.Settled settled)) {
      throw new IllegalStateException("no seats: " + problems);
    }
    List<UnitPlan> regional = plans.stream().filter(UnitPlan::isRegional).toList();
    List<UnitPlan> lacking = regional.subList(regional.size() - scale.unfilled(), regional.size());
    List<UnitSeats> units = new ArrayList<>();
    for (int i = 0; i < plans.size(); i++) {
      int seats = Math.toIntExact(settled.units().get(i).seats());
      units.add(new UnitSeats(plans.get(i), seats, lacking.contains(plans.get(i)) ? 1 : 0));
    }
    return units;
  }
}
