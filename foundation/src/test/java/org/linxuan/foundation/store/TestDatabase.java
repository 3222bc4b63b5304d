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

/** An embedded database for tests: one a JVM, begun when it is first asked for. */
public final class TestDatabase {
  private TestDatabase() {}

  private static final class Shared {
    static final Database DATABASE = begin();
    static final HikariDataSource POOL = pool();

    private static HikariDataSource pool() {
      HikariConfig config = new HikariConfig();
      config.setDataSource(DATABASE.application());
      config.setMaximumPoolSize(20);
      return new HikariDataSource(config);
    }

    private static Database begin() {
      Path folder = folder();
      Database database = open(folder);
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(
                  () -> {
                    POOL.close();
                    database.close();
                    delete(folder);
                  }));
      return database;
    }
  }

  /** The database that all tests of this JVM share; each looks after its own schemas. */
  public static Database shared() {
    return Shared.DATABASE;
  }

  /** Connections of the shared database's application, kept open as the office keeps them. */
  public static DataSource pool() {
    return Shared.POOL;
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
