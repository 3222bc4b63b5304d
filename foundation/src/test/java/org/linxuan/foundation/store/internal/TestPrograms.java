package org.linxuan.foundation.store.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The embedded server's programs, unpacked once for all tests of a build. */
public final class TestPrograms {
  private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

  private TestPrograms() {}

  /** Whether Debian's server is installed. */
  public static boolean hasDebian() {
    return debian().isPresent();
  }

  /** The same of the newest server of Debian's packages, where there is one. */
  public static Optional<Path> debian() {
    if (!Files.isDirectory(DEBIAN)) {
      return Optional.empty();
    }
    try (Stream<Path> versions = Files.list(DEBIAN)) {
      return versions
          .map(version -> version.resolve("bin"))
          .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
          .max(Comparator.naturalOrder());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

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
