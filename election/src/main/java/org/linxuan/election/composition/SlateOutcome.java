package org.linxuan.election.composition;

import java.math.BigInteger;
import java.util.List;

/** How the search for a list ended. */
public sealed interface SlateOutcome {

  /**
   * A list.
   *
   * @param proven whether no list has more support
   * @param alternatives further lists, best first; fewer than asked for where there are no more or
   *     time was up
   */
  record Chosen(Listing best, boolean proven, List<Listing> alternatives) implements SlateOutcome {
    public Chosen {
      alternatives = List.copyOf(alternatives);
    }
  }

  /** The names of a list by code point, and the sum of their support. */
  record Listing(List<String> ids, BigInteger support) {
    public Listing {
      ids = List.copyOf(ids);
    }
  }

  /** There are not enough people for so many names. */
  record TooFewPeople(long people, long names) implements SlateOutcome {}

  /**
   * No list satisfies the quotas.
   *
   * @param conflict bounds that cannot be kept together, in the order of the quotas; without any
   *     one of them the others can
   * @param relaxation the least changes, summed over bounds, that make a list possible; empty where
   *     even the greatest changes allowed do not
   */
  record Infeasible(List<Bound> conflict, List<Change> relaxation) implements SlateOutcome {
    public Infeasible {
      conflict = List.copyOf(conflict);
      relaxation = List.copyOf(relaxation);
    }
  }

  /**
   * Time was up before a list was found, or before it was explained why there is none.
   *
   * @param noList whether it is proven that there is none
   * @param conflict why, if that much is known
   */
  record Undecided(boolean noList, List<Bound> conflict) implements SlateOutcome {
    public Undecided {
      conflict = List.copyOf(conflict);
    }
  }

  /** One of the two bounds of a quota. */
  record Bound(String feature, String value, Side side, long limit) {}

  /** A bound moved from one number to another. */
  record Change(String feature, String value, Side side, long from, long to) {}

  /** Which bound of a quota. */
  enum Side {
    MIN,
    MAX;

    /** As written in JSON. */
    public String key() {
      return this == MIN ? "min" : "max";
    }
  }
}
