package org.linxuan.election.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linxuan.election.apportionment.Allocation;
import org.linxuan.election.apportionment.RulebookApportioner;
import org.linxuan.election.rulebook.Rulebook;
import org.linxuan.election.rulebook.RulebookLoader;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.problem.Problems;

/**
 * The folder {@code elections/demo} is what its generator writes; {@code -Dupdate=true} writes it
 * anew.
 */
class DemoElectionTest {
  private static final Path FOLDER = Elections.folder("demo");

  @Test
  void theFolderIsWhatTheGeneratorWrites() throws IOException {
    Map<String, String> files = generated();
    if (Boolean.getBoolean("update")) {
      write(files);
    }
    assertThat(read()).isEqualTo(files);
  }

  private static Map<String, String> generated() {
    Problems problems = new Problems();
    Rulebook rules = RulebookLoader.load("congress-20", problems).orElseThrow();
    Map<String, Integer> seats = new TreeMap<>();
    Source source = Source.text("apportionment.csv", DemoElection.apportionment());
    var section = java.util.Objects.requireNonNull(rules.apportionment());
    var allocation =
        RulebookApportioner.apportion(
                section, RulebookApportioner.read(section, source, problems), problems)
            .orElseThrow();
    ((Allocation.Settled) allocation).units().forEach(u -> seats.put(u.unit(), (int) u.seats()));
    return DemoElection.files(rules, seats);
  }

  private static void write(Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = FOLDER.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  private static Map<String, String> read() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(FOLDER)) {
      for (Path path : walk.filter(Files::isRegularFile).toList()) {
        String name = FOLDER.relativize(path).toString();
        if (!name.startsWith("expected")) {
          files.put(name, Files.readString(path, StandardCharsets.UTF_8));
        }
      }
    }
    return files;
  }
}
