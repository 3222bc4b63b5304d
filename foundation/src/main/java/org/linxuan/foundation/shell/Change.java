package org.linxuan.foundation.shell;

/** A line of a list that changed: added, dropped or kept, its text, and why (or empty). */
public record Change(Kind kind, String text, String why) {
  /** What became of the line. */
  public enum Kind {
    ADDED,
    DROPPED,
    KEPT
  }
}
