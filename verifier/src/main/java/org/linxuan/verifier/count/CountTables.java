package org.linxuan.verifier.count;

import org.linxuan.verifier.election.Election;
import org.linxuan.verifier.election.Unit;
import org.linxuan.verifier.report.Derived;

/** The tables of rounds, tallies and those elected. */
public final class CountTables {
  private final Election election;
  private final Assembly assembly;

  /** Of all units. */
  public CountTables(Election election, Assembly assembly) {
    this.election = election;
    this.assembly = assembly;
  }

  /** A row a round. */
  public Derived rounds() {
    Derived table =
        new Derived(
            "rounds",
            2,
            "unit",
            "round",
            "kind",
            "seats",
            "voting",
            "reason",
            "returned",
            "valid",
            "invalid",
            "elected",
            "tied",
            "unfilled",
            "next");
    for (Unit unit : election.units()) {
      for (Result result : assembly.of(unit.id())) {
        Round round = result.round();
        table.row(
            unit.id(),
            round.number(),
            round.kind(),
            round.seats(),
            result.voting(),
            result.reason(),
            round.paper().returned(),
            result.valid(),
            result.invalid(),
            result.elected().size(),
            String.join(";", result.tied()),
            result.unfilled(),
            result.next());
      }
    }
    return table;
  }

  /** A row a name of every round that was counted. */
  public Derived tallies() {
    Derived table =
        new Derived(
            "tallies", 3, "unit", "round", "candidate", "for", "against", "abstain", "write_in");
    for (Unit unit : election.units()) {
      for (Result result : assembly.of(unit.id())) {
        for (Tally t : result.tallies()) {
          table.row(
              unit.id(),
              result.round().number(),
              t.name(),
              t.inFavour(),
              t.against(),
              t.abstain(),
              t.writeIn());
        }
      }
    }
    return table;
  }

  /** A row a person elected. */
  public Derived elected() {
    Derived table = new Derived("elected", 2, "unit", "person", "round", "votes");
    for (Unit unit : election.units()) {
      for (Elected.Name name : Elected.of(assembly.of(unit.id())).names()) {
        long round = name.result().round().number();
        table.row(unit.id(), name.name(), round, name.tally().inFavour());
      }
    }
    return table;
  }
}
