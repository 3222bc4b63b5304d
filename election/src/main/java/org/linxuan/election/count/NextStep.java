package org.linxuan.election.count;

import org.linxuan.election.rulebook.Keyed;

/** What follows a count. */
public enum NextStep implements Keyed {
  NONE("none"),
  TIE_BALLOT("tie-ballot"),
  FURTHER_BALLOT("further-ballot"),
  VOTE_AGAIN("vote-again");

  private final String key;

  NextStep(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
