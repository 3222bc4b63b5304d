package org.linxuan.election.composition.internal.solver;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * A program in whole numbers: choose a count for every column, from 0 to its upper limit, so that
 * the weighted counts of every row stay within the row's bounds and the sum of gains is greatest.
 */
public final class IntegerProgram {
  /** The bound of a row that is open to above. */
  public static final long OPEN = Long.MAX_VALUE;

  private final List<Row> rows = new ArrayList<>();
  private final List<Column> columns = new ArrayList<>();

  /** What a weighted count must lie between; {@link #OPEN} above means no upper bound. */
  public record Row(long low, long high) {

    boolean isOpen() {
      return high == OPEN;
    }

    boolean contains(long activity) {
      return low <= activity && activity <= high;
    }
  }

  /**
   * A column.
   *
   * @param gain what one of it adds to the sum
   * @param rows the rows in which it counts
   * @param weights what one of it adds to each of them
   */
  @SuppressWarnings("ArrayRecordComponent") // long lists of primitives, never compared
  public record Column(BigInteger gain, long upper, int[] rows, long[] weights) {}

  /** Adds a row; its number. */
  public int row(long low, long high) {
    rows.add(new Row(low, high));
    return rows.size() - 1;
  }

  /** Adds a column that counts as one in each of the rows; its number. */
  public int column(BigInteger gain, long upper, int... in) {
    long[] ones = new long[in.length];
    java.util.Arrays.fill(ones, 1);
    return column(gain, upper, in, ones);
  }

  /** Adds a column; its number. */
  public int column(BigInteger gain, long upper, int[] in, long[] weights) {
    columns.add(new Column(gain, upper, in, weights));
    return columns.size() - 1;
  }

  /** Lets a column count in one row more. */
  void alsoIn(int column, int row, long weight) {
    Column before = columns.get(column);
    int[] in = java.util.Arrays.copyOf(before.rows(), before.rows().length + 1);
    long[] weights = java.util.Arrays.copyOf(before.weights(), in.length);
    in[in.length - 1] = row;
    weights[in.length - 1] = weight;
    columns.set(column, new Column(before.gain(), before.upper(), in, weights));
  }

  public List<Row> rows() {
    return rows;
  }

  public List<Column> columns() {
    return columns;
  }

  /** The weighted count of every row. */
  public long[] activities(long[] counts) {
    long[] sums = new long[rows.size()];
    for (int c = 0; c < counts.length; c++) {
      if (counts[c] != 0) {
        Column column = columns.get(c);
        for (int i = 0; i < column.rows().length; i++) {
          sums[column.rows()[i]] += column.weights()[i] * counts[c];
        }
      }
    }
    return sums;
  }

  /** Whether these counts keep every bound; decided in whole numbers. */
  public boolean isSatisfiedBy(long[] counts) {
    for (int c = 0; c < counts.length; c++) {
      if (counts[c] < 0 || counts[c] > columns.get(c).upper()) {
        return false;
      }
    }
    long[] sums = activities(counts);
    for (int r = 0; r < sums.length; r++) {
      if (!rows.get(r).contains(sums[r])) {
        return false;
      }
    }
    return true;
  }

  /** The sum of gains of these counts. */
  public BigInteger gain(long[] counts) {
    BigInteger sum = BigInteger.ZERO;
    for (int c = 0; c < counts.length; c++) {
      if (counts[c] != 0) {
        sum = sum.add(columns.get(c).gain().multiply(BigInteger.valueOf(counts[c])));
      }
    }
    return sum;
  }
}
