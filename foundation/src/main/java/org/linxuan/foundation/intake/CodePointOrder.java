package org.linxuan.foundation.intake;

import java.util.Comparator;

/**
 * The order of texts by Unicode code point, as bytes of UTF-8 sort; {@code String.compareTo} goes
 * by UTF-16 unit and puts the rare characters of names before some common ones.
 */
public enum CodePointOrder implements Comparator<String> {
  INSTANCE;

  @Override
  public int compare(String a, String b) {
    int at = 0;
    while (at < a.length() && at < b.length()) {
      int left = a.codePointAt(at);
      int right = b.codePointAt(at);
      if (left != right) {
        return Integer.compare(left, right);
      }
      at += Character.charCount(left);
    }
    return Integer.compare(a.length(), b.length());
  }
}
