package org.linxuan.foundation.shell;

/** A step of the way to the present page: its text and its address, empty for the page itself. */
public record Crumb(String label, String href) {
  /** The page itself, the last step. */
  public static Crumb here(String label) {
    return new Crumb(label, "");
  }
}
