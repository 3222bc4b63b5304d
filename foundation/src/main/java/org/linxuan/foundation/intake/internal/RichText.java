package org.linxuan.foundation.intake.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of a workbook: its runs one after another, without how it is read aloud. */
final class RichText {
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private RichText() {}

  /** Reads to the end of the element that just began. */
  static String read(Xml xml) throws BadWorkbook {
    StringBuilder text = new StringBuilder();
    int outer = xml.depth();
    int aloud = 0;
    boolean inText = false;
    while (true) {
      switch (xml.next()) {
        case START -> {
          aloud = aloud == 0 && xml.name().equals("rPh") ? xml.depth() : aloud;
          inText = aloud == 0 && xml.name().equals("t");
        }
        case TEXT -> {
          if (inText) {
            xml.textTo(text, Limits.CELL);
          }
        }
        case END -> {
          inText = false;
          if (xml.depth() < aloud) {
            aloud = 0;
          }
          if (xml.depth() < outer) {
            return plain(text.toString());
          }
        }
        case DONE -> throw Zip.damaged("a text has no end", "文字未结束");
      }
    }
  }

  /** Resolves characters that are written by their numbers, and makes line ends alike. */
  static String plain(String text) {
    String resolved = text;
    if (text.contains("_x")) {
      Matcher escaped = ESCAPED.matcher(text);
      resolved =
          escaped.replaceAll(
              m ->
                  Matcher.quoteReplacement(
                      String.valueOf((char) Integer.parseInt(m.group(1), 16))));
    }
    return resolved.indexOf('\r') < 0
        ? resolved
        : resolved.replace("\r\n", "\n").replace('\r', '\n');
  }
}
