package org.linxuan.election.composition.internal.solver;

import java.math.BigInteger;
import java.util.Optional;

/** How the search for the best choice of a program ended. */
public sealed interface Optimum {

  /**
   * A choice was found.
   *
   * @param proven whether no better one exists
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Found(long[] counts, BigInteger gain, boolean proven, ExactBound bound)
      implements Optimum {}

  /** No choice keeps all bounds. */
  record Impossible() implements Optimum {}

  /** Time was up before a choice was found or excluded. */
  record Open() implements Optimum {}

  /** The choice, if one was found. */
  default Optional<Found> found() {
    return this instanceof Found found ? Optional.of(found) : Optional.empty();
  }
}
