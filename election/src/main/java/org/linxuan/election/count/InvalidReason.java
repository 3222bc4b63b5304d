package org.linxuan.election.count;

import org.linxuan.election.rulebook.Keyed;

/** Why a single ballot is invalid. */
public enum InvalidReason implements Keyed {
  /** More choices than seats. */
  OVERVOTE;

  @Override
  public String key() {
    return "overvote";
  }
}
