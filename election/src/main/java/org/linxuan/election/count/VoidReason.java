package org.linxuan.election.count;

import org.linxuan.election.rulebook.Keyed;

/** Why a voting as a whole is void. */
public enum VoidReason implements Keyed {
  /** Too few were present. */
  QUORUM("quorum"),
  /** More ballots came back than were handed out. */
  MORE_RETURNED("more-returned");

  private final String key;

  VoidReason(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
