package org.linxuan.election.course.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.linxuan.election.apportionment.Allocation;
import org.linxuan.election.apportionment.RulebookApportioner;
import org.linxuan.election.apportionment.SeatsFile;
import org.linxuan.election.apportionment.UnitSeats;
import org.linxuan.election.course.CourseProblem;
import org.linxuan.election.organization.ElectoralUnit;
import org.linxuan.election.result.ResultTable;
import org.linxuan.election.rulebook.ApportionmentRules;
import org.linxuan.foundation.intake.Table;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/** The seats of an election, and the table that shows them. */
record Seating(SeatsFile file, ResultTable table) {

  static Optional<Seating> of(ElectionData.Frame frame, Problems problems) {
    ApportionmentRules rules = InputCatalog.seating(frame.rules());
    Table table = RulebookApportioner.read(rules, frame.apportionment(), problems);
    checkUnits(frame.units(), table, problems);
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    Optional<Allocation> allocation = RulebookApportioner.apportion(rules, table, problems);
    if (allocation.isPresent() && allocation.get() instanceof Allocation.Settled settled) {
      return Optional.of(settled(rules, table, settled.units()));
    }
    allocation.ifPresent(
        a -> problems.add(CourseProblem.SEATS_UNDECIDED, Where.file(table.file()), a));
    return Optional.empty();
  }

  /** Every unit has its row, and every row its unit. */
  private static void checkUnits(List<ElectoralUnit> units, Table table, Problems problems) {
    Set<String> open = new TreeSet<>(units.stream().map(ElectoralUnit::id).toList());
    Set<String> known = Set.copyOf(open);
    for (Table.Row row : table.rows()) {
      String unit = row.text("unit");
      if (!known.contains(unit)) {
        problems.add(CourseProblem.SEATS_WITHOUT_UNIT, row.where("unit"), unit);
      }
      open.remove(unit);
    }
    for (String unit : open) {
      problems.add(CourseProblem.UNIT_WITHOUT_SEATS, Where.file(table.file()), unit);
    }
  }

  private static Seating settled(ApportionmentRules rules, Table table, List<UnitSeats> units) {
    ResultTable out = new ResultTable("seats", String.join(",", RulebookApportioner.header(rules)));
    Map<String, Long> seats = new HashMap<>();
    Map<String, Long> previous = new HashMap<>();
    for (int i = 0; i < units.size(); i++) {
      Table.Row row = table.rows().get(i);
      out.add(RulebookApportioner.row(rules, row, units.get(i)).toArray());
      seats.put(units.get(i).unit(), units.get(i).seats());
      if (row.find("previous_seats").isPresent()) {
        previous.put(units.get(i).unit(), row.count("previous_seats"));
      }
    }
    return new Seating(new SeatsFile(rules, seats, previous), out);
  }

  long seats(String unit) {
    return file.seats().getOrDefault(unit, 0L);
  }
}
