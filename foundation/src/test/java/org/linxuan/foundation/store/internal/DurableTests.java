package org.linxuan.foundation.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linxuan.foundation.store.DataFolder;
import org.linxuan.foundation.store.Database;
import org.linxuan.foundation.store.StoreProblem;
import org.linxuan.foundation.store.StoreRefusal;
import org.linxuan.foundation.store.TestDatabase;

/**
 * A server that could lose what it acknowledged is refused; ours writes every commit to the disk.
 */
class DurableTests {
  @TempDir Path temp;

  @Test
  void aServerThatCouldLoseSomethingIsRefused() throws SQLException {
    for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
      try (Backing backing =
          Backing.embedded(
              DataFolder.of(temp), TestDatabase.environment(), Map.of(setting, "off"))) {
        refused(backing, setting);
      }
    }
  }

  @Test
  void aServerWithoutChecksumsIsRefused() throws SQLException {
    DataFolder folder = DataFolder.of(temp);
    Path data = folder.folder("postgres").resolve("data");
    String pwfile = folder.folder("secrets").resolve("database-superuser").toString();
    assertThat(folder.secret("database-superuser").text()).isNotEmpty();
    Path bin = TestPrograms.bin();
    Programs.Said said =
        Programs.in(bin)
            .run(
                "initdb",
                List.of(
                    "-D",
                    data.toString(),
                    "-U",
                    "postgres",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--auth=scram-sha-256",
                    "--pwfile=" + pwfile,
                    "--no-instructions",
                    "-N"));
    assertThat(said.well()).as(said.text()).isTrue();
    try (Backing backing =
        Backing.embedded(DataFolder.of(temp), TestDatabase.environment(), Map.of())) {
      refused(backing, "data_checksums");
    }
  }

  /** What is refused above would not be seen by killing processes: the system keeps their pages. */
  @Test
  void everyCommitReachesTheDisk() throws SQLException {
    try (Connection connection = TestDatabase.shared().owner().getConnection();
        Statement sql = connection.createStatement()) {
      sql.execute("CREATE SCHEMA IF NOT EXISTS durable");
      sql.execute("CREATE TABLE IF NOT EXISTS durable.row (id int)");
      long before = syncs(sql);
      for (int i = 0; i < 50; i++) {
        sql.execute("INSERT INTO durable.row VALUES (" + i + ")");
      }
      // the server's own writer may be quicker here and there
      assertThat(syncs(sql) - before).isGreaterThan(30);
    }
  }

  @Test
  void anExternalDatabaseIsCheckedLikeOurOwn() {
    String application = address("linxuan_app", "database-application");
    String owner = address("linxuan_owner", "database-owner");
    DataFolder folder = DataFolder.of(temp);
    try (Database external =
        Database.open(folder, Map.of(Database.URL, application, Database.OWNER_URL, owner))) {
      assertThat(external.application()).isNotNull();
    }
    for (String wrong : List.of(owner, address("postgres", "database-superuser"))) {
      assertThatThrownBy(
              () -> Database.open(folder, Map.of(Database.URL, wrong, Database.OWNER_URL, owner)))
          .isInstanceOfSatisfying(
              StoreRefusal.class,
              r -> assertThat(r.problem().code()).isEqualTo(StoreProblem.DB_ROLE));
    }
  }

  private static void refused(Backing backing, String setting) {
    assertThatThrownBy(backing::check)
        .isInstanceOfSatisfying(
            StoreRefusal.class,
            r -> {
              assertThat(r.problem().code()).isEqualTo(StoreProblem.DB_SETTING);
              assertThat(r.problem().args()).containsExactly(setting, "off", "on");
            });
  }

  private static long syncs(Statement sql) throws SQLException {
    sql.execute("SELECT pg_stat_force_next_flush()");
    try (ResultSet found = sql.executeQuery("SELECT wal_sync FROM pg_stat_wal")) {
      found.next();
      return found.getLong(1);
    }
  }

  private static String address(String user, String secret) {
    DataFolder folder = TestDatabase.shared().folder();
    try (Connection connection = TestDatabase.shared().owner().getConnection()) {
      String url = connection.getMetaData().getURL().replaceAll("\\?.*", "");
      return url + "?user=" + user + "&password=" + folder.secret(secret).text();
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
