package org.linxuan.verifier.rulebook;

import java.util.List;

/** How lines of a YAML text become one text. */
final class Folding {
  private Folding() {}

  /**
   * The text of some lines.
   *
   * @param folded whether neighbouring lines become one
   * @param ending {@code -} without line feeds at the end, {@code +} with all, else with one
   */
  static String of(List<String> lines, boolean folded, char ending) {
    int last = lines.size();
    while (last > 0 && lines.get(last - 1).isEmpty()) {
      last--;
    }
    StringBuilder out = new StringBuilder();
    int blank = 0;
    String before = null;
    for (String line : lines.subList(0, last)) {
      if (line.isEmpty()) {
        blank++;
        continue;
      }
      boolean joined = folded && before != null && !isApart(before) && !isApart(line);
      int breaks = blank + (before == null || joined ? 0 : 1);
      out.append(joined && blank == 0 ? " " : "\n".repeat(breaks)).append(line);
      before = line;
      blank = 0;
    }
    int after = lines.size() - last;
    return out + (ending == '+' ? "\n".repeat(after + (last > 0 ? 1 : 0)) : ending(last, ending));
  }

  private static String ending(int lines, char ending) {
    return ending == '-' || lines == 0 ? "" : "\n";
  }

  /** A line that is indented further stays a line of its own. */
  private static boolean isApart(String line) {
    return line.charAt(0) == ' ' || line.charAt(0) == '\t';
  }
}
