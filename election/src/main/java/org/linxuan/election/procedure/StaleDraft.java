package org.linxuan.election.procedure;

/** Somebody else acted on the draft since it was shown; it holds the draft as it now is. */
public final class StaleDraft extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Draft now;

  /** The draft as it now is. */
  public StaleDraft(Draft now) {
    super("draft " + now.id() + " was changed meanwhile");
    this.now = now;
  }

  /** The draft as it now is. */
  public Draft now() {
    return now;
  }
}
