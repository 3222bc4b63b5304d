package org.linxuan.election.nomination.internal.atsize;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.linxuan.election.nomination.Conservation;
import org.linxuan.election.nomination.LevelRow;
import org.linxuan.election.nomination.Rollup;
import org.linxuan.election.nomination.SetAside;
import org.linxuan.foundation.intake.CsvWriter;

/** Puts the finished units' parts of every table together. */
final class Assembly {
  private static final List<String> SET_ASIDE =
      List.of("file", "line", "organization", "member", "nominee", "reason");

  private final Duck duck;
  private final Plan plan;
  private final Path to;
  private final List<Path> units;
  private final SortedMap<Long, BigInteger[]> support = new TreeMap<>();
  private final List<long[]> lines = new ArrayList<>();

  /** Of the units' folders in order of their least ids, into an empty folder. */
  Assembly(Duck duck, Plan plan, List<Path> units, Path to) {
    this.duck = duck;
    this.plan = plan;
    this.units = units;
    this.to = to;
  }

  /** Writes every table; returns how many rows were set aside. */
  long write() throws IOException {
    for (Path unit : units) {
      Files.readAllLines(unit.resolve(UnitFiles.FIGURES)).forEach(this::figure);
    }
    for (long level : support.keySet()) {
      join("level-" + level, LevelRow.COLUMNS, plan.apart(), List.of());
    }
    join("participation", Rollup.PARTICIPATION_COLUMNS, plan.apart(), List.of());
    join("set-aside", SET_ASIDE, linesRise(), notRun());
    conservation();
    return lines.stream().mapToLong(l -> l[0]).sum();
  }

  private void figure(String line) {
    String[] words = line.split(" ");
    if (words[0].equals("level")) {
      BigInteger[] sums =
          support.computeIfAbsent(
              Long.parseLong(words[1]), l -> new BigInteger[] {BigInteger.ZERO, BigInteger.ZERO});
      sums[0] = sums[0].add(new BigInteger(words[2]));
      sums[1] = sums[1].add(new BigInteger(words[3]));
    } else {
      lines.add(
          new long[] {
            Long.parseLong(words[1]), Long.parseLong(words[2]), Long.parseLong(words[3])
          });
    }
  }

  private boolean linesRise() {
    long last = 0;
    for (long[] each : lines) {
      if (each[0] > 0 && each[1] < last) {
        return false;
      }
      last = Math.max(last, each[2]);
    }
    return true;
  }

  private List<List<Object>> notRun() {
    return SetAside.notRun(plan.task()).stream()
        .map(
            s ->
                List.<Object>of(
                    s.file(), s.line(), s.organization(), s.member(), s.nominee(), s.reason()))
        .toList();
  }

  /** One after the other where that keeps the order; else merged. */
  private void join(String table, List<String> columns, boolean inOrder, List<List<Object>> first)
      throws IOException {
    List<Path> parts = new ArrayList<>();
    for (Path unit : units) {
      Path part = unit.resolve(table + (plan.parquet() ? ".parquet" : ".csv"));
      if (Files.exists(part)) {
        parts.add(part);
      }
    }
    if (plan.parquet()) {
      joinParquet(table, columns, parts, first);
      return;
    }
    Path file = to.resolve(table + ".csv");
    write(file, columns, first::forEach);
    if (inOrder) {
      CsvParts.append(parts, file);
    } else {
      boolean byLine = table.equals("set-aside");
      CsvParts.merge(parts, file, byLine ? 1 : 0, byLine);
    }
  }

  private void joinParquet(
      String table, List<String> columns, List<Path> parts, List<List<Object>> first) {
    String names = String.join(", ", columns);
    String order =
        switch (table) {
          case "participation" -> "organization";
          case "set-aside" -> "line, position";
          default -> "organization, place, nominee";
        };
    String files = parts.stream().map(Duck::quoted).collect(Collectors.joining(", "));
    boolean aside = table.equals("set-aside");
    List<String> sources = new ArrayList<>();
    sources.add(
        "SELECT %s%s FROM read_parquet([%s])"
            .formatted(
                names,
                aside ? ", 0 AS position" : table.equals("participation") ? "" : ", place",
                files));
    for (int i = 0; i < first.size(); i++) {
      String cells =
          first.get(i).stream()
              .map(c -> c instanceof String text ? Duck.quoted(text) : String.valueOf(c))
              .collect(Collectors.joining(", "));
      sources.add("SELECT " + cells + ", " + i);
    }
    duck.run(
        "COPY (SELECT %s FROM (%s) ORDER BY %s) TO %s (FORMAT parquet)"
            .formatted(
                names,
                String.join(" UNION ALL ", sources),
                order,
                Duck.quoted(to.resolve(table + ".parquet"))));
  }

  private void conservation() throws IOException {
    List<Conservation> rows = new ArrayList<>();
    support.forEach((level, sums) -> rows.add(new Conservation(level, sums[0], sums[1])));
    if (!plan.parquet()) {
      write(
          to.resolve("conservation.csv"),
          Conservation.COLUMNS,
          csv -> rows.forEach(r -> csv.accept(r.cells())));
      return;
    }
    String values =
        rows.stream()
            .map(
                r ->
                    r.cells().stream()
                        .map(c -> "CAST(" + c + " AS BIGINT)")
                        .collect(Collectors.joining(", ", "(", ")")))
            .collect(Collectors.joining(", "));
    duck.run(
        "COPY (SELECT * FROM (VALUES %s) v(%s) ORDER BY level) TO %s (FORMAT parquet)"
            .formatted(
                values,
                String.join(", ", Conservation.COLUMNS),
                Duck.quoted(to.resolve("conservation.parquet"))));
  }

  private static void write(Path file, List<String> columns, Consumer<Consumer<List<Object>>> rows)
      throws IOException {
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      CsvWriter csv = new CsvWriter(out);
      csv.row(columns);
      rows.accept(csv::row);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** The units' folders in the order in which their tables follow one another. */
  static List<Path> inOrder(WorkFolder work, List<Unit> units) {
    return units.stream()
        .sorted(
            Comparator.comparing(
                Unit::least, org.linxuan.foundation.intake.CodePointOrder.INSTANCE))
        .map(work::unit)
        .toList();
  }
}
