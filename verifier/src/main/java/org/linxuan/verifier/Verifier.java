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
    Differences out = new Differences();
    try {
      PackageFolder folder = PackageFolder.read(root);
      Attempt.of(Finding.MANIFEST_MALFORMED, out, () -> new ManifestCheck(folder, out).run());
      Attempt.of(Finding.LOG_MALFORMED, out, () -> new LogCheck(folder, out).run(key, checkpoint));
      Attempt.of(Finding.PACKAGE_MALFORMED, out, () -> new Content(folder, out).run());
    } catch (Malformed e) {
      out.add(Finding.PACKAGE_MALFORMED, e);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return out;
  }
}
