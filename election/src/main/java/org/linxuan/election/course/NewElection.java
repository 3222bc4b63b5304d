package org.linxuan.election.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.linxuan.election.course.internal.Templates;
import org.linxuan.election.rulebook.Edition;
import org.linxuan.election.rulebook.RulebookLoader;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/** Begins an election folder with templates and a page that says what to fill in. */
public final class NewElection {
  private NewElection() {}

  /**
   * Writes the folder whole or not at all.
   *
   * @param rulebook id of a shipped rulebook, or a file, which is copied into the folder
   * @param secret 32 bytes drawn by chance, from which the election's keys will be made
   * @return false, with every problem, where the folder is taken or the rulebook is wrong
   */
  public static boolean begin(Path folder, String rulebook, byte[] secret, Problems problems)
      throws IOException {
    Optional<Edition> edition = RulebookLoader.open(rulebook, problems);
    if (!isFree(folder)) {
      problems.add(CourseProblem.FOLDER_TAKEN, Where.command(), folder);
    }
    if (edition.isEmpty() || !problems.isEmpty()) {
      return false;
    }
    for (Map.Entry<String, String> file : new Templates(edition.get()).files().entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    Files.createDirectories(folder.resolve("private"));
    Files.writeString(
        folder.resolve("private/secret.hex"), HexFormat.of().formatHex(secret) + "\n");
    return true;
  }

  private static boolean isFree(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return true;
    }
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> list = Files.list(folder)) {
      return list.findAny().isEmpty();
    }
  }
}
