package org.linxuan.election.course.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.linxuan.election.organization.ElectoralUnit;
import org.linxuan.election.organization.OrganizationRows;
import org.linxuan.election.procedure.Facts;
import org.linxuan.election.procedure.Gates;
import org.linxuan.election.procedure.Register;
import org.linxuan.election.rulebook.Rulebook;
import org.linxuan.election.rulebook.RulebookLoader;
import org.linxuan.foundation.access.Engine;
import org.linxuan.foundation.clock.OfficeClock;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.records.Records;

/** Reads units out of the records with the same readers that read a folder. */
final class RecordedFacts implements Facts {
  private static final Duration FRESH = Duration.ofSeconds(2);

  private final Records records;
  private final RulebookInForce rulebook;
  private final Engine engine;
  private final OfficeClock clock;
  private final Gates gates = AllGates.gates();
  private final Map<String, Shown> shown = new ConcurrentHashMap<>();

  RecordedFacts(Records records, RulebookInForce rulebook, Engine engine, OfficeClock clock) {
    this.records = records;
    this.rulebook = rulebook;
    this.engine = engine;
    this.clock = clock;
  }

  /** A standing and when it was read. */
  private record Shown(Standing standing, Instant at) {}

  @Override
  public boolean hasElection() {
    return rulebook.isThere();
  }

  @Override
  public Rulebook rulebook() {
    return RulebookLoader.open(rulebook.source(), new Problems())
        .orElseThrow(() -> new IllegalStateException("the rulebook in force is not readable"))
        .rulebook();
  }

  @Override
  public List<String> units() {
    return engine.read(
        () ->
            records.list(OrganizationRows.UNITS, "").stream()
                .map(row -> row.text("unit"))
                .toList());
  }

  @Override
  public Standing now(String unit) {
    Problems problems = new Problems();
    return read(unit, problems)
        .orElseThrow(() -> new IllegalStateException("records of " + unit + ": " + problems));
  }

  @Override
  public Standing shown(String unit) {
    Instant now = clock.now();
    Shown known = shown.get(unit);
    if (known != null && known.at().plus(FRESH).isAfter(now)) {
      return known.standing();
    }
    Standing standing = now(unit);
    shown.put(unit, new Shown(standing, now));
    return standing;
  }

  @Override
  public void check(String unit, Problems problems) {
    read(unit, problems);
  }

  private Optional<Standing> read(String unit, Problems problems) {
    return engine.read(() -> standing(unit, problems));
  }

  private Optional<Standing> standing(String unit, Problems problems) {
    RecordInputs inputs = new RecordInputs(records, rulebook, unit);
    Optional<ElectionData> data =
        new ElectionReader(inputs, problems, org.linxuan.election.result.Watch.NOBODY)
            .read(Secret.none());
    Optional<Seating> seating =
        data.isEmpty() || !problems.isEmpty()
            ? Optional.empty()
            : Seating.of(data.get().frame(), problems);
    if (data.isEmpty() || seating.isEmpty()) {
      return Optional.empty();
    }
    ElectoralUnit own =
        data.get().frame().units().stream()
            .filter(u -> u.id().equals(unit))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no unit " + unit));
    UnitData unitData =
        new UnitData(data.get(), own, seating.get().seats(unit), UnitData.Voting.none());
    UnitPlay play = new UnitPlay(unitData, gates, seating.get().file());
    Set<String> ids =
        new HashSet<>(data.get().frame().units().stream().map(ElectoralUnit::id).toList());
    Register register = new Register(data.get().rules(), ids, unitData.persons());
    return Optional.of(
        new Standing(play.facts().asOf(clock.today()), play.course(), register, gates));
  }
}
