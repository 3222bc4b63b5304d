package org.linxuan.foundation.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linxuan.foundation.problem.Problems;

/** No byte of a log can be changed unseen; every bit of it under `linxuan.long`, else a part. */
class ByteFlipTest {
  private static final boolean LONG = Boolean.getBoolean("linxuan.long");

  @TempDir Path log;

  @Test
  void everyByteOfASmallLogCounts() throws IOException {
    SampleLog.write(log, 3);
    assertThat(unseen(1, LONG ? 0xff : 0b10_0001)).isEmpty();
  }

  @Test
  void bytesOfALogOfTwoLevelsCount() throws IOException {
    SampleLog.write(log, 300);
    // A prime apart, so that the bytes looked at fall on every place of a hash.
    assertThat(unseen(LONG ? 1 : 31, 1)).isEmpty();
  }

  private List<String> unseen(int step, int bits) throws IOException {
    List<String> unseen = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> walk = Files.walk(log)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    assertThat(files).hasSizeGreaterThan(2);
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      for (int at = 0; at < bytes.length; at += step) {
        for (int bit = 0; bit < 8; bit++) {
          if ((bits >> bit & 1) == 0) {
            continue;
          }
          byte[] changed = bytes.clone();
          changed[at] ^= (byte) (1 << bit);
          Files.write(file, changed);
          if (agrees()) {
            unseen.add(log.relativize(file) + " byte " + at + " bit " + bit);
          }
        }
      }
      Files.write(file, bytes);
    }
    assertThat(agrees()).isTrue();
    return unseen;
  }

  private boolean agrees() {
    return LedgerCheck.check(log, SampleLog.KEY.verifier(), new Problems())
        .map(LedgerReport::agrees)
        .orElse(false);
  }
}
