package org.linxuan.election.cli.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The least that any reader of a file must do: start, take every byte, and see where its fields
 * end.
 */
final class BenchFloor {
  private BenchFloor() {}

  /** Arguments: the file, and the characters that end a field. */
  public static void main(String[] args) throws IOException {
    boolean[] ends = new boolean[256];
    args[1].chars().forEach(c -> ends[c] = true);
    byte[] buffer = new byte[1 << 16];
    long fields = 0;
    try (InputStream in = Files.newInputStream(Path.of(args[0]))) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        fields += fields(buffer, n, ends);
      }
    }
    System.out.println(fields);
  }

  private static long fields(byte[] buffer, int n, boolean[] ends) {
    long fields = 0;
    for (int i = 0; i < n; i++) {
      fields += ends[buffer[i] & 0xFF] ? 1 : 0;
    }
    return fields;
  }
}
