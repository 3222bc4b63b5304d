package org.linxuan.foundation.clock.internal.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linxuan.foundation.store.Migrations;
import org.linxuan.foundation.store.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;

/** The office's time goes forward only. */
class OfficeClockTests {
  private final JdbcTemplate owner = new JdbcTemplate(database().database().owner());
  private final ZoneId shanghai = ZoneId.of("Asia/Shanghai");

  /** On which server; on another one in a subclass. */
  TestDatabase database() {
    return TestDatabase.embedded();
  }

  @BeforeEach
  void begin() {
    owner.execute("DROP SCHEMA IF EXISTS clock CASCADE");
    new Migrations(database().database().owner()).run(List.of("clock"));
  }

  @Test
  void itIsTheDatabasesTime() {
    Instant before = databaseTime();
    Instant now = clock().now();
    assertThat(now).isBetween(before, databaseTime());
  }

  @Test
  void aShiftMovesItForwardForEveryInstanceAndAcrossStarts() {
    DatabaseClock clock = clock();
    clock.advance(Duration.ofDays(30));
    clock.advance(Duration.ofHours(1));
    Duration moved = Duration.between(databaseTime(), clock().now());
    assertThat(moved).isBetween(Duration.ofDays(30), Duration.ofDays(30).plusHours(2));
    assertThatThrownBy(() -> clock.advance(Duration.ofSeconds(-1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> owner.update("UPDATE clock.shift SET shift = '1 day'"))
        .hasMessageContaining("backwards");
  }

  /** The machine's clock cannot be set back here; the shift that is added to it can. */
  @Test
  void aClockThatIsSetBackStandsStillUntilItHasCaughtUp() {
    DatabaseClock before = clock();
    before.advance(Duration.ofHours(2));
    Instant latest = before.now();
    owner.execute("ALTER TABLE clock.shift DISABLE TRIGGER forward");
    owner.update("UPDATE clock.shift SET shift = '1 hour'");
    Instant held = clock().now(); // another instance, or the same after a restart
    assertThat(held).isAfterOrEqualTo(latest).isBefore(latest.plusSeconds(2));
    assertThat(clock().now()).isEqualTo(held);
    assertThat(before.now()).isAfterOrEqualTo(latest);
    owner.update("UPDATE clock.shift SET shift = '3 hours'");
    assertThat(clock().now()).isAfter(held.plusSeconds(3000));
  }

  @Test
  void theDayIsThatOfTheZone() {
    DatabaseClock clock = clock();
    Instant now = clock.now();
    // whatever the hour, in one of these two zones it is another day than in the other
    ZoneId far = ZoneOffset.ofHours(14);
    ZoneId back = ZoneOffset.ofHours(-12);
    assertThat(new DatabaseClock(database().connections(), far).today())
        .isAfter(new DatabaseClock(database().connections(), back).today());
    assertThat(clock.today())
        .isIn(LocalDate.ofInstant(now, shanghai), LocalDate.ofInstant(clock.now(), shanghai));
  }

  private DatabaseClock clock() {
    return new DatabaseClock(database().connections(), shanghai);
  }

  private Instant databaseTime() {
    return owner.queryForObject("SELECT clock_timestamp()", java.sql.Timestamp.class).toInstant();
  }
}
