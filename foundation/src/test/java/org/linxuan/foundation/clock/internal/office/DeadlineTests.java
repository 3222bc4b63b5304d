package org.linxuan.foundation.clock.internal.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linxuan.foundation.clock.Deadline;
import org.linxuan.foundation.clock.DeadlineListener;
import org.linxuan.foundation.store.Migrations;
import org.linxuan.foundation.store.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Deadlines are reminded of and lapse once, whoever looks and however often. */
class DeadlineTests {
  private final JdbcTemplate owner = new JdbcTemplate(database().database().owner());
  private final Queue<String> told = new ConcurrentLinkedQueue<>();
  private DatabaseClock clock;
  private DatabaseDeadlines deadlines;
  private LocalDate today;

  /** On which server; on another one in a subclass. */
  TestDatabase database() {
    return TestDatabase.embedded();
  }

  @BeforeEach
  void begin() {
    owner.execute("DROP SCHEMA IF EXISTS clock CASCADE");
    new Migrations(database().database().owner()).run(List.of("clock"));
    clock = new DatabaseClock(database().connections(), ZoneId.of("Asia/Shanghai"));
    deadlines = new DatabaseDeadlines(database().connections(), clock);
    today = clock.today();
  }

  @Test
  void oneIsRemindedOfAndLapsesWhenItsDayHasPassed() {
    deadlines.set("reply", "a reply", today.plusDays(1), today.plusDays(3));
    assertThat(look()).isEmpty();
    clock.advance(Duration.ofDays(1));
    assertThat(look()).containsExactly("remind reply");
    clock.advance(Duration.ofDays(2));
    assertThat(look()).isEmpty(); // the last day counts
    clock.advance(Duration.ofDays(1));
    assertThat(look()).containsExactly("lapse reply");
    assertThat(look()).isEmpty();
    assertThat(deadlines.meet("reply")).isFalse();
    assertThat(deadlines.set("reply", "later", today, today.plusDays(99))).isFalse();
    assertThat(deadlines.listOpen()).isEmpty();
  }

  @Test
  void whatWasMetIsLeftInPeaceAndWhatWasMovedIsRemindedOfAnew() {
    deadlines.set("met", "x", today, today);
    deadlines.set("moved", "x", today, today);
    deadlines.set("late", "x", today.minusDays(3), today.minusDays(1));
    assertThat(deadlines.meet("met")).isTrue();
    assertThat(look()).containsExactly("lapse late", "remind moved"); // no reminder after the day
    assertThat(deadlines.set("moved", "x", today.plusDays(1), today.plusDays(9))).isTrue();
    clock.advance(Duration.ofDays(1));
    assertThat(look()).containsExactly("remind moved");
    assertThat(deadlines.find("met").orElseThrow().isOpen()).isFalse();
    assertThatThrownBy(() -> owner.update("UPDATE clock.deadline SET met = NULL WHERE id = 'met'"))
        .hasMessageContaining("stays");
  }

  @Test
  void aListenerThatFailsIsToldAgainAndKeepsNobodyElseWaiting() {
    deadlines.set("bad", "x", today, today);
    deadlines.set("good", "x", today, today);
    DeadlineWatch failing =
        watch(
            deadline -> {
              if (deadline.id().equals("bad")) {
                throw new IllegalStateException("on purpose");
              }
            });
    assertThat(failing.look()).isEqualTo(1);
    assertThat(told).containsExactly("remind good");
    told.clear();
    assertThat(look()).containsExactly("remind bad");
  }

  @Test
  void severalInstancesTellEachEventOnce() throws InterruptedException {
    for (int i = 0; i < 60; i++) {
      deadlines.set("d" + i, "x", today.minusDays(9), i % 2 == 0 ? today : today.minusDays(1));
    }
    List<Thread> instances =
        IntStream.range(0, 4)
            .mapToObj(i -> new Thread(() -> watch(deadline -> {}).look()))
            .toList();
    instances.forEach(Thread::start);
    for (Thread instance : instances) {
      instance.join();
    }
    watch(deadline -> {}).look(); // what one held while the others passed it over
    assertThat(told)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, 60)
                .mapToObj(i -> (i % 2 == 0 ? "remind d" : "lapse d") + i)
                .toList());
  }

  private List<String> look() {
    told.clear();
    watch(deadline -> {}).look();
    return List.copyOf(told);
  }

  private DeadlineWatch watch(java.util.function.Consumer<Deadline> before) {
    DeadlineListener listener =
        new DeadlineListener() {
          @Override
          public boolean hears(Deadline deadline) {
            return true;
          }

          @Override
          public void remind(Deadline deadline) {
            before.accept(deadline);
            told.add("remind " + deadline.id());
          }

          @Override
          public void lapse(Deadline deadline) {
            before.accept(deadline);
            told.add("lapse " + deadline.id());
          }
        };
    TransactionTemplate transaction =
        new TransactionTemplate(new DataSourceTransactionManager(database().connections()));
    return new DeadlineWatch(deadlines, List.of(listener), transaction);
  }
}
