package org.linxuan.verifier;

import java.util.Optional;
import java.util.function.Supplier;
import org.linxuan.verifier.count.Assembly;
import org.linxuan.verifier.count.CountTables;
import org.linxuan.verifier.election.Election;
import org.linxuan.verifier.election.InputCheck;
import org.linxuan.verifier.nomination.Rollup;
import org.linxuan.verifier.people.Duplicates;
import org.linxuan.verifier.people.Identities;
import org.linxuan.verifier.procedure.Notices;
import org.linxuan.verifier.read.PackageFolder;
import org.linxuan.verifier.record.Record;
import org.linxuan.verifier.record.Recorded;
import org.linxuan.verifier.report.Attempt;
import org.linxuan.verifier.report.Derived;
import org.linxuan.verifier.report.Differences;
import org.linxuan.verifier.report.Finding;
import org.linxuan.verifier.seats.Seats;

/** Derives everything in a package again, in the order of the election, and compares. */
final class Content {
  private final PackageFolder folder;
  private final Differences out;

  Content(PackageFolder folder, Differences out) {
    this.folder = folder;
    this.out = out;
  }

  void run() {
    Election election = new Election(folder);
    new InputCheck(election, out).run();
    Optional<Seats> seats = Attempt.value(Finding.SEATS, out, () -> new Seats(election));
    seats.ifPresent(s -> compare(Finding.SEATS, s::table));
    Attempt.value(Finding.ROLLUP, out, () -> new Rollup(election)).ifPresent(this::rollup);
    Attempt.of(Finding.IDENTITY, out, () -> identities(election));
    Attempt.of(Finding.DUPLICATE, out, () -> new Duplicates(election).compare(folder, out));
    compare(Finding.CLOCK, () -> new Notices(election).table());
    seats
        .flatMap(s -> Attempt.value(Finding.COUNT, out, () -> new Assembly(election, s)))
        .ifPresent(assembly -> count(new CountTables(election, assembly)));
    seats
        .flatMap(s -> Attempt.value(Finding.DECISION_WRONG, out, () -> record(election, s)))
        .ifPresent(this::recorded);
  }

  private Record record(Election election, Seats seats) {
    return new Record(election, seats, new Assembly(election, seats), new Recorded(folder));
  }

  private void recorded(Record record) {
    Attempt.of(Finding.DECISION_WRONG, out, () -> record.compare(out));
    compare(Finding.CREDENTIALS, record::credentials);
    compare(Finding.DELEGATE, record::delegates);
    compare(Finding.ENDS, record::ends);
    compare(Finding.TOTALS, record::totals);
  }

  private void compare(Finding finding, Supplier<Derived> table) {
    Attempt.of(finding, out, () -> table.get().compare(folder, finding, out));
  }

  private void rollup(Rollup rollup) {
    rollup.levelTables().forEach(table -> compare(Finding.ROLLUP, () -> table));
    compare(Finding.PARTICIPATION, rollup::participation);
    compare(Finding.CONSERVATION, rollup::conservation);
    compare(Finding.SET_ASIDE, rollup::setAside);
  }

  private void identities(Election election) {
    Derived.Naming naming =
        (key, column, stands) -> column.equals("hat") ? Finding.HAT_HIDDEN : Finding.IDENTITY;
    new Identities(election).table().compare(folder, naming, out);
  }

  private void count(CountTables tables) {
    compare(Finding.COUNT, tables::rounds);
    compare(Finding.TALLY, tables::tallies);
    compare(Finding.ELECTED, tables::elected);
  }
}
