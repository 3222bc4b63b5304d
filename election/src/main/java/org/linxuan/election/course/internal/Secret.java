package org.linxuan.election.course.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.linxuan.election.course.CourseProblem;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/** The secret of an election, from which its keys are made; it never leaves the folder. */
final class Secret {
  private final byte[] bytes;

  private Secret(byte[] bytes) {
    this.bytes = bytes;
  }

  static Secret read(Path election, Problems problems) {
    Path file = election.resolve("private/secret.hex");
    try {
      String text = Files.exists(file) ? Files.readString(file).strip() : "";
      if (!text.matches("[0-9a-fA-F]{64}")) {
        problems.add(CourseProblem.SECRET_WRONG, Where.file(file.toString()), file.getFileName());
        return new Secret(new byte[32]);
      }
      return new Secret(HexFormat.of().parseHex(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** For readings from which no key is made. */
  static Secret none() {
    return new Secret(new byte[32]);
  }

  /** A secret kept elsewhere: 32 bytes. */
  static Secret of(byte[] bytes) {
    return new Secret(bytes.clone());
  }

  /** The key for one purpose: {@code log}, {@code identity} or {@code ballots}. */
  byte[] key(String purpose) {
    return hmac(bytes, purpose);
  }

  static byte[] hmac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
