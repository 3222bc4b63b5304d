package org.linxuan.election.composition.internal.solver;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Among the lists with the greatest support, the program that asks for the one whose people stand
 * furthest forward in the order of ids, taken together: the sum of their places is least. Each
 * person in doubt has a column.
 */
final class PlaceProgram {
  private final SlateModel model;
  private final Face face;
  private final IntegerProgram program = new IntegerProgram();
  private final List<Integer> personOf = new ArrayList<>();
  private final List<BigInteger> supports = new ArrayList<>();
  private final BitSet certain = new BitSet();
  private BigInteger owed;

  PlaceProgram(SlateModel model, Optimum.Found best) {
    this.model = model;
    this.face = new Face(model.program(), best);
    this.owed = face.gain();
    addRows();
    for (int c = 0; c < model.program().columns().size(); c++) {
      if (face.isOpen(c)) {
        addColumn(c);
      } else {
        fix(c);
      }
    }
    if (!face.isExact()) {
      Face.keepSum(program, supports.toArray(BigInteger[]::new), owed, model.people());
    }
  }

  /** The program; its first columns are people, in some order, and the last ones are not. */
  IntegerProgram program() {
    return program;
  }

  /** The people (by place) of the first columns; -1 where a column is nobody's. */
  List<Integer> personOf() {
    return personOf;
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
      program.column(forward, 1, column.rows(), column.weights());
      personOf.add(person);
      supports.add(column.gain());
    }
  }

  private void fix(int c) {
    long count = face.count(c);
    int[] members = model.members().get(c);
    owed =
        owed.subtract(model.program().columns().get(c).gain().multiply(BigInteger.valueOf(count)));
    for (int i = 0; i < Math.min(count, members.length); i++) {
      certain.set(members[i]);
    }
  }
}
