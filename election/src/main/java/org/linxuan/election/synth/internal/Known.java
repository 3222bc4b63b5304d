package org.linxuan.election.synth.internal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The ids of well-known persons: where they are known, {@code p}, and a number. */
final class Known {
  private Known() {}

  /** The n-th person, from 0, of an organisation. */
  static String id(Node where, int n) {
    String format = where.form == Form.UNIT ? "%sp%03d" : "%sp%d";
    return String.format(Locale.ROOT, format, where.id, n + 1);
  }

  /** The ids of the first persons of an organisation, in UTF-8. */
  static byte[][] ids(Node where, int number) {
    byte[][] ids = new byte[number][];
    for (int n = 0; n < number; n++) {
      ids[n] = id(where, n).getBytes(StandardCharsets.UTF_8);
    }
    return ids;
  }
}
