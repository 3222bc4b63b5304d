package org.linxuan.election.composition.internal.solver;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linxuan.election.composition.TimeLeft;

/**
 * Lists with the greatest support one after the other, each excluding those before it. Where
 * supports are large, ties are rare: most often the first question shows that there is one list
 * only, and nothing is left to decide.
 */
final class FewBest {
  private static final int MOST = 16;

  private final PlaceProgram places;
  private final IntegerProgram program;

  private FewBest(PlaceProgram places) {
    this.places = places;
    this.program = places.bySupport();
  }

  /** The list that the tie rule names, if all could be looked at. */
  static Optional<long[]> first(PlaceProgram places, long[] known, TimeLeft time) {
    return new FewBest(places).look(known, time);
  }

  private Optional<long[]> look(long[] known, TimeLeft time) {
    BigInteger owed = program.gain(known);
    List<long[]> found = new ArrayList<>(List.of(known));
    exclude(known);
    for (int asked = 0; asked < MOST; asked++) {
      Optimum next = CoreSearch.atLeast(program, owed, time);
      if (next instanceof Optimum.Impossible) {
        return found.stream().min(places::compare);
      }
      if (next.found().isEmpty()) {
        return Optional.empty();
      }
      long[] counts = next.found().orElseThrow().counts();
      exclude(counts);
      if (program.gain(counts).equals(owed)) {
        found.add(counts);
      }
    }
    return Optional.empty();
  }

  private void exclude(long[] counts) {
    List<Integer> listed = places.people().stream().filter(c -> counts[c] > 0).toList();
    int row = program.row(0, listed.size() - 1L);
    listed.forEach(c -> program.alsoIn(c, row, 1));
  }
}
