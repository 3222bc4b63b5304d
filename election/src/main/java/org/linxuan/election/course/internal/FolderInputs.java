package org.linxuan.election.course.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.linxuan.election.assembly.BallotRoundRow;
import org.linxuan.election.course.CourseProblem;
import org.linxuan.election.rulebook.Edition;
import org.linxuan.election.rulebook.RulebookLoader;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/** The input tables of an election folder: where each is, and each as it is packed. */
final class FolderInputs implements Inputs {
  private static final String PARQUET = ".parquet";
  private static final List<String> LONG =
      List.of("organizations" + PARQUET, "tallies" + PARQUET, "sheets" + PARQUET);

  private final Path election;
  private final Path folder;

  FolderInputs(Path election) {
    this.election = election;
    this.folder = election.resolve("inputs");
  }

  /** The table's source; where the folder has no such file, an empty table. */
  @Override
  public Source source(InputTable table) {
    for (String name : List.of(table.name() + ".csv", table.name() + ".csv.gz")) {
      if (Files.exists(folder.resolve(name))) {
        return Source.of(folder.resolve(name));
      }
    }
    return Source.text(folder.resolve(table.name() + ".csv").toString(), table.header());
  }

  @Override
  public boolean has(String name) {
    return Files.exists(folder.resolve(name + ".csv"))
        || Files.exists(folder.resolve(name + ".csv.gz"));
  }

  /**
   * Reads one of the long tables, which may stand as Parquet where it does not stand as CSV.
   *
   * @param nothing what an unreadable one reads as
   */
  @Override
  public <T> T longTable(
      InputTable table, T nothing, Problems problems, Function<Source, T> reading) {
    Path parquet = folder.resolve(table.name() + PARQUET);
    if (has(table.name()) || !Files.exists(parquet)) {
      return reading.apply(source(table));
    }
    Optional<ParquetTable> open = ParquetTable.open(parquet, table.spec(), problems);
    if (open.isEmpty()) {
      return nothing;
    }
    try (ParquetTable rows = open.get()) {
      return reading.apply(rows.source(parquet));
    }
  }

  /** Sheets as Parquet are for {@code rollup}; they stand beside the tallies made from them. */
  private void checkSheets(Problems problems) {
    Path sheets = folder.resolve("sheets" + PARQUET);
    boolean tallies = has("tallies") || Files.exists(folder.resolve("tallies" + PARQUET));
    if (Files.exists(sheets) && !tallies) {
      problems.add(CourseProblem.TALLIES_NEEDED, Where.file(sheets.toString()), "sheets" + PARQUET);
    }
  }

  @Override
  public Optional<Source> ballots(String unit, int round) {
    Path file = ballotFile(unit, round);
    return Files.exists(file) ? Optional.of(Source.of(file)) : Optional.empty();
  }

  @Override
  public Optional<Edition> edition(String id, Problems problems) {
    Path own = election.resolve("rulebook.yaml");
    return RulebookLoader.open(Files.exists(own) ? own.toString() : id, problems);
  }

  @Override
  public Optional<Source> identityNumbers() {
    Path file = election.resolve("private/identity-numbers.csv");
    return Files.exists(file) ? Optional.of(Source.of(file)) : Optional.empty();
  }

  @Override
  public String place() {
    return folder.toString();
  }

  private Path ballotFile(String unit, int round) {
    return folder.resolve("ballots-" + unit + "-" + round + ".csv");
  }

  /**
   * Files that nobody would read are a problem: a misspelt table must not be taken for an absent
   * one.
   */
  @Override
  public void checkNames(List<InputTable> known, Problems problems) {
    SortedSet<String> names = new TreeSet<>(known.stream().map(InputTable::name).toList());
    checkSheets(problems);
    for (Path file : files()) {
      String name = String.valueOf(file.getFileName());
      if (LONG.contains(name)) {
        continue;
      }
      String table = name.replaceFirst("\\.csv(\\.gz)?$", "");
      boolean csv = !table.equals(name);
      if (!csv || (!names.contains(table) && !table.startsWith("ballots-"))) {
        problems.add(CourseProblem.INPUT_UNKNOWN, Where.file(file.toString()), name);
      }
    }
  }

  /** Ballots that no round would count are a problem too. */
  @Override
  public void checkBallots(List<BallotRoundRow> rounds, Problems problems) {
    Set<Path> counted = new HashSet<>();
    rounds.forEach(round -> counted.add(ballotFile(round.unit(), round.round())));
    for (Path file : files()) {
      String name = String.valueOf(file.getFileName());
      if (name.startsWith("ballots-") && !counted.contains(file)) {
        problems.add(CourseProblem.BALLOTS_WITHOUT_ROUND, Where.file(file.toString()), name);
      }
    }
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
