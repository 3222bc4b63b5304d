package org.linxuan.election.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linxuan.foundation.problem.Problems;

class ShippedRulebooksTest {
  private static final Path FOLDER = Path.of(System.getProperty("linxuan.home"), "rulebooks");

  static Stream<String> ids() {
    return RulebookLoader.list().stream();
  }

  @Test
  void everyFileOfTheFolderIsListed() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".yaml")))
          .containsExactlyInAnyOrderElementsOf(ids().map(id -> id + ".yaml").toList());
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void loadsById(String id) {
    Problems problems = new Problems();
    assertThat(RulebookLoader.load(id, problems).map(Rulebook::id)).contains(id);
    assertThat(problems.list()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void isRightAsAFile(String id) {
    Problems problems = new Problems();
    RulebookLoader.load(FOLDER.resolve(id + ".yaml").toString(), problems);
    assertThat(problems.toString()).isEmpty();
  }
}
