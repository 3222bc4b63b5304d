package org.linxuan.verifier;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.linxuan.verifier.count.Assembly;
import org.linxuan.verifier.count.CountTables;
import org.linxuan.verifier.decisions.Closing;
import org.linxuan.verifier.decisions.Decisions;
import org.linxuan.verifier.election.Election;
import org.linxuan.verifier.election.InputCheck;
import org.linxuan.verifier.gates.Facts;
import org.linxuan.verifier.gates.Gates;
import org.linxuan.verifier.gates.Openings;
import org.linxuan.verifier.lists.Chain;
import org.linxuan.verifier.lists.Composition;
import org.linxuan.verifier.lists.Lists;
import org.linxuan.verifier.nomination.Levels;
import org.linxuan.verifier.nomination.Rollup;
import org.linxuan.verifier.people.Duplicates;
import org.linxuan.verifier.people.Identities;
import org.linxuan.verifier.procedure.Notices;
import org.linxuan.verifier.read.PackageFolder;
import org.linxuan.verifier.report.Attempt;
import org.linxuan.verifier.report.Derived;
import org.linxuan.verifier.report.Differences;
import org.linxuan.verifier.report.Finding;
import org.linxuan.verifier.rulebook.Competence;
import org.linxuan.verifier.rulebook.RulebookCheck;
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
    Attempt.of(Finding.RULEBOOK, out, () -> new RulebookCheck(election, out).run());
    Attempt.of(Finding.BODY_NOT_COMPETENT, out, () -> new Competence(election).check(out));
    Optional<Seats> seats = Attempt.value(Finding.SEATS, out, () -> new Seats(election));
    seats.ifPresent(s -> compare(Finding.SEATS, s::table));
    Optional<Rollup> rollup = Attempt.value(Finding.ROLLUP, out, () -> Rollup.read(election, out));
    rollup.ifPresent(r -> ResultFiles.check(folder, r.levelTables(), out));
    rollup.filter(r -> !r.isEmpty()).ifPresent(this::rollup);
    if (!election.rules().get("identities").isAbsent()) {
      Attempt.of(Finding.IDENTITY, out, () -> identities(election));
    }
    Attempt.of(Finding.DUPLICATE, out, () -> new Duplicates(election).compare(folder, out));
    compare(Finding.CLOCK, () -> new Notices(election).table());
    seats.ifPresent(
        s ->
            Attempt.value(Finding.COUNT, out, () -> new Assembly(election, s))
                .ifPresent(assembly -> voted(election, s, assembly, rollup)));
  }

  private void voted(Election election, Seats seats, Assembly assembly, Optional<Rollup> rollup) {
    count(new CountTables(election, assembly));
    Lists lists = new Lists(election, assembly);
    Composition composition = new Composition(election, lists, seats);
    compare(Finding.COMPOSITION, composition::table);
    compare(Finding.RANGE, composition::ranges);
    Chain chain = new Chain(election, lists, seats);
    compare(Finding.CHAIN, chain::table);
    Notices notices = new Notices(election);
    rollup
        .map(r -> new Facts(election, seats, r, assembly, lists, composition, chain, notices))
        .ifPresent(facts -> Attempt.of(Finding.GATE, out, () -> gates(facts)));
  }

  private void decided(Facts facts, Decisions decisions) {
    Attempt.of(Finding.DECISION_WRONG, out, () -> decisions.compare(out));
    Closing closing = new Closing(facts.election(), facts.seats(), decisions);
    compare(Finding.CREDENTIALS, closing::credentials);
    Attempt.of(
        Finding.DELEGATE, out, () -> closing.delegates().compare(folder, Content::delegate, out));
    compare(Finding.ENDS, closing::ends);
    compare(Finding.TOTALS, closing::totals);
  }

  private static Finding delegate(List<String> key, String column, String stands) {
    return !column.isEmpty()
        ? Finding.DELEGATE
        : stands.isEmpty() ? Finding.DELEGATE_DROPPED : Finding.DELEGATE_INVENTED;
  }

  private void gates(Facts facts) {
    Openings openings = new Openings(facts.election(), new Gates(facts), out);
    openings.table().compare(folder, Content::gate, out);
    Attempt.value(
            Finding.DECISION_WRONG,
            out,
            () -> new Decisions(facts.election(), facts.seats(), facts.assembly(), openings))
        .ifPresent(decisions -> decided(facts, decisions));
  }

  /** A gate said to be met that is not has the name of its check. */
  private static Finding gate(List<String> key, String column, String stands) {
    boolean saidMet = column.equals("met") && stands.equals("true");
    return saidMet ? Finding.ofCheck(key.get(2)) : Finding.GATE;
  }

  private void compare(Finding finding, Supplier<Derived> table) {
    Attempt.of(finding, out, () -> table.get().compare(folder, finding, out));
  }

  private void rollup(Rollup rollup) {
    Levels levels = new Levels(rollup);
    levels.compare(out);
    compare(Finding.CONSERVATION, levels::conservation);
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
