package org.linxuan.foundation.ledger.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that holds a verifier key, as people save one: perhaps with a BOM, and a line end of any
 * kind.
 */
public final class KeyFile {
  private static final int MOST_BYTES = 10_000;

  private KeyFile() {}

  /** The text of the file; empty if there is no such file, or none that can be read. */
  public static Optional<String> read(String file) {
    try {
      byte[] bytes = TileFiles.read(Path.of(file), MOST_BYTES);
      String text = new String(bytes, StandardCharsets.UTF_8);
      return Optional.of(text.startsWith("\ufeff") ? text.substring(1) : text).map(String::strip);
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }
}
