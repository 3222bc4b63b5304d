package org.linxuan.foundation.shell;

/**
 * A number of a chain on one line: its label, the figure as shown (a dash while unknown), how it
 * must stand to the one before it ({@code >}, {@code ≥}, {@code =}; empty for the first), whether
 * it does, and a note (a ratio, an article) or empty.
 */
public record ChainStep(String label, String figure, String relation, State state, String note) {
  /** The key of the relation's words. */
  public String relationKey() {
    return "shell.relation."
        + switch (relation) {
          case ">" -> "more";
          case "≥" -> "atleast";
          case "=" -> "equal";
          case "<" -> "less";
          case "≤" -> "atmost";
          default -> throw new IllegalArgumentException("no relation: " + relation);
        };
  }
}
