package org.linxuan.election.rulebook;

/**
 * Of whom a majority or a quorum is reckoned; editions differ, so a body of the rulebook says it.
 */
public enum MajorityBase implements Keyed {
  /** All who are entitled to attend, present or not. */
  ENTITLED,
  /** Those who are present at the meeting. */
  PRESENT;

  @Override
  public String key() {
    return name();
  }

  /** The count that this base stands for. */
  public long of(long entitled, long present) {
    return this == ENTITLED ? entitled : present;
  }
}
