package org.linxuan.foundation.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** What was backed up is there again on another machine, or nothing is. */
class BackupTests {
  @TempDir Path temp;

  @Test
  void aBackupMadeIntoAnotherFolderIsTheSameOffice() throws IOException {
    Path office = temp.resolve("office");
    byte[] secret;
    try (Database database = TestDatabase.open(office)) {
      JdbcTemplate owner = new JdbcTemplate(database.owner());
      owner.execute("CREATE SCHEMA kept");
      owner.execute("CREATE TABLE kept.row AS SELECT generate_series(1, 1000) AS id");
      secret = database.folder().secret("ledger-key").bytes();
      Files.writeString(database.folder().folder("ledger").resolve("checkpoint"), "as it was");
      refused(StoreProblem.DATA_IN_USE, () -> backup(office, "early"));
    }
    Path file = backup(office, "backup");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    refused(StoreProblem.BACKUP_FILE, () -> backup(office, "backup"));
    refused(StoreProblem.RESTORE_NOT_EMPTY, () -> Backup.restore(file, office));

    Path other = temp.resolve("other");
    Backup.restore(file, other);
    try (Database database = TestDatabase.open(other)) {
      assertThat(
              new JdbcTemplate(database.owner())
                  .queryForObject("SELECT sum(id) FROM kept.row", Long.class))
          .isEqualTo(500_500);
      assertThat(database.folder().secret("ledger-key").bytes()).isEqualTo(secret);
      assertThat(other.resolve("ledger/checkpoint")).hasContent("as it was");
    }
    damaged(file);
  }

  private void damaged(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Path cut = Files.write(temp.resolve("cut"), Arrays.copyOf(bytes, bytes.length / 2));
    Path none = Files.writeString(temp.resolve("none"), "no backup");
    Path empty = Files.createDirectory(temp.resolve("empty"));
    List<Path> all = new ArrayList<>(List.of(cut, none));
    for (int part = 1; part < 8; part++) {
      byte[] changed = bytes.clone();
      changed[bytes.length / 8 * part] ^= 1;
      all.add(Files.write(temp.resolve("flipped" + part), changed));
    }
    for (Path wrong : all) {
      refused(StoreProblem.BACKUP_DAMAGED, () -> Backup.restore(wrong, empty));
      assertThat(empty).isEmptyDirectory();
      assertThat(temp.resolve("empty.restoring")).doesNotExist();
    }
    refused(StoreProblem.BACKUP_FILE, () -> Backup.restore(temp.resolve("missing"), empty));
  }

  @Test
  void anExternalDatabaseAndAFolderWithoutOneAreRefused() {
    refused(
        StoreProblem.BACKUP_EXTERNAL,
        () -> Backup.write(temp, Map.of(Database.URL, "jdbc:postgresql://x/y"), temp));
    refused(StoreProblem.DATA_FOLDER, () -> backup(temp.resolve("nothing"), "b"));
    assertThat(temp.resolve("nothing")).doesNotExist();
  }

  private Path backup(Path office, String name) {
    Path file = temp.resolve(name);
    Backup.write(office, TestDatabase.environment(), file);
    return file;
  }

  private static void refused(StoreProblem code, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            StoreRefusal.class, r -> assertThat(r.problem().code()).isEqualTo(code));
  }
}
