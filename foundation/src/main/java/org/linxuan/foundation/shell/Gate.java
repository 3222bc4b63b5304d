package org.linxuan.foundation.shell;

/**
 * A condition as shown: whether it is met, what it asks, the article that asks it, who can act, and
 * where (address and text; empty where the reader cannot).
 */
public record Gate(State state, String text, String article, String who, String href, String link) {
  /** A condition that is met. */
  public static Gate met(String text, String article) {
    return new Gate(State.DONE, text, article, "", "", "");
  }

  /** A condition that is missing, and who can act. */
  public static Gate missing(String text, String article, String who) {
    return new Gate(State.BLOCKED, text, article, who, "", "");
  }

  /** The same, with the place where the reader can act. */
  public Gate to(String address, String label) {
    return new Gate(state, text, article, who, address, label);
  }

  /** Whether it is met. */
  public boolean isMet() {
    return state == State.DONE;
  }
}
