package org.linxuan.foundation.shell;

/** A value that may be chosen, its text, and a hint (or empty). */
public record Option(String value, String label, String hint) {
  public Option(String value, String label) {
    this(value, label, "");
  }
}
