package org.linxuan.verifier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.linxuan.verifier.log.LogCheck;
import org.linxuan.verifier.log.ManifestCheck;
import org.linxuan.verifier.read.Malformed;
import org.linxuan.verifier.read.PackageFolder;
import org.linxuan.verifier.report.Attempt;
import org.linxuan.verifier.report.Differences;
import org.linxuan.verifier.report.Finding;

/** Checks a package from the outside: nothing is taken from it that can be derived again. */
final class Verifier {
  private Verifier() {}

  /** Every difference of the package; key and checkpoint come from elsewhere, or are empty. */
  static Differences verify(Path root, String key, String checkpoint) throws IOException {
    try {
      return verify(PackageFolder.read(root), key, checkpoint);
    } catch (Malformed e) {
      Differences out = new Differences();
      out.add(Finding.PACKAGE_MALFORMED, e);
      return out;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** The same of a package that is in memory already. */
  static Differences verify(PackageFolder folder, String key, String checkpoint) {
    Differences out = whole(folder, key, checkpoint);
    Attempt.of(Finding.PACKAGE_MALFORMED, out, () -> new Content(folder, out).run());
    return out;
  }

  /** What manifest and log alone give away. */
  static Differences whole(PackageFolder folder, String key, String checkpoint) {
    Differences out = new Differences();
    Attempt.of(Finding.MANIFEST_MALFORMED, out, () -> new ManifestCheck(folder, out).run());
    Attempt.of(Finding.LOG_MALFORMED, out, () -> new LogCheck(folder, out).run(key, checkpoint));
    return out;
  }
}
