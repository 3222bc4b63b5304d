package org.linxuan.election.procedure.internal.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linxuan.election.procedure.Draft;
import org.linxuan.election.procedure.DraftKind;
import org.linxuan.election.procedure.Hands;
import org.linxuan.foundation.records.Place;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps drafts; what may be seen and changed of them the database decides. */
final class DraftStore {
  private static final String SELECT =
      "SELECT id, unit, scope, kind, title, rows::text AS rows, version, state, prepared_by,"
          + " prepared_at, checked_by, issued_by, reason FROM procedure.draft ";

  private final JdbcTemplate jdbc;

  DraftStore(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  long add(DraftKind kind, Place place, String title, String rows, String by, Instant at) {
    Long id =
        jdbc.queryForObject(
            "INSERT INTO procedure.draft (unit, scope, kind, area, title, rows, state, prepared_by,"
                + " prepared_at) VALUES (?, ?, ?, ?, ?, ?::jsonb, 'prepared', ?, ?) RETURNING id",
            Long.class,
            place.unit(),
            place.scope(),
            kind.key(),
            kind.area(),
            title,
            rows,
            by,
            Timestamp.from(at));
    return id == null ? 0 : id;
  }

  boolean revise(Draft draft, int version, String rows, String by, Instant at) {
    return 1
        == jdbc.update(
            "UPDATE procedure.draft SET rows = ?::jsonb, state = 'prepared', prepared_by = ?,"
                + " prepared_at = ?, checked_by = NULL, checked_at = NULL, reason = NULL,"
                + " returned_by = NULL, version = version + 1"
                + " WHERE id = ? AND version = ? AND state IN ('prepared', 'checked', 'returned')",
            rows,
            by,
            Timestamp.from(at),
            draft.id(),
            version);
  }

  boolean check(Draft draft, int version, String by, Instant at) {
    return 1
        == jdbc.update(
            "UPDATE procedure.draft SET state = 'checked', checked_by = ?, checked_at = ?,"
                + " version = version + 1 WHERE id = ? AND version = ? AND state = 'prepared'",
            by,
            Timestamp.from(at),
            draft.id(),
            version);
  }

  boolean sendBack(Draft draft, int version, String reason, String by) {
    return 1
        == jdbc.update(
            "UPDATE procedure.draft SET state = 'returned', returned_by = ?, reason = ?,"
                + " checked_by = NULL, checked_at = NULL, version = version + 1"
                + " WHERE id = ? AND version = ? AND state IN ('prepared', 'checked')",
            by,
            reason,
            draft.id(),
            version);
  }

  boolean drop(Draft draft, int version) {
    return 1
        == jdbc.update(
            "UPDATE procedure.draft SET state = 'dropped', version = version + 1"
                + " WHERE id = ? AND version = ? AND state IN ('prepared', 'checked', 'returned')",
            draft.id(),
            version);
  }

  boolean issue(Draft draft, int version, String by, Instant at) {
    return 1
        == jdbc.update(
            "UPDATE procedure.draft SET state = 'issued', issued_by = ?, issued_at = ?,"
                + " version = version + 1 WHERE id = ? AND version = ? AND state = 'checked'",
            by,
            Timestamp.from(at),
            draft.id(),
            version);
  }

  Optional<Draft> find(long id) {
    return jdbc.query(SELECT + "WHERE id = ?", (rs, n) -> draft(rs), id).stream().findFirst();
  }

  List<Draft> list(String unit) {
    return jdbc.query(SELECT + "WHERE unit = ? ORDER BY id DESC", (rs, n) -> draft(rs), unit);
  }

  /** Everything that is open and may be seen. */
  List<Draft> open() {
    return jdbc.query(
        SELECT + "WHERE state IN ('prepared', 'checked', 'returned') ORDER BY id",
        (rs, n) -> draft(rs));
  }

  private static Draft draft(ResultSet rs) throws SQLException {
    return new Draft(
        rs.getLong("id"),
        rs.getString("kind"),
        new Place(rs.getString("unit"), rs.getString("scope")),
        rs.getString("title"),
        DraftRows.rows(rs.getString("rows")),
        rs.getInt("version"),
        Draft.State.valueOf(rs.getString("state").toUpperCase(Locale.ROOT)),
        new Hands(
            rs.getString("prepared_by"),
            text(rs.getString("checked_by")),
            text(rs.getString("issued_by"))),
        rs.getTimestamp("prepared_at").toInstant(),
        text(rs.getString("reason")));
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
