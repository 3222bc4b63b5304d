package org.linxuan.election.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linxuan.election.course.Simulation;
import org.linxuan.foundation.problem.Lang;
import org.linxuan.foundation.problem.Problem;
import org.linxuan.foundation.problem.Problems;

/**
 * Every column of every table that docs/package.md names in section 2: the column left out, a cell
 * of the wrong kind, an unknown id or word, a row twice, a column too many. Each is refused with
 * its place.
 */
class EveryColumnTest {
  private static final Pattern TABLE =
      Pattern.compile("\\| `([a-z-]+)\\.csv`(?: \\*\\*must\\*\\*)? \\| `([^`]+)`.*");
  private static final boolean LONG = Boolean.getBoolean("linxuan.long");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  /** Tables in which one row may stand twice, since nothing tells rows apart. */
  private static final List<String> MAY_REPEAT =
      List.of("activities", "evidence", "heard", "aftercare", "changes", "tallies");

  @TempDir Path folder;

  private final List<String> missed = new ArrayList<>();

  /** The columns of every table of the contract, {@code ?} behind those that may be left out. */
  static Map<String, List<String>> contract() {
    Map<String, List<String>> tables = new LinkedHashMap<>();
    for (String line : section()) {
      Matcher row = TABLE.matcher(line);
      if (row.matches()) {
        tables.put(row.group(1), List.of(row.group(2).split(",")));
      }
    }
    tables.keySet().removeAll(List.of("apportionment", "sheets"));
    return tables;
  }

  private static List<String> section() {
    try {
      String page = Files.readString(Elections.folder("").resolveSibling("docs/package.md"));
      return List.of(page.substring(page.indexOf("\n## 2."), page.indexOf("\n## 3.")).split("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, List<String>> columns() {
    Map<String, List<String>> names = new LinkedHashMap<>();
    contract().forEach((t, c) -> names.put(t, c.stream().map(n -> n.replace("?", "")).toList()));
    return names;
  }

  static Stream<String> tables() {
    return contract().keySet().stream();
  }

  @BeforeEach
  void begin() throws IOException {
    OneRowEach.write(folder, columns());
  }

  @Test
  void theFolderIsRightAsItStands() {
    assertThat(OneRowEach.rows().keySet()).isEqualTo(contract().keySet());
    assertThat(play()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void isRefusedWithThePlace(String table) throws IOException {
    List<String> columns = columns().getOrDefault(table, List.of());
    List<String> row = OneRowEach.rows().getOrDefault(table, List.of());
    assertThat(row).hasSameSizeAs(columns);
    for (int i = 0; i < columns.size(); i++) {
      boolean cites = row.get(i).endsWith("!") || row.get(i).endsWith("?");
      if (LONG || cites) {
        cell(table, i);
      }
      if (LONG) {
        without(table, List.of(i));
      }
    }
    typed(table);
    without(table, IntStream.range(0, columns.size()).filter(i -> i % 2 == 0).boxed().toList());
    without(table, IntStream.range(0, columns.size()).filter(i -> i % 2 == 1).boxed().toList());
    List<String> more = new ArrayList<>(columns);
    more.add("surprise");
    List<String> longer = new ArrayList<>(row);
    longer.add("x");
    put(table, more, longer);
    refused(table, 1, 0, "a column too many");
    if (!MAY_REPEAT.contains(table)) {
      String text = OneRowEach.text(table, columns, row);
      String line = text.split("\n")[1] + "\n";
      write(table, text + line);
      refused(table, text.split("\n").length + 1, 0, "a row twice");
    }
    assertThat(missed).isEmpty();
  }

  /** Leaves columns out; each that the contract asks for is missed by its name. */
  private void without(String table, List<Integer> places) throws IOException {
    List<String> columns = columns().getOrDefault(table, List.of());
    List<String> wanted = contract().getOrDefault(table, List.of());
    List<Integer> gone = places.stream().filter(i -> !wanted.get(i).endsWith("?")).toList();
    if (gone.isEmpty() || gone.size() == columns.size()) {
      return;
    }
    List<Integer> kept =
        IntStream.range(0, columns.size()).filter(i -> !gone.contains(i)).boxed().toList();
    List<String> row = OneRowEach.rows().getOrDefault(table, List.of());
    List<String> head = kept.stream().map(columns::get).toList();
    List<String> cells = kept.stream().map(i -> OneRowEach.plain(row.get(i))).toList();
    write(table, String.join(",", head) + "\n" + String.join(",", cells) + "\n");
    List<Problem> problems = play();
    for (int i : gone) {
      boolean named =
          problems.stream()
              .anyMatch(
                  p ->
                      p.where().file().equals(file(table).toString())
                          && p.where().line() == 1
                          && p.args().contains(columns.get(i)));
      if (!named) {
        missed.add(table + " without " + columns.get(i) + ": " + problems);
      }
    }
    put(table, columns, row);
  }

  /** Every count, date and flag of a row wrong at once; each has its place. */
  private void typed(String table) throws IOException {
    List<String> row = OneRowEach.rows().getOrDefault(table, List.of());
    List<String> changed = row.stream().map(c -> isTyped(c) ? wrong(c).get(0) : c).toList();
    put(table, columns().getOrDefault(table, List.of()), changed);
    List<Problem> problems = play();
    int place = 1;
    for (int i = 0; i < row.size(); i++) {
      int column = place;
      boolean found =
          problems.stream()
              .anyMatch(
                  p ->
                      p.where().file().equals(file(table).toString())
                          && p.where().line() == 2
                          && p.where().column() == column);
      if (isTyped(row.get(i)) && !found) {
        missed.add(table + " at 2:" + column + ": " + problems);
      }
      place += OneRowEach.plain(changed.get(i)).length() + 1;
    }
    put(table, columns().getOrDefault(table, List.of()), row);
  }

  private static boolean isTyped(String cell) {
    return cell.matches("\\d+") || cell.equals("true") || DATE.matcher(cell).matches();
  }

  private void cell(String table, int column) throws IOException {
    List<String> columns = columns().getOrDefault(table, List.of());
    List<String> row = OneRowEach.rows().getOrDefault(table, List.of());
    List<String> values = wrong(row.get(column));
    for (String wrong : LONG ? values : values.subList(0, 1)) {
      List<String> changed = new ArrayList<>(row);
      changed.set(column, wrong);
      put(table, columns, changed);
      int place = 1;
      for (String before : row.subList(0, column)) {
        place += OneRowEach.plain(before).length() + 1;
      }
      refused(table, 2, place, columns.get(column) + " is '" + wrong + "'");
    }
  }

  /** What may not stand in a cell, by what stands there. */
  private static List<String> wrong(String cell) {
    if (cell.endsWith("!")) {
      return List.of("nobody", "", "=x");
    }
    if (cell.endsWith("?")) {
      return List.of("nobody");
    }
    if (DATE.matcher(cell).matches()) {
      return List.of("2022-02-30", "soon", "20220101");
    }
    if (cell.matches("\\d+")) {
      return List.of("-1", "1.5", "x", "9".repeat(30));
    }
    return cell.equals("true") ? List.of("maybe", "1") : List.of("=x");
  }

  private void put(String table, List<String> columns, List<String> row) throws IOException {
    write(table, OneRowEach.text(table, columns, row));
  }

  private void write(String table, String text) throws IOException {
    Files.writeString(file(table), text);
  }

  private Path file(String table) {
    return folder.resolve("inputs").resolve(table + ".csv");
  }

  /** Rows of a unit's round: where there is no such round, unit and number are wrong together. */
  private static boolean isPair(String table) {
    return table.startsWith("round-") || table.startsWith("ballot-");
  }

  /** A problem stands at the place, with what is expected; then the table is mended. */
  private void refused(String table, int line, int column, String what) throws IOException {
    List<Problem> problems = play();
    boolean found =
        problems.stream()
            .anyMatch(
                p ->
                    p.where().file().equals(file(table).toString())
                        && p.where().line() == line
                        && (column == 0 || isPair(table) || p.where().column() == column));
    if (!found) {
      missed.add(table + ": " + what + " at " + line + ":" + column + ", found " + problems);
    }
    assertThat(problems).noneMatch(p -> p.expected(Lang.EN).isBlank());
    put(
        table,
        columns().getOrDefault(table, List.of()),
        OneRowEach.rows().getOrDefault(table, List.of()));
  }

  private List<Problem> play() {
    Problems problems = new Problems();
    boolean played = Simulation.play(folder, problems).isPresent();
    assertThat(played).isEqualTo(problems.isEmpty());
    return problems.list();
  }
}
