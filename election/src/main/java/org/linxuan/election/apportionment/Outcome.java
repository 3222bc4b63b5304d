package org.linxuan.election.apportionment;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** How an apportionment ends; all three ends are lawful. */
public sealed interface Outcome {

  /** Every seat has its unit: one number a claimant, in the order given. */
  record Apportioned(List<Long> seats) implements Outcome {
    public Apportioned {
      seats = List.copyOf(seats);
    }
  }

  /**
   * Several units have an equal claim to the last seats, and there are fewer seats than units.
   *
   * @param tied the units, in the order given
   * @param positions where they stand in the list of claimants
   * @param seats how many seats hang among them; each unit can get one
   * @param settled the seats that are beyond doubt, one number a claimant
   */
  record Tie(List<String> tied, List<Integer> positions, long seats, List<Long> settled)
      implements Outcome {
    public Tie {
      tied = List.copyOf(tied);
      positions = List.copyOf(positions);
      settled = List.copyOf(settled);
    }

    /** The apportionment when the lot gives the hanging seats. */
    public Apportioned drawn(Lot lot) {
      List<String> winners = winners(lot);
      List<Long> result = new ArrayList<>(settled);
      for (int i = 0; i < tied.size(); i++) {
        if (winners.contains(tied.get(i))) {
          result.set(positions.get(i), result.get(positions.get(i)) + 1);
        }
      }
      return new Apportioned(result);
    }

    /** The tied units that the lot gives a seat, best lot first. */
    public List<String> winners(Lot lot) {
      return lot.order(tied).subList(0, Math.toIntExact(seats));
    }
  }

  /**
   * No apportionment can be.
   *
   * @param least the fewest seats that the bounds allow all units together
   * @param most the most
   * @param units the units whose own bounds contradict each other, if that is the reason
   */
  record Infeasible(
      Reason reason, long seats, BigInteger least, BigInteger most, List<String> units)
      implements Outcome {
    public Infeasible {
      units = List.copyOf(units);
    }
  }

  /** Why none can be. */
  enum Reason {
    /** The method gives each unit of positive weight a seat, and there are fewer seats. */
    FEWER_SEATS_THAN_UNITS("fewer-seats-than-units"),
    /** The least numbers together are above the seats there are. */
    LEAST_ABOVE_SEATS("least-above-seats"),
    /** The most numbers together are below the seats there are. */
    MOST_BELOW_SEATS("most-below-seats"),
    /** A unit's least number is above its most. */
    UNIT_BOUNDS_CROSSED("unit-bounds-crossed");

    private final String key;

    Reason(String key) {
      this.key = key;
    }

    /** As written in JSON. */
    public String key() {
      return key;
    }
  }
}
