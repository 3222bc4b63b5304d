package org.linxuan.foundation.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.linxuan.foundation.store.internal.TestPrograms;

/** A database for tests: one a JVM and a kind of server, begun when it is first asked for. */
public final class TestDatabase {
  private final Database database;
  private final HikariDataSource connections;

  private TestDatabase(Path bin) {
    Path folder = folder();
    database = Database.open(DataFolder.of(folder), Map.of(Database.PROGRAMS, bin.toString()));
    HikariConfig config = new HikariConfig();
    config.setDataSource(database.application());
    config.setMaximumPoolSize(20);
    connections = new HikariDataSource(config);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(folder)));
  }

  private static final class Embedded {
    static final TestDatabase ONE = new TestDatabase(TestPrograms.bin());
  }

  private static final class Debian {
    static final TestDatabase ONE = new TestDatabase(TestPrograms.debian().orElseThrow());
  }

  /** On the embedded server. Each test looks after its own schemas. */
  public static TestDatabase embedded() {
    return Embedded.ONE;
  }

  /** On the server of Debian's packages, if it is installed: {@link TestPrograms#debian}. */
  public static TestDatabase debian() {
    return Debian.ONE;
  }

  /** The database itself. */
  public Database database() {
    return database;
  }

  /** Connections of the application's role, kept open as the office keeps them. */
  public DataSource connections() {
    return connections;
  }

  private void end(Path folder) {
    connections.close();
    database.close();
    delete(folder);
  }

  /** The embedded one. */
  public static Database shared() {
    return embedded().database();
  }

  /** Connections of the embedded one's application. */
  public static DataSource pool() {
    return embedded().connections();
  }

  /** Another one, on a folder of the test's own. */
  public static Database open(Path folder) {
    return Database.open(DataFolder.of(folder), environment());
  }

  /** Spares each folder its own copy of the server's programs. */
  public static Map<String, String> environment() {
    return Map.of(Database.PROGRAMS, TestPrograms.bin().toString());
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("linxuan-database");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
