package org.linxuan.foundation.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;

/**
 * An instance of its own process that writes, and says what was acknowledged, until it is killed.
 */
final class CrashingWriter {
  private CrashingWriter() {}

  /** Arguments: the data folder, the folder of the server's programs. */
  public static void main(String[] args) throws SQLException {
    Database database =
        Database.open(DataFolder.of(Path.of(args[0])), Map.of(Database.PROGRAMS, args[1]));
    try (Connection connection = database.application().getConnection();
        PreparedStatement insert =
            connection.prepareStatement("INSERT INTO crash.row VALUES (?)")) {
      for (int i = 0; ; i++) {
        insert.setInt(1, i);
        insert.executeUpdate();
        System.out.println(i);
      }
    }
  }

  /** Starts one. */
  static Process start(Path folder, Path bin) throws IOException {
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElse("java"),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            CrashingWriter.class.getName(),
            folder.toString(),
            bin.toString())
        .start();
  }
}
