package org.linxuan.election.rulebook;

/** What it means to draw nothing beside a printed name. */
public enum BlankMeans implements Keyed {
  /** An abstention. */
  ABSTAIN("abstain"),
  /** Agreement, where the procedure says that who agrees draws nothing. */
  FOR("for");

  private final String key;

  BlankMeans(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
