package org.linxuan.verifier;

import java.io.IOException;
import java.nio.file.Path;

/** Checks a package from the outside: nothing is taken from it that can be derived again. */
final class Verifier {
  private Verifier() {}

  /** Every difference of the package; key and checkpoint come from elsewhere, or are empty. */
  static Differences verify(Path root, String key, String checkpoint) throws IOException {
    Differences out = new Differences();
    try {
      PackageFolder folder = PackageFolder.read(root);
      attempt("MANIFEST_MALFORMED", out, () -> new ManifestCheck(folder, out).run());
      attempt("LOG_MALFORMED", out, () -> new LogCheck(folder, out).run(key, checkpoint));
    } catch (Malformed e) {
      out.add("PACKAGE_MALFORMED", root.toString(), String.valueOf(e.getMessage()));
    }
    return out;
  }

  /**
   * One part of the check; a file that cannot be read is a difference, and the other parts go on.
   */
  private static void attempt(String name, Differences out, Part part) {
    try {
      part.run();
    } catch (Malformed e) {
      out.add(name, "package", String.valueOf(e.getMessage()));
    }
  }

  private interface Part {
    void run() throws Malformed;
  }
}
