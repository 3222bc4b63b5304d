package org.linxuan.election.course.internal;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.linxuan.election.apportionment.SeatsFile;
import org.linxuan.election.assembly.AssemblyGates;
import org.linxuan.election.count.CountRules;
import org.linxuan.election.organization.ElectoralUnit;
import org.linxuan.election.procedure.Gates;
import org.linxuan.election.result.ResultTable;
import org.linxuan.election.result.Watch;
import org.linxuan.election.rulebook.BallotRules;
import org.linxuan.election.rulebook.Body;
import org.linxuan.election.rulebook.Rulebook;
import org.linxuan.foundation.problem.Problems;

/** Plays an election unit by unit and gathers what it comes to. */
public final class Play {
  private static final String UNITS = "play the units";

  private final Path folder;
  private final Problems problems;
  private final Watch watch;
  private final Inputs inputs;

  /** A folder to be played; what is wrong with it is collected. */
  public Play(Path folder, Problems problems, Watch watch) {
    this.folder = folder;
    this.watch = watch;
    this.problems = problems;
    this.inputs = new Inputs(folder);
  }

  /** The election; empty, with every problem, where the folder is wrong. */
  public Optional<Played> run() {
    Secret secret = Secret.read(folder, problems);
    Optional<ElectionData> data = new ElectionReader(folder, problems, watch).read(secret);
    if (data.isEmpty() || !problems.isEmpty()) {
      return Optional.empty();
    }
    inputs.checkBallots(data.get().meetings().rounds(), problems);
    Optional<Seating> seating = Seating.of(data.get().frame(), problems);
    watch.begins(UNITS);
    Optional<UnitsPlayed> played = seating.flatMap(s -> units(data.get(), s, secret));
    watch.ends(UNITS);
    return played.map(p -> p.gathering().played(inputs, p.ballots(), secret));
  }

  /** The units, each through its stages, and their ballots shuffled. */
  private record UnitsPlayed(Gathering gathering, Map<String, ResultTable> ballots) {}

  private Optional<UnitsPlayed> units(ElectionData data, Seating seating, Secret secret) {
    Optional<CountRules> rules = countRules(data.rules());
    Ballots ballots = rules.map(r -> new Ballots(inputs, r, secret.key("ballots"))).orElse(null);
    Map<String, UnitData.Voting> voting = new HashMap<>();
    if (rules.isPresent() && ballots != null) {
      VotingOf votes = new VotingOf(data, ballots, rules.get());
      for (ElectoralUnit unit : data.frame().units()) {
        voting.put(unit.id(), votes.unit(unit.id(), seating.seats(unit.id()), problems));
      }
    }
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    Gates gates = AllGates.gates();
    SeatsFile seats = seating.file();
    Map<String, UnitPlay> plays = new LinkedHashMap<>();
    for (ElectoralUnit unit : data.frame().units()) {
      UnitData.Voting votes = voting.getOrDefault(unit.id(), UnitData.Voting.none());
      UnitData unitData = new UnitData(data, unit, seating.seats(unit.id()), votes);
      plays.put(unit.id(), new UnitPlay(unitData, gates, seats));
    }
    Map<String, ResultTable> shuffled = ballots == null ? new TreeMap<>() : ballots.shuffled();
    Gathering gathering = new Gathering(data, seating, List.copyOf(plays.values()), watch);
    return Optional.of(new UnitsPlayed(gathering, shuffled));
  }

  /** How the meeting that elects counts; nothing under a rulebook that has no such meeting. */
  private static Optional<CountRules> countRules(Rulebook rules) {
    BallotRules ballot = rules.ballot();
    Optional<Body> body = AssemblyGates.electingBody(rules).filter(Body::votes);
    return ballot == null || body.isEmpty()
        ? Optional.empty()
        : Optional.of(CountRules.of(body.get(), ballot));
  }
}
