package org.linxuan.foundation.store.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The embedded server's programs, unpacked once for all tests of a build. */
public final class TestPrograms {
  private TestPrograms() {}

  /** The folder of `initdb` and `pg_ctl`. */
  public static Path bin() {
    try {
      Path home = Path.of(System.getProperty("linxuan.home", ".."));
      return Binaries.unpacked(
          Files.createDirectories(home.resolve("foundation/target/server")).toRealPath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
