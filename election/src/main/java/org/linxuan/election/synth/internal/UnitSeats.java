package org.linxuan.election.synth.internal;

/**
 * A unit with its seats, and the chain of numbers that follows from them: persons vetted more than
 * preliminary nominees, these no fewer than preparatory candidates, these more than 1.15 times the
 * seats.
 */
record UnitSeats(UnitPlan plan, int seats, int unfilled) {
  int candidates() {
    return seats * 115 / 100 + 1;
  }

  int preliminary() {
    return candidates() + Math.max(2, seats / 20);
  }

  int vetted() {
    return preliminary() * 113 / 100 + 1;
  }

  /** Persons known in the whole unit: those vetted, and some who were not taken forward. */
  int known() {
    return vetted() + 8;
  }

  int elected() {
    return seats - unfilled;
  }
}
