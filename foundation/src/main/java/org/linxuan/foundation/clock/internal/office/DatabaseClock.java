package org.linxuan.foundation.clock.internal.office;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.linxuan.foundation.clock.OfficeClock;
import org.linxuan.foundation.clock.TimeShift;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The database's time. Within an instance it never goes back at all; from one instance or start to
 * the next, the database sees to that by the second.
 */
public final class DatabaseClock implements OfficeClock, TimeShift {
  private final JdbcClient database;
  private final ZoneId zone;
  private final AtomicReference<Instant> latest = new AtomicReference<>(Instant.EPOCH);

  public DatabaseClock(DataSource application, ZoneId zone) {
    this.database = JdbcClient.create(application);
    this.zone = zone;
  }

  @Override
  public Instant now() {
    Instant here = database.sql("SELECT clock.now()").query(Timestamp.class).single().toInstant();
    return latest.accumulateAndGet(here, (a, b) -> a.isAfter(b) ? a : b);
  }

  @Override
  public LocalDate today() {
    return LocalDate.ofInstant(now(), zone);
  }

  @Override
  public void advance(Duration forward) {
    if (forward.isNegative()) {
      throw new IllegalArgumentException("time does not run backwards: " + forward);
    }
    database
        .sql("UPDATE clock.shift SET shift = shift + ? * interval '1 second'")
        .param(forward.toSeconds())
        .update();
  }
}
