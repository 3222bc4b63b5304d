package org.linxuan.election.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.linxuan.foundation.ledger.SigningKey;

/** The secret of an installation as a text: {@code PRIVATE+KEY+name+id+seed}, one line. */
final class SummaryKeyText {
  private static final byte ED25519 = 1;
  private static final int SEED = 32;

  private SummaryKeyText() {}

  /** The text of a key with this name and seed. */
  static String text(String name, byte[] seed) {
    byte[] typed = new byte[1 + SEED];
    typed[0] = ED25519;
    System.arraycopy(seed, 0, typed, 1, SEED);
    String id = HexFormat.of().toHexDigits(SigningKey.ofSeed(name, seed).verifier().id());
    return "PRIVATE+KEY+%s+%s+%s\n".formatted(name, id, Base64.getEncoder().encodeToString(typed));
  }

  /** The key of a file; nothing where the file holds none. */
  static Optional<SigningKey> read(Path file) throws IOException {
    String[] parts = Files.readString(file).strip().split("\\+", 5);
    if (parts.length != 5 || !parts[0].equals("PRIVATE") || !parts[1].equals("KEY")) {
      return Optional.empty();
    }
    try {
      byte[] typed = Base64.getDecoder().decode(parts[4]);
      if (typed.length != 1 + SEED || typed[0] != ED25519) {
        return Optional.empty();
      }
      SigningKey key = SigningKey.ofSeed(parts[2], Arrays.copyOfRange(typed, 1, typed.length));
      return Optional.of(key)
          .filter(k -> HexFormat.of().toHexDigits(k.verifier().id()).equals(parts[3]));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
