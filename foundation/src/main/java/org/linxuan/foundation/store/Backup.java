package org.linxuan.foundation.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.linxuan.foundation.intake.FileReason;
import org.linxuan.foundation.problem.Problem;
import org.linxuan.foundation.problem.Where;
import org.linxuan.foundation.store.internal.BackupFile;
import org.linxuan.foundation.store.internal.Lease;

/**
 * A data folder in one file, and back: the embedded database, the secrets and the log, each file
 * with its SHA-256. The office must not be running. The file holds secrets and is of mode 600.
 */
public final class Backup {
  private Backup() {}

  /**
   * Writes a backup into a new file. An external database, a folder in use or without a database,
   * and a file that exists are a {@link StoreRefusal}.
   */
  public static void write(Path root, Map<String, String> environment, Path file) {
    String url = environment.getOrDefault(Database.URL, "");
    if (!url.isBlank()) {
      throw refusal(StoreProblem.BACKUP_EXTERNAL, Path.of(Database.URL), Database.URL);
    }
    if (!Files.isDirectory(root.resolve("postgres/data"))) {
      IOException none = new NoSuchFileException(root.resolve("postgres/data").toString());
      throw refusal(StoreProblem.DATA_FOLDER, root, FileReason.of(none));
    }
    if (Files.exists(file)) {
      String exists = Problem.both("there is such a file already", "已有同名文件");
      throw refusal(StoreProblem.BACKUP_FILE, file, exists);
    }
    DataFolder folder = DataFolder.of(root);
    // An orphan is stopped, and what a kill left behind is put in order, by a start and a stop.
    Database.open(folder, environment).close();
    try (Lease lease = Lease.of(folder)) {
      BackupFile.write(folder.root(), file);
    } catch (IOException e) {
      throw refusal(StoreProblem.BACKUP_FILE, file, FileReason.of(e));
    }
  }

  /**
   * Makes a data folder out of a backup. A folder that holds anything, and a file that is not a
   * whole backup, are a {@link StoreRefusal}, and then nothing is there that was not before.
   */
  public static void restore(Path file, Path root) {
    try {
      if (Files.exists(root) && !isEmpty(root)) {
        throw refusal(StoreProblem.RESTORE_NOT_EMPTY, root);
      }
      BackupFile.read(file, root);
    } catch (IOException e) {
      throw refusal(StoreProblem.BACKUP_FILE, file, FileReason.of(e));
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.findAny().isEmpty();
    }
  }

  private static StoreRefusal refusal(StoreProblem code, Path where, Object... args) {
    return new StoreRefusal(Problem.of(code, Where.file(where.toString()), args));
  }
}
