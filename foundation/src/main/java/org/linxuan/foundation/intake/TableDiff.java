package org.linxuan.foundation.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linxuan.foundation.problem.Problems;

/**
 * What taking a table would do to the rows that are there: how many are new, changed, the same and
 * removed by the spec's key (without one, by the whole row), and the first changes.
 */
public record TableDiff(long added, long changed, long same, long removed, List<Change> changes) {

  public TableDiff {
    changes = List.copyOf(changes);
  }

  /** What happens to a row. */
  public enum Kind {
    ADDED,
    CHANGED,
    REMOVED
  }

  /** One row: its key, its line in the table (0 where it is removed), and its cells that differ. */
  public record Change(Kind kind, List<String> key, int line, List<CellChange> cells) {
    public Change {
      key = List.copyOf(key);
      cells = List.copyOf(cells);
    }
  }

  /** A cell before and after. */
  public record CellChange(String column, String before, String after) {}

  /**
   * Compares.
   *
   * @param there the rows that are there, by column name; a column that a row lacks is empty
   * @param table the table to take, without problems
   * @param most how many changes are told, removed rows after the others
   */
  public static TableDiff of(
      TableSpec spec, Iterable<Map<String, String>> there, Source table, int most) {
    Comparison comparison = new Comparison(spec, most);
    there.forEach(comparison::there);
    TableReader.stream(spec, table, new Problems(), comparison::compare);
    return comparison.end();
  }

  private static final class Comparison {
    private final List<String> columns;
    private final List<String> key;
    private final int most;
    private final Map<List<String>, List<List<String>>> left = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private long added;
    private long changed;
    private long same;
    private long removed;

    Comparison(TableSpec spec, int most) {
      this.columns = spec.columns().stream().map(Column::name).toList();
      this.key = spec.key().isEmpty() ? columns : spec.key();
      this.most = most;
    }

    void there(Map<String, String> row) {
      List<String> cells = columns.stream().map(c -> row.getOrDefault(c, "")).toList();
      left.computeIfAbsent(keyOf(cells), k -> new ArrayList<>(1)).add(cells);
    }

    private List<String> keyOf(List<String> cells) {
      return key.stream().map(k -> cells.get(columns.indexOf(k))).toList();
    }

    void compare(Table.Row row) {
      List<String> cells = columns.stream().map(row::text).toList();
      List<String> by = keyOf(cells);
      List<List<String>> before = left.get(by);
      if (before == null) {
        added++;
        tell(new Change(Kind.ADDED, by, row.line(), List.of()));
        return;
      }
      List<String> was = before.remove(0);
      if (before.isEmpty()) {
        left.remove(by);
      }
      if (was.equals(cells)) {
        same++;
      } else {
        changed++;
        tell(new Change(Kind.CHANGED, by, row.line(), differences(was, cells)));
      }
    }

    private List<CellChange> differences(List<String> was, List<String> is) {
      List<CellChange> differ = new ArrayList<>();
      for (int i = 0; i < is.size(); i++) {
        if (!was.get(i).equals(is.get(i))) {
          differ.add(new CellChange(columns.get(i), was.get(i), is.get(i)));
        }
      }
      return differ;
    }

    TableDiff end() {
      left.forEach(
          (by, rows) ->
              rows.forEach(
                  row -> {
                    removed++;
                    tell(new Change(Kind.REMOVED, by, 0, List.of()));
                  }));
      return new TableDiff(added, changed, same, removed, changes);
    }

    private void tell(Change change) {
      if (changes.size() < most) {
        changes.add(change);
      }
    }
  }

  /** The change at a line of the table, if one is told there. */
  public Optional<Change> at(int line) {
    return changes.stream().filter(c -> c.line() == line).findFirst();
  }
}
