package org.linxuan.foundation.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linxuan.foundation.store.internal.TestPrograms;

/** The database as the office finds it: durable, its own, and the application harmless in it. */
class DatabaseTests {
  @TempDir Path temp;

  @Test
  void itKeepsWhatWasWrittenOverARestart() throws SQLException {
    try (Database database = TestDatabase.open(temp)) {
      execute(database.owner(), "CREATE SCHEMA kept");
      execute(database.owner(), "CREATE TABLE kept.row (text text)");
      execute(database.owner(), "INSERT INTO kept.row VALUES ('㛃')");
    }
    try (Database database = TestDatabase.open(temp)) {
      assertThat(ask(database.owner(), "SELECT text FROM kept.row")).isEqualTo("㛃");
    }
  }

  @Test
  void itIsDurableAndSortsByCodePoint() throws SQLException {
    DataSource application = TestDatabase.shared().application();
    for (String setting :
        new String[] {"fsync", "synchronous_commit", "full_page_writes", "data_checksums"}) {
      assertThat(ask(application, "SHOW " + setting)).as(setting).isEqualTo("on");
    }
    assertThat(ask(application, "SELECT ('a' < 'B')::text")).isEqualTo("false");
    assertThat(ask(application, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
  }

  @Test
  void theApplicationOwnsNothingAndMakesNothing() throws SQLException {
    DataSource application = TestDatabase.shared().application();
    assertThat(ask(application, "SELECT current_user")).isEqualTo("linxuan_app");
    for (String act :
        new String[] {
          "CREATE SCHEMA mine", "CREATE TABLE public.mine ()", "CREATE TEMP TABLE t ()"
        }) {
      assertThatThrownBy(() -> execute(application, act)).as(act).hasMessageContaining("denied");
    }
  }

  @Test
  void theOwnerIsNoSuperuserEither() throws SQLException {
    String query =
        "SELECT (rolsuper OR rolbypassrls)::text FROM pg_roles WHERE rolname = current_user";
    assertThat(ask(TestDatabase.shared().owner(), query)).isEqualTo("false");
  }

  @Test
  void aSecondInstanceIsRefused() {
    DataFolder folder = TestDatabase.shared().folder();
    assertThatThrownBy(() -> Database.open(folder, TestDatabase.environment()))
        .isInstanceOfSatisfying(
            StoreRefusal.class,
            r -> assertThat(r.problem().code()).isEqualTo(StoreProblem.DATA_IN_USE));
  }

  @Test
  void aFirstStartThatBrokeOffIsBegunAnew() throws Exception {
    Files.createDirectories(temp.resolve("postgres/data.new/base"));
    try (Database database = TestDatabase.open(temp)) {
      assertThat(ask(database.application(), "SELECT 1")).isEqualTo("1");
    }
  }

  @Test
  void anotherProcessIsRefusedTheFolder() throws Exception {
    Path folder = TestDatabase.shared().folder().root();
    Process second = CrashingWriter.start(folder, TestPrograms.bin());
    String said = new String(second.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(second.waitFor()).isNotZero();
    assertThat(said).contains("DATA_IN_USE");
    assertThat(ask(TestDatabase.shared().application(), "SELECT 1")).isEqualTo("1");
  }

  @Test
  void anAddressNeedsItsOwnersAndBothAreChecked() {
    refused(StoreProblem.DB_OWNER_URL_MISSING, Map.of(Database.URL, "jdbc:postgresql://db/x"));
    refused(
        StoreProblem.DB_URL_FORM,
        Map.of(Database.URL, "mysql://db/x", Database.OWNER_URL, "jdbc:postgresql://db/x"));
    String nobody = "jdbc:postgresql://127.0.0.1:1/x";
    refused(StoreProblem.DB_UNREACHABLE, Map.of(Database.URL, nobody, Database.OWNER_URL, nobody));
  }

  private void refused(StoreProblem code, Map<String, String> environment) {
    assertThatThrownBy(() -> Database.open(DataFolder.of(temp), environment))
        .isInstanceOfSatisfying(
            StoreRefusal.class, r -> assertThat(r.problem().code()).isEqualTo(code));
  }

  private static void execute(DataSource source, String text) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement sql = connection.createStatement()) {
      sql.execute(text);
    }
  }

  private static String ask(DataSource source, String text) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement sql = connection.createStatement();
        var answer = sql.executeQuery(text)) {
      answer.next();
      return answer.getString(1);
    }
  }
}
