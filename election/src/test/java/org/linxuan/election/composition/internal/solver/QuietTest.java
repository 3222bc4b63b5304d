package org.linxuan.election.composition.internal.solver;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.Library;
import com.sun.jna.Native;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a native solver prints does not come among the data. */
class QuietTest {
  @TempDir Path folder;

  /** Prints natively within and without, and from Java, in a process of its own. */
  static final class Noisy {
    interface C extends Library {
      int puts(String text);
    }

    public static void main(String[] args) {
      C c = Native.load("c", C.class);
      System.out.println("before");
      int outer = Quiet.run(() -> Quiet.run(() -> c.puts("noise")) + c.puts("noise"));
      System.out.println("after " + (outer > 0));
    }
  }

  @Test
  void nativeLinesGoToStandardError() throws IOException, InterruptedException {
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                path,
                Noisy.class.getName())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor()).isZero();
    assertThat(Files.readString(out, StandardCharsets.UTF_8)).isEqualTo("before\nafter true\n");
    assertThat(Files.readString(err, StandardCharsets.UTF_8)).isEqualTo("noise\nnoise\n");
  }
}
