package org.linxuan.foundation.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.linxuan.foundation.problem.Problem;
import org.linxuan.foundation.problem.Problems;

/** Small logs for tests, and what the checker says of them. */
final class SampleLog {
  static final String ORIGIN = "linxuan.example/sample";
  static final SigningKey KEY = SigningKey.ofSeed(ORIGIN, new byte[32]);

  private SampleLog() {}

  static byte[] entry(long index) {
    return ("entry " + index).getBytes(UTF_8);
  }

  static Checkpoint write(Path log, int entries) {
    FileLedger ledger = FileLedger.create(log, ORIGIN, KEY);
    for (int i = 0; i < entries; i++) {
      ledger.append(entry(i));
    }
    return ledger.publish();
  }

  /** Puts another checkpoint in place, signed with the log's own key. */
  static void claim(Path log, long size, Hash root) throws IOException {
    Files.createDirectories(log);
    Files.write(log.resolve("checkpoint"), Checkpoint.of(ORIGIN, size, root).sign(KEY).bytes());
  }

  /** The differences, each as its code and its file within the log. */
  static List<String> differences(Path log) {
    Problems problems = new Problems();
    LedgerReport report =
        LedgerCheck.check(log, KEY.verifier(), problems)
            .orElseThrow(() -> new AssertionError(problems.toString()));
    return report.differences().stream()
        .map(p -> p.code().name() + " " + log.relativize(Path.of(p.where().file())))
        .toList();
  }

  /** What makes the checkpoint unreadable. */
  static List<String> problems(Path log) {
    Problems problems = new Problems();
    if (LedgerCheck.check(log, KEY.verifier(), problems).isPresent()) {
      throw new AssertionError("the checkpoint was read");
    }
    return problems.list().stream().map((Problem p) -> p.code().name()).toList();
  }

  /** Every file below a folder with its content in hexadecimal, by path. */
  static TreeMap<String, String> files(Path folder) throws IOException {
    TreeMap<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String hex = java.util.HexFormat.of().formatHex(Files.readAllBytes(file));
        files.put(folder.relativize(file).toString(), hex);
      }
    }
    return files;
  }
}
