package org.linxuan.election.course.internal;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.linxuan.election.assembly.BallotRoundRow;
import org.linxuan.election.result.ResultTable;
import org.linxuan.election.rulebook.Edition;
import org.linxuan.foundation.intake.Column;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.intake.Table;
import org.linxuan.foundation.intake.TableReader;
import org.linxuan.foundation.problem.Problems;

/** The input tables of an election, wherever they are kept. */
interface Inputs {
  /** The table; an empty one where nothing is kept under its name. */
  Source source(InputTable table);

  /** Whether anything is kept under the name. */
  boolean has(String name);

  /** Where the tables are, as problems name it. */
  String place();

  /**
   * The rulebook: the election's own, or the shipped edition that it names; empty, with problems,
   * where it cannot be read.
   */
  Optional<Edition> edition(String id, Problems problems);

  /** The identity numbers, from which tags are made and which go nowhere else; if there are any. */
  Optional<Source> identityNumbers();

  /** The ballots of a round, if they are there. */
  Optional<Source> ballots(String unit, int round);

  /**
   * Reads one of the long tables, which may be kept in another form.
   *
   * @param nothing what an unreadable one reads as
   */
  default <T> T longTable(
      InputTable table, T nothing, Problems problems, Function<Source, T> reading) {
    return reading.apply(source(table));
  }

  /** Adds a problem for every table that nobody would read. */
  default void checkNames(List<InputTable> known, Problems problems) {}

  /** Adds a problem for ballots that no round would count. */
  default void checkBallots(List<BallotRoundRow> rounds, Problems problems) {}

  /** Every table that has rows, rewritten in the order of its columns, by name. */
  default SortedMap<String, ResultTable> rewritten(List<InputTable> tables) {
    SortedMap<String, ResultTable> out = new TreeMap<>();
    for (InputTable table : tables) {
      List<String> columns = table.spec().columns().stream().map(Column::name).toList();
      ResultTable rows = new ResultTable(table.name(), String.join(",", columns));
      Table read = TableReader.read(table.spec(), source(table), new Problems());
      read.rows().forEach(row -> rows.add(columns.stream().map(row::text).toArray()));
      if (!rows.rows().isEmpty()) {
        out.put(table.name(), rows);
      }
    }
    return out;
  }
}
