package org.linxuan.foundation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A long table is read in little memory: 200,000 rows in 300 MB, fewer in less on ordinary days.
 */
class LongUploadTest {
  private static final boolean LONG = Boolean.getBoolean("linxuan.long");

  @TempDir Path folder;

  @Test
  void aLongWorkbookIsReadInLittleMemory() throws IOException, InterruptedException {
    int rows = LONG ? 200_000 : 10_000;
    Path file = folder.resolve("x.xlsx");
    Files.write(file, LongUpload.write(rows));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + (LONG ? 300 : 64) + "m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                LongUpload.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said.strip()).isEqualTo(rows + " 0 []");
  }
}
