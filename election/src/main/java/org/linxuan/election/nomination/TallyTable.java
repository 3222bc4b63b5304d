package org.linxuan.election.nomination;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.linxuan.election.organization.OrganizationTree;
import org.linxuan.election.people.PersonId;
import org.linxuan.foundation.intake.CsvBytes;
import org.linxuan.foundation.intake.PlainTable;
import org.linxuan.foundation.intake.TextPool;
import org.linxuan.foundation.problem.Where;

/**
 * The tallies of a whole election as they were handed in, in file order: millions of rows as
 * numbers in arrays, organisations by their number in the tree. A row's line is its line in the
 * package, where the first row follows the header.
 */
public final class TallyTable {
  private static final int FIRST = 64;

  /** One less, and so on, stands for organisations that are not in the tree. */
  private static final int UNKNOWN = -1;

  private final OrganizationTree tree;
  private final String file;
  private final TextPool names = new TextPool();
  private final TextPool strangers = new TextPool();
  private int[] organizations = new int[FIRST];
  private int[] nominees = new int[FIRST];
  private long[] supporters = new long[FIRST];
  private int size;

  /**
   * An empty table.
   *
   * @param file its name, for what is said about its rows
   */
  public TallyTable(OrganizationTree tree, String file) {
    this.tree = tree;
    this.file = file;
  }

  /** The table of these rows. */
  public static TallyTable of(OrganizationTree tree, List<Tally> rows) {
    TallyTable table = new TallyTable(tree, "tallies.csv");
    rows.forEach(table::add);
    return table;
  }

  /** Adds a row. */
  void add(Tally tally) {
    int known = tree.number(tally.organization());
    int organization = known < 0 ? UNKNOWN - strangers.add(tally.organization()) : known;
    add(organization, names.add(tally.nominee().value()), tally.supporters());
  }

  /** Adds a row of {@code tallies.csv}. */
  void add(PlainTable.Row row) {
    byte[] bytes = row.bytes();
    int from = row.start(0);
    int to = row.end(0);
    int last = size == 0 ? -1 : organizations[size - 1];
    int organization =
        last >= 0 && tree.ids().is(last, bytes, from, to) ? last : tree.ids().find(bytes, from, to);
    if (organization < 0) {
      organization = UNKNOWN - strangers.add(bytes, from, to);
    }
    add(organization, names.add(bytes, row.start(1), row.end(1)), row.count(2));
  }

  private void add(int organization, int nominee, long count) {
    if (size == organizations.length) {
      int more = size + size / 2;
      organizations = Arrays.copyOf(organizations, more);
      nominees = Arrays.copyOf(nominees, more);
      supporters = Arrays.copyOf(supporters, more);
    }
    organizations[size] = organization;
    nominees[size] = nominee;
    supporters[size++] = count;
  }

  /** This table with further rows behind, which are no rows of its file. */
  public TallyTable and(List<Tally> more) {
    more.forEach(this::add);
    return this;
  }

  /** How many rows there are. */
  public int size() {
    return size;
  }

  /** The names by number. */
  TextPool names() {
    return names;
  }

  /** The organisation's number, less than 0 where it is not in the tree. */
  public int organization(int row) {
    return organizations[row];
  }

  int nominee(int row) {
    return nominees[row];
  }

  long supporters(int row) {
    return supporters[row];
  }

  Tally tally(int row) {
    int number = organizations[row];
    return new Tally(
        number < 0 ? strangers.text(UNKNOWN - number) : tree.id(number),
        new PersonId(names.text(nominees[row])),
        supporters[row],
        new Where(file, row + 2, 1));
  }

  /** The rows of the organisations for which something holds, in file order. */
  List<Tally> of(IntPredicate which) {
    List<Tally> found = new ArrayList<>();
    for (int row = 0; row < size; row++) {
      if (organizations[row] >= 0 && which.test(organizations[row])) {
        found.add(tally(row));
      }
    }
    return found;
  }

  /** Writes {@code tallies.csv}. */
  public void write(CsvBytes csv) {
    csv.row(List.of("organization", "nominee", "supporters"));
    for (int row = 0; row < size; row++) {
      int number = organizations[row];
      csv.text(number < 0 ? strangers : tree.ids(), number < 0 ? UNKNOWN - number : number);
      csv.text(names, nominees[row]).number(supporters[row]).end();
    }
    csv.flush();
  }
}
