package org.linxuan.verifier.read;

import java.util.Comparator;

/** Order of texts by Unicode code point, as UTF-8 bytes sort. */
public final class CodePoints {
  public static final Comparator<String> ORDER = CodePoints::compare;

  private CodePoints() {}

  private static int compare(String a, String b) {
    int at = 0;
    while (at < a.length() && at < b.length()) {
      int x = a.codePointAt(at);
      int y = b.codePointAt(at);
      if (x != y) {
        return Integer.compare(x, y);
      }
      at += Character.charCount(x);
    }
    return Integer.compare(a.length(), b.length());
  }
}
