package org.linxuan.election.course.internal;

import java.util.List;
import org.linxuan.foundation.intake.Source;
import org.springframework.jdbc.core.JdbcTemplate;

/** The edition under which the office's election stands: the latest that was decided. */
final class RulebookInForce {
  private final JdbcTemplate jdbc;

  RulebookInForce(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Its text; an office without a rulebook has not been begun. */
  Source source() {
    List<String> texts =
        jdbc.queryForList(
            "SELECT yaml FROM course.rulebook_edition ORDER BY number DESC LIMIT 1", String.class);
    if (texts.isEmpty()) {
      throw new IllegalStateException("the office has no rulebook yet");
    }
    return Source.text("rulebook.yaml", texts.get(0));
  }

  /** Whether there is one. */
  boolean isThere() {
    return Boolean.TRUE.equals(
        jdbc.queryForObject(
            "SELECT EXISTS (SELECT 1 FROM course.rulebook_edition)", Boolean.class));
  }
}
