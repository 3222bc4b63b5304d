package org.linxuan.election.golden;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the golden elections of the project stand. */
final class Elections {
  private Elections() {}

  /** The folder {@code elections/<case>}, whichever folder the tests run in. */
  static Path folder(String name) {
    Path here = Path.of("").toAbsolutePath();
    while (here != null && !Files.isDirectory(here.resolve("elections"))) {
      here = here.getParent();
    }
    return (here == null ? Path.of("") : here).resolve("elections").resolve(name).normalize();
  }
}
