package org.linxuan.election.composition.internal.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linxuan.election.composition.Quota;
import org.linxuan.election.composition.SlatePerson;
import org.linxuan.election.composition.SlateTask;
import org.linxuan.election.composition.TimeLeft;

/** A process that is killed leaves no libraries behind. */
@Tag("slow")
class NativesTest {
  @TempDir Path folder;

  /** Asks every solver, then ends as a killed process does: nothing of Java's own is run. */
  static final class Killed {
    public static void main(String[] args) {
      SlateTask task =
          SlateTask.of(
              1,
              List.of(Quota.of("sex", "f", 1, 1)),
              List.of(new SlatePerson("a", Map.of("sex", "f"), 3)));
      IntegerProgram program = SlateModel.of(task, List.of()).program();
      System.out.print(CoreSearch.best(program, TimeLeft.UNLIMITED).found().isPresent());
      System.out.print(PlainProgram.gain(program, TimeLeft.UNLIMITED));
      System.out.print(ExactSolver.best(program, TimeLeft.UNLIMITED).ending());
      System.out.flush();
      Runtime.getRuntime().halt(9);
    }
  }

  @Test
  void nothingIsLeftInTheFolderForTemporaryFiles() throws IOException, InterruptedException {
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Path out = folder.resolve("out");
    Path temporary = Files.createDirectory(folder.resolve("tmp"));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                path,
                Killed.class.getName())
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor()).isEqualTo(9);
    assertThat(Files.readString(out, StandardCharsets.UTF_8)).isEqualTo("trueOptional[3]OPTIMAL");
    try (Stream<Path> left = Files.list(temporary)) {
      assertThat(left.map(p -> p.getFileName().toString()))
          .noneMatch(name -> name.startsWith("ortools"));
    }
  }
}
