package org.linxuan.election.cli.internal;

/** How a command ends; the codes are part of the contract with scripts. */
public enum Exit {
  /** Done. */
  DONE(0),
  /** A bug of ours. */
  BUG(1),
  /** The call or its input is wrong; nothing was written. */
  WRONG(2),
  /**
   * A lawful end without a single answer: a tie, an infeasible list, seats short, a void voting.
   */
  NO_SINGLE_ANSWER(3),
  /** A checker disagrees. */
  DIFFERS(4);

  private final int code;

  Exit(int code) {
    this.code = code;
  }

  /** The exit code of the process. */
  public int code() {
    return code;
  }
}
