package org.linxuan.foundation.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.linxuan.foundation.intake.FileReason;
import org.linxuan.foundation.problem.Problem;
import org.linxuan.foundation.problem.Where;

/**
 * The folder that holds everything an office must not lose, beside an external database: the
 * embedded server's files, secrets, the log. Nobody but its owner may look into it.
 */
public final class DataFolder {
  /** The variable that names the folder. */
  public static final String VARIABLE = "LINXUAN_DATA";

  private final Path root;

  private DataFolder(Path root) {
    this.root = root;
  }

  /** The folder that the environment names, else `.linxuan/NAME` in the user's home. */
  public static DataFolder of(Map<String, String> environment, String name) {
    return of(place(environment, name));
  }

  /** The same, whether it is there or not. */
  public static Path place(Map<String, String> environment, String name) {
    String named = environment.getOrDefault(VARIABLE, "");
    if (named.isBlank()) {
      return Path.of(System.getProperty("user.home"), ".linxuan", name);
    }
    try {
      return Path.of(named);
    } catch (InvalidPathException e) {
      throw refusal(named, e.getReason(), e);
    }
  }

  /** A folder, made if it is missing. */
  public static DataFolder of(Path root) {
    try {
      create(root);
      return new DataFolder(root.toRealPath());
    } catch (IOException e) {
      throw refusal(root.toString(), FileReason.of(e), e);
    }
  }

  /** Where it is, an absolute path without links. */
  public Path root() {
    return root;
  }

  /** A folder in it, made if it is missing. */
  public Path folder(String name) {
    Path folder = root.resolve(name);
    try {
      create(folder);
      return folder;
    } catch (IOException e) {
      throw refusal(folder.toString(), FileReason.of(e), e);
    }
  }

  /** The secret of a name; drawn when it is first asked for. */
  public Secret secret(String name) {
    return Secret.in(folder("secrets"), name);
  }

  private static void create(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
  }

  private static StoreRefusal refusal(String folder, String reason, Exception cause) {
    Where where = Where.file(folder);
    return new StoreRefusal(Problem.of(StoreProblem.DATA_FOLDER, where, reason), cause);
  }
}
