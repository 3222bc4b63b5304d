package org.linxuan.foundation.store;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linxuan.foundation.store.internal.TestPrograms;

/**
 * Whatever is killed, and whenever: what was acknowledged is there, and the folder starts again.
 */
class CrashTests {
  private static final int ROUNDS = Boolean.getBoolean("linxuan.long") ? 20 : 1;
  private static final int WRITERS = 4;

  @TempDir Path temp;

  /** The programs of the server; those of another one in a subclass. */
  Path bin() {
    return TestPrograms.bin();
  }

  @AfterEach
  void stopWhatIsLeft() throws IOException {
    Path pidFile = data().resolve("postmaster.pid");
    if (Files.exists(pidFile) && server() != ProcessHandle.current().pid()) {
      ProcessHandle.of(server()).ifPresent(ProcessHandle::destroyForcibly);
    }
  }

  @Test
  void nothingAcknowledgedIsLostWithTheServer() throws Exception {
    prepare();
    Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();
    for (int round = 0; round < ROUNDS; round++) {
      try (Database database = open()) {
        int before = acknowledged.size();
        Thread[] writers = new Thread[WRITERS];
        for (int w = 0; w < WRITERS; w++) {
          int first = (round * WRITERS + w) * 1_000_000;
          writers[w] = new Thread(() -> write(database, first, acknowledged));
          writers[w].start();
        }
        while (acknowledged.size() < before + 200) {
          Thread.sleep(5);
        }
        kill(server());
        for (Thread writer : writers) {
          writer.join();
        }
      }
      assertThat(rows()).containsAll(acknowledged);
    }
  }

  @Test
  void nothingAcknowledgedIsLostWithTheApplicationAndItsServerIsFound() throws Exception {
    prepare();
    for (int round = 0; round < ROUNDS; round++) {
      int most = writeInAProcessThatIsKilled();
      long orphan = server();
      assertThat(ProcessHandle.of(orphan)).as("the server outlives it").isPresent();
      assertThat(rows()).contains(most);
      ProcessHandle.of(orphan).ifPresent(process -> process.onExit().orTimeout(9, SECONDS).join());
      clear();
    }
  }

  @Test
  void theNumberOfAStrangersProcessIsNotTakenForAServer() throws Exception {
    prepare();
    Path pidFile = data().resolve("postmaster.pid");
    long stranger = ProcessHandle.current().pid();
    Files.writeString(pidFile, stranger + "\n" + data() + "\n1\n1\n\n127.0.0.1\n 1 1\nready\n");
    assertThat(rows()).isEmpty();
  }

  private int writeInAProcessThatIsKilled() throws IOException, InterruptedException {
    Process process = writer();
    int most = -1;
    try (BufferedReader said = process.inputReader()) {
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        most = Math.max(most, Integer.parseInt(line));
        if (most == 200) {
          kill(process.pid()); // what it has said before that is still to be read
        }
      }
    }
    assertThat(process.waitFor()).isNotZero();
    return most;
  }

  private Process writer() throws IOException {
    return CrashingWriter.start(temp, bin());
  }

  private void write(Database database, int first, Set<Integer> acknowledged) {
    try (Connection connection = database.application().getConnection();
        PreparedStatement insert =
            connection.prepareStatement("INSERT INTO crash.row VALUES (?)")) {
      for (int i = first; ; i++) {
        insert.setInt(1, i);
        insert.executeUpdate();
        acknowledged.add(i);
      }
    } catch (SQLException e) {
      assertThat(e.getSQLState()).as("the connection is gone").matches("08.*|57.*");
    }
  }

  private void prepare() throws SQLException {
    try (Database database = open();
        Connection connection = database.owner().getConnection();
        Statement sql = connection.createStatement()) {
      sql.execute("CREATE SCHEMA crash");
      sql.execute("CREATE TABLE crash.row (id int PRIMARY KEY)");
      sql.execute("GRANT USAGE ON SCHEMA crash TO linxuan_app");
      sql.execute("GRANT SELECT, INSERT ON crash.row TO linxuan_app");
    }
  }

  private void clear() throws SQLException {
    try (Database database = open();
        Connection connection = database.owner().getConnection();
        Statement sql = connection.createStatement()) {
      sql.execute("TRUNCATE crash.row");
    }
  }

  private Set<Integer> rows() throws SQLException {
    Set<Integer> rows = new HashSet<>();
    try (Database database = open();
        Connection connection = database.application().getConnection();
        Statement sql = connection.createStatement();
        ResultSet all = sql.executeQuery("SELECT id FROM crash.row")) {
      while (all.next()) {
        rows.add(all.getInt(1));
      }
    }
    return rows;
  }

  private Database open() {
    return Database.open(DataFolder.of(temp), Map.of(Database.PROGRAMS, bin().toString()));
  }

  private Path data() throws IOException {
    return temp.toRealPath().resolve("postgres/data");
  }

  private long server() throws IOException {
    return Long.parseLong(Files.readAllLines(data().resolve("postmaster.pid")).get(0));
  }

  private static void kill(long pid) {
    ProcessHandle.of(pid).orElseThrow().destroyForcibly();
  }
}
