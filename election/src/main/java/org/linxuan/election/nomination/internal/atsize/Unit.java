package org.linxuan.election.nomination.internal.atsize;

import java.util.Comparator;
import java.util.List;
import org.linxuan.foundation.intake.CodePointOrder;

/**
 * An electoral unit with all below it: its number in order of the units' ids, and the least and the
 * greatest id of its organisations.
 */
record Unit(int number, String least, String greatest) {

  /** The units in order of their least ids. */
  static List<Unit> inOrder(List<Unit> units) {
    return units.stream()
        .sorted(Comparator.comparing(Unit::least, CodePointOrder.INSTANCE))
        .toList();
  }

  /** Whether no unit's ids reach into another's, so that each is one stretch of the sorted ids. */
  static boolean areApart(List<Unit> units) {
    List<Unit> sorted = inOrder(units);
    for (int i = 1; i < sorted.size(); i++) {
      if (CodePointOrder.INSTANCE.compare(sorted.get(i - 1).greatest(), sorted.get(i).least())
          >= 0) {
        return false;
      }
    }
    return true;
  }
}
