package org.linxuan.election.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linxuan.election.course.Simulation;
import org.linxuan.foundation.problem.Lang;
import org.linxuan.foundation.problem.Problem;
import org.linxuan.foundation.problem.Problems;

/**
 * Every table of an election folder, damaged in every way: what cannot be read is refused with
 * problems that name the file; nothing ends in an exception.
 */
class EveryTableDamagedTest {
  @TempDir Path folder;

  static List<Path> tables() throws IOException {
    List<Path> tables = new java.util.ArrayList<>();
    for (String name : List.of("union", "infeasible", "stopped", "refused")) {
      try (Stream<Path> files = Files.list(Elections.folder(name).resolve("inputs"))) {
        files.sorted().filter(f -> isNew(f, tables)).forEach(tables::add);
      }
    }
    return tables;
  }

  private static boolean isNew(Path file, List<Path> tables) {
    return tables.stream().noneMatch(t -> t.getFileName().equals(file.getFileName()))
        && !String.valueOf(file.getFileName()).startsWith("ballots-u");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void isRefusedOrPlayedAndNeverFails(Path table) throws IOException {
    Folders.copy(table.getParent().getParent(), folder);
    Path file = folder.resolve("inputs").resolve(table.getFileName());
    Damage damage = new Damage(Files.readString(table));
    for (Map.Entry<String, byte[]> each : damage.always().entrySet()) {
      Files.write(file, each.getValue());
      List<Problem> problems = play();
      assertThat(problems)
          .as(each.getKey())
          .anyMatch(p -> p.where().file().equals(file.toString()));
      assertThat(problems).allMatch(p -> !p.expected(Lang.EN).isBlank());
    }
    for (Map.Entry<String, byte[]> each : damage.anywhere().entrySet()) {
      Files.write(file, each.getValue());
      assertThatCode(this::play).as(each.getKey()).doesNotThrowAnyException();
    }
  }

  private List<Problem> play() {
    Problems problems = new Problems();
    boolean played = Simulation.play(folder, problems).isPresent();
    assertThat(played).isEqualTo(problems.isEmpty());
    return problems.list();
  }
}
