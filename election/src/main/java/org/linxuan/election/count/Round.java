package org.linxuan.election.count;

import org.linxuan.election.rulebook.Keyed;

/**
 * The kind of a round of voting; all but a tie round elect by more than half of the body's base.
 */
public enum Round implements Keyed {
  /** Settles who goes forward to the formal round; its seats are how many may. */
  PRELIMINARY("preliminary"),
  /** Elects. */
  FORMAL("formal"),
  /** Elects to the seats that an earlier round left open. */
  FURTHER("further"),
  /** Decides among names tied across the last seat: most votes win, write-ins are void. */
  TIE("tie");

  private final String key;

  Round(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
