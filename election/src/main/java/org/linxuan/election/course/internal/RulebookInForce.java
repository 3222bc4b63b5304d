package org.linxuan.election.course.internal;

import java.sql.Timestamp;
import java.util.List;
import org.linxuan.election.result.PackageWriter;
import org.linxuan.election.rulebook.Edition;
import org.linxuan.election.rulebook.RulebookJson;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.records.By;
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

  /** The first edition, in the transaction that is open. */
  void begin(Edition edition, String decision, By by) {
    jdbc.update(
        "INSERT INTO course.rulebook_edition (number, rulebook, yaml, sha256, decision, decided_by,"
            + " decided_at) VALUES (1, ?, ?, ?, ?, ?, ?)",
        edition.rulebook().id(),
        edition.yaml(),
        PackageWriter.sha256(RulebookJson.canonical(edition)),
        decision,
        by.account(),
        Timestamp.from(by.at()));
  }

  /** Whether there is one. */
  boolean isThere() {
    return Boolean.TRUE.equals(
        jdbc.queryForObject(
            "SELECT EXISTS (SELECT 1 FROM course.rulebook_edition)", Boolean.class));
  }
}
