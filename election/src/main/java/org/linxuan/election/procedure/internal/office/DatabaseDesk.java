package org.linxuan.election.procedure.internal.office;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.linxuan.election.procedure.Desk;
import org.linxuan.election.procedure.Facts;
import org.linxuan.foundation.access.Actor;
import org.linxuan.foundation.clock.OfficeClock;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.records.Kept;
import org.linxuan.foundation.records.Place;
import org.linxuan.foundation.records.RecordTable;
import org.linxuan.foundation.records.Records;
import org.linxuan.foundation.records.StaleRecord;
import org.springframework.transaction.support.TransactionTemplate;

/** Enters rows under the unit's lock and reads the unit again before it lets them stand. */
final class DatabaseDesk implements Desk {
  private final Records records;
  private final Facts facts;
  private final OfficeClock clock;
  private final UnitLock lock;
  private final TransactionTemplate transactions;

  DatabaseDesk(
      Records records,
      Facts facts,
      OfficeClock clock,
      UnitLock lock,
      TransactionTemplate transactions) {
    this.records = records;
    this.facts = facts;
    this.clock = clock;
    this.lock = lock;
    this.transactions = transactions;
  }

  @Override
  public boolean add(
      RecordTable table,
      Place place,
      List<Map<String, String>> rows,
      Actor actor,
      Problems problems) {
    return together(
        place.unit(),
        problems,
        () -> records.add(table, place, rows, actor.at(clock.now()), problems));
  }

  @Override
  public boolean change(
      RecordTable table,
      long id,
      int version,
      Map<String, String> cells,
      Actor actor,
      Problems problems) {
    return together(
        unitOf(table, id),
        problems,
        () -> records.change(table, id, version, cells, actor.at(clock.now()), problems));
  }

  @Override
  public boolean remove(RecordTable table, long id, int version, Actor actor, Problems problems) {
    return together(
        unitOf(table, id),
        problems,
        () -> {
          records.remove(table, id, version, actor.at(clock.now()));
          return true;
        });
  }

  @Override
  public boolean together(String unit, Problems problems, Supplier<Boolean> work) {
    int before = problems.size();
    return Boolean.TRUE.equals(
        transactions.execute(
            status -> {
              lock.share(unit);
              boolean done = work.get();
              if (done && !unit.isEmpty()) {
                facts.check(unit, problems);
              }
              if (!done || problems.size() > before) {
                status.setRollbackOnly();
                return false;
              }
              return true;
            }));
  }

  @Override
  public <T> T alone(String unit, Supplier<T> work) {
    T done =
        transactions.execute(
            status -> {
              lock.alone(unit);
              return work.get();
            });
    if (done == null) {
      throw new IllegalStateException("the work must come to something");
    }
    return done;
  }

  private String unitOf(RecordTable table, long id) {
    Kept row =
        transactions.execute(
            status ->
                records
                    .find(table, id)
                    .orElseThrow(() -> new StaleRecord(table, id, java.util.Optional.empty())));
    return row == null ? "" : row.unit();
  }
}
