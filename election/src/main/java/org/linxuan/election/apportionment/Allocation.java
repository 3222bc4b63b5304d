package org.linxuan.election.apportionment;

import java.util.List;
import org.linxuan.election.rulebook.Text;

/** How an apportionment by a rulebook ends. */
public sealed interface Allocation {

  /**
   * Every unit has its number, in the order of the table.
   *
   * @param notes what a person should look at, although nothing is wrong
   */
  record Settled(List<UnitSeats> units, List<Text> notes) implements Allocation {
    public Settled {
      units = List.copyOf(units);
      notes = List.copyOf(notes);
    }
  }

  /** A tie, or bounds that cannot give the house. */
  record Undecided(Outcome outcome) implements Allocation {}
}
