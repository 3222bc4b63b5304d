package org.linxuan.foundation.clock.internal.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.linxuan.foundation.clock.Deadline;
import org.linxuan.foundation.clock.Deadlines;
import org.linxuan.foundation.clock.OfficeClock;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Deadlines as rows; whoever deals with one holds its row. */
public final class DatabaseDeadlines implements Deadlines {
  private static final String SELECT =
      "SELECT id, what, remind, due, reminded, lapsed, met FROM clock.deadline ";
  private static final String NEXT =
      " AND lapsed IS NULL AND met IS NULL AND id <> ALL (?) ORDER BY due, id LIMIT 1"
          + " FOR UPDATE SKIP LOCKED";

  private final JdbcClient database;
  private final OfficeClock clock;

  public DatabaseDeadlines(DataSource application, OfficeClock clock) {
    this.database = JdbcClient.create(application);
    this.clock = clock;
  }

  @Override
  public boolean set(String id, String what, LocalDate remind, LocalDate due) {
    return database
            .sql(
                "INSERT INTO clock.deadline AS d (id, what, remind, due) VALUES (?, ?, ?, ?)"
                    + " ON CONFLICT (id) DO UPDATE SET what = excluded.what,"
                    + " remind = excluded.remind, due = excluded.due,"
                    + " reminded = CASE WHEN d.due = excluded.due THEN d.reminded END"
                    + " WHERE d.lapsed IS NULL AND d.met IS NULL")
            .params(id, what, remind, due)
            .update()
        == 1;
  }

  @Override
  public boolean meet(String id) {
    return mark("met", id);
  }

  @Override
  public Optional<Deadline> find(String id) {
    return database
        .sql(SELECT + "WHERE id = ?")
        .param(id)
        .query(DatabaseDeadlines::deadline)
        .optional();
  }

  @Override
  public List<Deadline> listOpen() {
    return database
        .sql(SELECT + "WHERE lapsed IS NULL AND met IS NULL ORDER BY due, id")
        .query(DatabaseDeadlines::deadline)
        .list();
  }

  /** One that is to be reminded of, held until the end of the transaction. */
  Optional<Deadline> nextToRemind(Collection<String> passedOver) {
    LocalDate today = clock.today();
    return database
        .sql(SELECT + "WHERE remind <= ? AND due >= ? AND reminded IS NULL" + NEXT)
        .params(today, today, passedOver.toArray(String[]::new))
        .query(DatabaseDeadlines::deadline)
        .optional();
  }

  /** One whose day has passed, held until the end of the transaction. */
  Optional<Deadline> nextToLapse(Collection<String> passedOver) {
    return database
        .sql(SELECT + "WHERE due < ?" + NEXT)
        .params(clock.today(), passedOver.toArray(String[]::new))
        .query(DatabaseDeadlines::deadline)
        .optional();
  }

  /** Sets the mark of an open deadline, if it is not set. */
  boolean mark(String mark, String id) {
    return database
            .sql(
                "UPDATE clock.deadline SET "
                    + mark
                    + " = ? WHERE id = ? AND lapsed IS NULL AND met IS NULL AND "
                    + mark
                    + " IS NULL")
            .params(Timestamp.from(clock.now()), id)
            .update()
        == 1;
  }

  private static Deadline deadline(ResultSet row, int number) throws SQLException {
    return new Deadline(
        row.getString("id"),
        row.getString("what"),
        row.getObject("remind", LocalDate.class),
        row.getObject("due", LocalDate.class),
        instant(row, "reminded"),
        instant(row, "lapsed"),
        instant(row, "met"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp time = row.getTimestamp(column);
    return time == null ? null : time.toInstant();
  }
}
