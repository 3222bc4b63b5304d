package org.linxuan.election.result;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;

/**
 * One file of a package: written when the package is, so that long tables never stand in memory as
 * a whole. It may be written by any thread.
 */
public interface PackageFile {
  /** The level of gzip that costs little time. */
  int FAST = 1;

  /** Writes the whole file; the same bytes every time. */
  void write(OutputStream out) throws IOException;

  /** A file whose bytes are there already. */
  static PackageFile of(byte[] bytes) {
    return out -> out.write(bytes);
  }

  /** A file packed with gzip, without a name or a time in its head. */
  static PackageFile packed(PackageFile plain) {
    return out -> {
      GZIPOutputStream gzip = new Gzip(out);
      plain.write(gzip);
      gzip.finish();
    };
  }

  /** A gzip stream that packs fast. */
  final class Gzip extends GZIPOutputStream {
    private static final int BUFFER = 1 << 16;

    Gzip(OutputStream out) throws IOException {
      super(out, BUFFER);
      def.setLevel(FAST);
    }
  }
}
