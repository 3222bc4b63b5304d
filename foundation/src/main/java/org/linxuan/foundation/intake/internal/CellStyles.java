package org.linxuan.foundation.intake.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How the numbers of a workbook are shown, as far as it says what they are. */
final class CellStyles {
  private static final Pattern SILENT = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");
  private static final Pattern ELAPSED = Pattern.compile("\\[(h+|m+|s+)\\]");
  private static final Pattern PADDED = Pattern.compile("0{2,}");

  /** What a format makes of a number. */
  enum Look {
    GENERAL,
    DIGITS,
    PADDED,
    DATE
  }

  private final List<Look> looks = new ArrayList<>();

  private CellStyles() {}

  static CellStyles read(Zip zip, Optional<String> part) throws BadWorkbook {
    CellStyles styles = new CellStyles();
    if (part.isEmpty()) {
      return styles;
    }
    Map<Integer, Look> own = new HashMap<>();
    boolean inCells = false;
    try (Xml xml = Xml.open(zip, part.get())) {
      for (Xml.At at = xml.next(); at != Xml.At.DONE; at = xml.next()) {
        if (at == Xml.At.TEXT) {
          continue;
        }
        boolean begins = at == Xml.At.START;
        switch (xml.name()) {
          case "cellXfs" -> inCells = begins;
          case "numFmt" -> {
            if (begins) {
              own.put(Refs.number(xml.get("numFmtId")), look(xml.get("formatCode")));
            }
          }
          case "xf" -> {
            if (begins && inCells) {
              int format = Refs.number(xml.get("numFmtId"));
              Look look = own.get(format);
              styles.looks.add(look == null ? shipped(format) : look);
            }
          }
          default -> {
            // Fonts and colours say nothing.
          }
        }
      }
    }
    return styles;
  }

  /** The look of a style's index as cells write it. */
  Look look(Optional<String> index) {
    int at = Refs.number(index.orElse(""));
    return at < looks.size() ? looks.get(at) : Look.GENERAL;
  }

  /** Formats that every program knows by number; 27 to 58 are dates of East Asia (ECMA-376). */
  private static Look shipped(int format) {
    boolean date =
        (format >= 14 && format <= 22)
            || (format >= 27 && format <= 36)
            || (format >= 45 && format <= 47)
            || (format >= 50 && format <= 58);
    if (date) {
      return Look.DATE;
    }
    return format == 0 || format == 11 || format == 48 || format == 49 ? Look.GENERAL : Look.DIGITS;
  }

  static Look look(String code) {
    if (ELAPSED.matcher(code.toLowerCase(Locale.ROOT)).find()) {
      return Look.DATE;
    }
    String spoken = SILENT.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
    if (spoken.contains("general") || spoken.contains("@") || spoken.contains("e+")) {
      return Look.GENERAL;
    }
    if (spoken.chars().anyMatch(c -> "ymdhs".indexOf(c) >= 0)) {
      return Look.DATE;
    }
    return PADDED.matcher(spoken.trim()).matches() ? Look.PADDED : Look.DIGITS;
  }
}
