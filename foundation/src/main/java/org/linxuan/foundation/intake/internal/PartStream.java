package org.linxuan.foundation.intake.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * The bytes of a part: exactly as many as the directory says, with its checksum, and never too many
 * between two markups, so that whoever reads markup holds little at a time.
 */
final class PartStream extends FilterInputStream {
  private final Zip.Part part;
  private final Inflater inflater;
  private final CRC32 crc = new CRC32();
  private long count;
  private int run;
  private boolean ended;

  private PartStream(Zip.Part part, InputStream in, Inflater inflater) {
    super(in);
    this.part = part;
    this.inflater = inflater;
  }

  static PartStream of(Zip.Part part, InputStream packed) {
    Inflater inflater = new Inflater(true);
    InputStream in =
        part.method() == Zip.STORED ? packed : new InflaterInputStream(packed, inflater, 1 << 14);
    return new PartStream(part, in, inflater);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int n = ended ? -1 : in.read(into, from, length);
    if (n < 0) {
      ended = true;
      if (count != part.size() || (int) crc.getValue() != part.crc()) {
        throw new ZipException("part " + Zip.shown(part.name()));
      }
      return -1;
    }
    count += n;
    if (count > part.size()) {
      throw new ZipException("part " + Zip.shown(part.name()));
    }
    crc.update(into, from, n);
    for (int i = from; i < from + n; i++) {
      run = into[i] == '<' ? 0 : run + 1;
      if (run > Limits.RUN) {
        throw new ZipException("part " + Zip.shown(part.name()));
      }
    }
    return n;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    super.close();
  }
}
