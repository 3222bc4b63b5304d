package org.linxuan.election.apportionment.internal;

import java.util.List;
import java.util.Optional;
import org.linxuan.election.apportionment.Allocation;
import org.linxuan.election.apportionment.ApportionmentProblem;
import org.linxuan.election.apportionment.PathStep;
import org.linxuan.election.apportionment.RulebookApportioner;
import org.linxuan.election.apportionment.UnitSeats;
import org.linxuan.election.rulebook.HandTableRules;
import org.linxuan.foundation.intake.Table;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/** Seats entered by hand; the total alone is checked. */
record HandTableKind(HandTableRules rules) implements AllocationKind {

  @Override
  public Optional<Allocation> apportion(Table table, Problems problems) {
    Long total = rules.total();
    if (total != null && !addsUp(table, total, problems)) {
      return Optional.empty();
    }
    List<UnitSeats> units = table.rows().stream().map(HandTableKind::unit).toList();
    return Optional.of(new Allocation.Settled(units, List.of()));
  }

  /** Whether the column {@code seats} adds up to the total; a problem of the file if not. */
  static boolean addsUp(Table table, long total, Problems problems) {
    var sum = Steps.sum(table.rows(), RulebookApportioner.SEATS);
    if (sum.bitLength() < Long.SIZE && sum.longValueExact() == total) {
      return true;
    }
    problems.add(ApportionmentProblem.SEATS_SUM, Where.file(table.file()), sum, total);
    return false;
  }

  private static UnitSeats unit(Table.Row row) {
    long seats = row.count(RulebookApportioner.SEATS);
    return new UnitSeats(
        row.text(RulebookApportioner.UNIT), seats, List.of(), List.of(byHand(seats)));
  }

  static PathStep byHand(long seats) {
    return Steps.step("entered by hand", "人工填写", String.valueOf(seats));
  }
}
