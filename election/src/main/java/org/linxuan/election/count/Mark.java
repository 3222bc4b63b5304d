package org.linxuan.election.count;

/** What a voter did beside a printed name. */
public enum Mark {
  FOR,
  AGAINST,
  ABSTAIN,
  BLANK
}
