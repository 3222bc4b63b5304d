package org.linxuan.election.course.internal;

import java.nio.file.Files;
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
import org.linxuan.election.course.CourseProblem;
import org.linxuan.election.organization.ElectoralUnit;
import org.linxuan.election.procedure.Gates;
import org.linxuan.election.result.ResultTable;
import org.linxuan.election.result.Watch;
import org.linxuan.election.rulebook.BallotRules;
import org.linxuan.election.rulebook.Body;
import org.linxuan.election.rulebook.Rulebook;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/** Plays an election unit by unit and gathers what it comes to. */
public final class Play {
  private static final String UNITS = "play the units";

  private final Problems problems;
  private final Watch watch;
  private final Inputs inputs;

  private Play(Inputs inputs, Problems problems, Watch watch) {
    this.inputs = inputs;
    this.watch = watch;
    this.problems = problems;
  }

  /** Plays a folder; empty, with every problem, where the folder is wrong. */
  public static Optional<Played> folder(Path folder, Problems problems, Watch watch) {
    Secret secret = Secret.read(folder, problems);
    if (!Files.isRegularFile(folder.resolve("inputs/election.csv"))) {
      problems.add(CourseProblem.ELECTION_FOLDER_MISSING, Where.command(), folder);
      return Optional.empty();
    }
    return new Play(new FolderInputs(folder), problems, watch).run(secret);
  }

  /** Plays what the inputs hold. */
  static Optional<Played> inputs(Inputs inputs, Secret secret, Problems problems) {
    return new Play(inputs, problems, Watch.NOBODY).run(secret);
  }

  private Optional<Played> run(Secret secret) {
    Optional<ElectionData> data = new ElectionReader(inputs, problems, watch).read(secret);
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
