package org.linxuan.foundation.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linxuan.foundation.problem.Problems;

/**
 * The log in docs/example-log, which docs/ledger.md explains, comes out of the writer to the byte.
 * To write it anew, delete it and run this test with {@code -Dupdate=true}.
 */
class ExampleLogTest {
  private static final Path EXAMPLE =
      Path.of(System.getProperty("linxuan.home", ".."), "docs", "example-log");
  private static final String ORIGIN = "linxuan.example/log";

  @TempDir Path folder;

  @Test
  void comesOutToTheByte() throws IOException {
    Path log = Boolean.getBoolean("update") && Files.notExists(EXAMPLE) ? EXAMPLE : folder;
    // The seed is public: nobody may trust this key.
    SigningKey key =
        SigningKey.ofSeed(ORIGIN, MerkleTree.leafHash("example".getBytes(UTF_8)).bytes());
    FileLedger ledger = FileLedger.create(log, ORIGIN, key);
    for (int i = 0; i < 300; i++) {
      ledger.append(("entry " + i).getBytes(UTF_8));
    }
    ledger.publish();
    Files.writeString(log.resolve("vkey"), key.verifier() + "\n");
    assertThat(SampleLog.files(log)).isEqualTo(SampleLog.files(EXAMPLE));
  }

  @Test
  void agrees() {
    Problems problems = new Problems();
    VerifierKey key = VerifierKey.read(EXAMPLE.resolve("vkey").toString(), problems).orElseThrow();
    LedgerReport report = LedgerCheck.check(EXAMPLE, key, problems).orElseThrow();
    assertThat(report.differences()).isEmpty();
    assertThat(report.checkpoint().size()).isEqualTo(300);
  }
}
