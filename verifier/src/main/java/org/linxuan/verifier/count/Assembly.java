package org.linxuan.verifier.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.linxuan.verifier.count.Round.Paper;
import org.linxuan.verifier.election.Election;
import org.linxuan.verifier.election.Unit;
import org.linxuan.verifier.read.Row;
import org.linxuan.verifier.read.Sheet;
import org.linxuan.verifier.seats.Seats;

/** Every round of voting of every unit, counted again where the ballots are here. */
public final class Assembly {
  private final Election election;
  private final Seats seats;
  private final Map<String, List<Result>> results = new HashMap<>();

  /** Counts all rounds. */
  public Assembly(Election election, Seats seats) {
    this.election = election;
    this.seats = seats;
    for (Unit unit : election.units()) {
      results.put(unit.id(), unit.isSummary() ? summary(unit.id()) : rounds(unit.id()));
    }
  }

  /** The results of a unit's rounds, in order. */
  public List<Result> of(String unit) {
    return results.getOrDefault(unit, List.of());
  }

  /** Those of rounds held by a day. */
  public List<Result> of(String unit, String day) {
    return of(unit).stream().filter(r -> r.round().date().compareTo(day) <= 0).toList();
  }

  private List<Result> rounds(String unit) {
    Optional<Row> held = election.table("assemblies").find("unit", unit);
    if (held.isEmpty()) {
      return List.of();
    }
    Meeting meeting =
        new Meeting(
            election.rules(),
            election.electingBody(),
            held.get().count("entitled"),
            held.get().count("present"));
    List<Row> rows = new ArrayList<>(election.table("ballot-rounds").where("unit", unit));
    rows.sort(Comparator.comparingLong(r -> r.count("round")));
    List<Result> found = new ArrayList<>();
    for (Row row : rows) {
      Round round = round(unit, row);
      found.add(meeting.result(round, count(unit, round, held.get().get("blank_means"), meeting)));
    }
    return found;
  }

  private Round round(String unit, Row row) {
    List<Row> printed =
        new ArrayList<>(
            election.table("ballot-candidates").where("unit", unit).stream()
                .filter(r -> r.is("round", row.get("round")))
                .toList());
    printed.sort(Comparator.comparingLong(r -> r.count("position")));
    return new Round(
        row.count("round"),
        row.get("kind"),
        row.count("seats"),
        printed.stream().map(r -> r.get("person")).toList(),
        row.get("date"),
        new Paper(row.count("issued"), row.count("returned")));
  }

  private Count count(String unit, Round round, String blankMeans, Meeting meeting) {
    Optional<Sheet> ballots = election.ballots(unit, String.valueOf(round.number()));
    if (ballots.isPresent()) {
      return new Ballots(election.rules().get("ballot"), round, blankMeans).count(ballots.get());
    }
    return meeting.voidReason(round).isEmpty() ? published(unit, round) : Count.NOTHING;
  }

  /** Without the ballots: the tallies as published; who is elected follows from them. */
  private Count published(String unit, Round round) {
    String number = String.valueOf(round.number());
    List<Tally> tallies =
        election.folder().sheet("results", "tallies").where("unit", unit).stream()
            .filter(r -> r.is("round", number))
            .map(r -> tally(r, "candidate"))
            .toList();
    Optional<Row> row =
        election.folder().sheet("results", "rounds").where("unit", unit).stream()
            .filter(r -> r.is("round", number))
            .findFirst();
    return new Count(
        row.map(r -> r.count("valid")).orElse(0L),
        row.map(r -> r.count("invalid")).orElse(0L),
        tallies);
  }

  private static Tally tally(Row row, String name) {
    return new Tally(
        row.get(name),
        row.count("for"),
        row.count("against"),
        row.count("abstain"),
        row.flag("write_in"));
  }

  /** A unit in summary: one formal round, its tallies given. */
  private List<Result> summary(String unit) {
    Optional<Row> summary = election.table("summary").find("unit", unit);
    return Stream.of(summary).flatMap(Optional::stream).map(row -> summary(unit, row)).toList();
  }

  private Result summary(String unit, Row row) {
    List<Row> printed = new ArrayList<>(election.table("summary-tallies").where("unit", unit));
    printed.sort(Comparator.comparingLong(r -> r.count("position")));
    Round round =
        new Round(
            1,
            "formal",
            seats.of(unit),
            printed.stream().map(r -> r.get("person")).toList(),
            row.get("date"),
            new Paper(row.count("issued"), row.count("returned")));
    Count count =
        new Count(
            row.count("valid"),
            row.count("invalid"),
            printed.stream().map(r -> tally(r, "person")).toList());
    return new Meeting(
            election.rules(), election.electingBody(), row.count("entitled"), row.count("present"))
        .result(round, count);
  }
}
