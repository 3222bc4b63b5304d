package org.linxuan.election.synth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.linxuan.foundation.problem.Problems;

/** A synthetic folder that a test has made. */
record Made(Path folder) {

  static Made of(Scale scale, long seed, Path place) {
    Problems problems = new Problems();
    assertThat(Synthesis.write(scale, seed, place, SynthProgress.SILENT, problems))
        .as(problems.toString())
        .isTrue();
    return new Made(place);
  }

  /** A big table as SQL names it. */
  String table(String name) {
    return "'" + folder.resolve("inputs/" + name + ".parquet") + "'";
  }

  List<String> lines(String name) throws IOException {
    return Files.readAllLines(folder.resolve(name));
  }

  /** SHA-256 of every file, by its path below the folder. */
  Map<String, String> digests() throws IOException {
    Map<String, String> digests = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        digests.put(folder.relativize(file).toString(), sha256(Files.readAllBytes(file)));
      }
    }
    return digests;
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
