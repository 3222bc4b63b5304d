package org.linxuan.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every package that the tests of the election have played is agreed with. */
class GoldenPackagesTest {
  private static final Path GOLDEN =
      Path.of(System.getProperty("linxuan.home", ".."), "target", "golden");

  static List<Path> packages() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      return folders.filter(f -> Files.exists(f.resolve("manifest.txt"))).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("packages")
  void isAgreedWith(Path folder) throws IOException {
    String key = Files.readString(folder.resolve("log/vkey")).strip();
    String checkpoint = Files.readString(folder.resolve("log/checkpoint"));
    assertThat(Verifier.verify(folder, key, checkpoint).list()).isEmpty();
  }
}
