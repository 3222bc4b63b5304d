package org.linxuan.election.composition.internal.solver;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Among the lists with the greatest support, the program that asks for the one whose people stand
 * furthest forward in the order of ids, taken together: the sum of their places is least. Each
 * person in doubt has a column. Support stays in it, and one of it outweighs all places: asked for
 * both at once, a solver finds the same list much faster than by places among equal supports.
 */
final class PlaceProgram {
  private final SlateModel model;
  private final Face face;
  private final IntegerProgram program = new IntegerProgram();
  private final List<Integer> personOf = new ArrayList<>();
  private final List<BigInteger> supports = new ArrayList<>();
  private final BitSet certain = new BitSet();
  private final BigInteger outweighing;
  private BigInteger owed;

  PlaceProgram(SlateModel model, Optimum.Found best) {
    this.model = model;
    this.face = new Face(model.program(), best);
    this.owed = best.gain();
    addRows();
    long listed = program.rows().get(SlateModel.NAMES).high();
    this.outweighing = BigInteger.valueOf(listed).multiply(BigInteger.valueOf(model.people() + 1L));
    for (int c = 0; c < model.program().columns().size(); c++) {
      if (face.isOpen(c)) {
        addColumn(c);
      } else {
        fix(c);
      }
    }
  }

  /** The program. */
  IntegerProgram program() {
    return program;
  }

  /** Whether floating-point solvers can tell one place from the next. */
  boolean isReliable() {
    return Core.isReliable(face.room().multiply(outweighing));
  }

  /** What each column adds to the support. */
  List<BigInteger> supports() {
    return supports;
  }

  /** The same program without places. */
  IntegerProgram bySupport() {
    IntegerProgram plain = new IntegerProgram();
    program.rows().forEach(row -> plain.row(row.low(), row.high()));
    for (int c = 0; c < supports.size(); c++) {
      IntegerProgram.Column column = program.columns().get(c);
      plain.column(supports.get(c), column.upper(), column.rows(), column.weights());
    }
    return plain;
  }

  /** Negative where the first list's places have the lesser sum, or come first by id. */
  int compare(long[] some, long[] others) {
    long ahead = 0;
    int first = 0;
    for (int c : people()) {
      ahead += (others[c] - some[c]) * forward(c);
      first = first != 0 ? first : Long.compare(others[c], some[c]);
    }
    return ahead != 0 ? Long.signum(ahead) : first;
  }

  /** How much the columns must add together. */
  BigInteger owed() {
    return owed;
  }

  /** How far a column stands forward. */
  long forward(int column) {
    int person = personOf.get(column);
    return person < 0 ? 0 : (long) model.people() - person;
  }

  /** The counts that describe the list which is known, and known to be one of the best. */
  long[] known(long[] counts) {
    BitSet listed = model.listed(counts);
    long[] known = new long[personOf.size()];
    int at = 0;
    for (int c = 0; c < counts.length; c++) {
      if (face.isOpen(c)) {
        int columns = Math.max(1, model.members().get(c).length);
        for (int i = 0; i < columns; i++, at++) {
          int person = personOf.get(at);
          known[at] = person < 0 ? counts[c] : listed.get(person) ? 1 : 0;
        }
      }
    }
    return known;
  }

  /** The columns that stand for people, in the order of these. */
  List<Integer> people() {
    return IntStream.range(0, personOf.size())
        .filter(c -> personOf.get(c) >= 0)
        .boxed()
        .sorted(Comparator.comparing(personOf::get))
        .toList();
  }

  /** The people on the list that these counts describe. */
  BitSet listed(long[] counts) {
    BitSet listed = (BitSet) certain.clone();
    for (int c = 0; c < personOf.size(); c++) {
      if (counts[c] > 0 && personOf.get(c) >= 0) {
        listed.set(personOf.get(c));
      }
    }
    return listed;
  }

  private void addRows() {
    IntegerProgram whole = model.program();
    long[] fixed = new long[whole.columns().size()];
    for (int c = 0; c < fixed.length; c++) {
      fixed[c] = face.isOpen(c) ? 0 : face.count(c);
    }
    long[] taken = whole.activities(fixed);
    for (int r = 0; r < taken.length; r++) {
      IntegerProgram.Row row = face.row(r);
      program.row(row.low() - taken[r], row.isOpen() ? IntegerProgram.OPEN : row.high() - taken[r]);
    }
  }

  private void addColumn(int c) {
    IntegerProgram.Column column = model.program().columns().get(c);
    int[] members = model.members().get(c);
    if (members.length == 0) {
      program.column(BigInteger.ZERO, column.upper(), column.rows(), column.weights());
      personOf.add(-1);
      supports.add(BigInteger.ZERO);
    }
    for (int person : members) {
      BigInteger forward = BigInteger.valueOf((long) model.people() - person);
      BigInteger gain = column.gain().multiply(outweighing).add(forward);
      program.column(gain, 1, column.rows(), column.weights());
      personOf.add(person);
      supports.add(column.gain());
    }
  }

  private void fix(int c) {
    long count = face.count(c);
    int[] members = model.members().get(c);
    BigInteger gain = model.program().columns().get(c).gain();
    owed = owed.subtract(gain.multiply(BigInteger.valueOf(count)));
    for (int i = 0; i < Math.min(count, members.length); i++) {
      certain.set(members[i]);
    }
  }
}
