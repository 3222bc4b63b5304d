package org.linxuan.foundation.intake.internal;

/** The formats of cells that our workbooks use, by their number in the styles part. */
final class Looks {
  /** No format. */
  static final int PLAIN = 0;

  /** The header. */
  static final int HEADER = 1;

  /** Text: leading zeros stay, and nothing that is typed becomes a formula or a date. */
  static final int TEXT = 2;

  /** A day, as 2022-05-31. */
  static final int DAY = 3;

  /** A whole number. */
  static final int COUNT = 4;

  /** Text that wraps. */
  static final int WRAPPED = 5;

  /** The header of a column that must be filled. */
  static final int REQUIRED = 6;

  static final String STYLES =
      "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
          + "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
          + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
          + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
          + "<fills count=\"4\"><fill><patternFill patternType=\"none\"/></fill>"
          + "<fill><patternFill patternType=\"gray125\"/></fill>"
          + fill("FFE7ECF3")
          + fill("FFFFF3CD")
          + "</fills><borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border>"
          + "</borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\""
          + " borderId=\"0\"/></cellStyleXfs><cellXfs count=\"7\">"
          + look(0, 0, 0, "")
          + look(49, 1, 2, "")
          + look(49, 0, 0, " quotePrefix=\"1\"")
          + look(164, 0, 0, "")
          + look(1, 0, 0, "")
          + "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\""
          + " applyNumberFormat=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\""
          + " wrapText=\"1\"/></xf>"
          + look(49, 1, 3, "")
          + "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\""
          + " builtinId=\"0\"/></cellStyles></styleSheet>";

  private Looks() {}

  private static String fill(String colour) {
    return "<fill><patternFill patternType=\"solid\"><fgColor rgb=\""
        + colour
        + "\"/></patternFill></fill>";
  }

  private static String look(int format, int font, int fill, String more) {
    return "<xf numFmtId=\""
        + format
        + "\" fontId=\""
        + font
        + "\" fillId=\""
        + fill
        + "\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\""
        + more
        + "/>";
  }
}
