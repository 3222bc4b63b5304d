package org.linxuan.election.nomination.internal.atsize;

import java.sql.SQLException;
import java.util.Locale;

/**
 * DuckDB could not do a statement: a file is damaged, the disk is full, or the statement is bad.
 */
final class DuckFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DuckFailure(SQLException cause) {
    super(firstLine(cause), cause);
  }

  private static String firstLine(SQLException cause) {
    return String.valueOf(cause.getMessage()).lines().findFirst().orElse("").strip();
  }

  /** Whether there was no room: on the disk, or in the memory that is allowed. */
  boolean isRoom() {
    String text = text().toLowerCase(Locale.ROOT);
    return text.startsWith("out of memory error")
        || text.contains("no space left")
        || text.contains("could not write")
        || text.contains("failed to write")
        || text.contains("disk quota");
  }

  /** Whether the statement itself is at fault, which is a bug of ours. */
  boolean isBug() {
    return text()
        .matches(
            "(Parser|Binder|Catalog|Syntax|Not implemented|INTERNAL|Permission|Constraint) ?Error.*");
  }

  String text() {
    return String.valueOf(getMessage()).replaceFirst("^java\\.sql\\.SQLException: ", "");
  }
}
