package org.linxuan.election.synth.internal;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.LongConsumer;

/** The organisations of all units, in the order of their ids, a unit's tree at a time. */
final class Organizations implements Iterator<Organizations.InUnit> {
  /** An organisation with the unit it belongs to. */
  record InUnit(Node node, UnitSeats unit) {}

  private final List<UnitSeats> units;
  private final long seed;
  private final LongConsumer done;
  private Iterator<Node> nodes = List.<Node>of().iterator();
  private int next;

  /**
   * All organisations.
   *
   * @param done is told after each unit how many members stand in the units that are done
   */
  Organizations(List<UnitSeats> units, long seed, LongConsumer done) {
    this.units = units;
    this.seed = seed;
    this.done = done;
  }

  @Override
  public boolean hasNext() {
    while (!nodes.hasNext() && next <= units.size()) {
      if (next > 0) {
        var plan = units.get(next - 1).plan();
        done.accept(plan.firstMember() + plan.numbers().members());
      }
      if (next < units.size()) {
        nodes = UnitTree.grow(units.get(next).plan(), seed).iterator();
      }
      next++;
    }
    return nodes.hasNext();
  }

  @Override
  public InUnit next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return new InUnit(nodes.next(), units.get(next - 1));
  }

  /** The sheets of the next organisation that has members; null where there is none. */
  @org.jspecify.annotations.Nullable
  Sheets nextSheets() {
    while (hasNext()) {
      InUnit organization = next();
      if (organization.node().hasMembers()) {
        return Sheets.of(organization.node(), organization.unit().known(), seed);
      }
    }
    return null;
  }
}
