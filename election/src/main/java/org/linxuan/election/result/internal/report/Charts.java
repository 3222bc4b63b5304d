package org.linxuan.election.result.internal.report;

import java.util.List;

/** Draws bar charts as SVG that prints well and needs nothing from elsewhere. */
final class Charts {
  private static final int LEFT = 290;
  private static final int WIDE = 420;
  private static final int ROW = 20;

  private Charts() {}

  /**
   * One bar.
   *
   * @param label markup shown in the table beside it is not possible in SVG, so plain text in both
   *     languages
   * @param value length of the bar
   * @param mark where a line is drawn across the bar, such as a limit or the previous figure; -1
   *     for none
   */
  record Bar(String zh, String en, long value, long mark, String note) {}

  /** Horizontal bars over one scale. */
  static String bars(List<Bar> bars) {
    long most = bars.stream().mapToLong(b -> Math.max(b.value(), b.mark())).max().orElse(1);
    StringBuilder svg = new StringBuilder();
    int height = bars.size() * ROW + 4;
    svg.append("<svg class=\"chart\" viewBox=\"0 0 ")
        .append(LEFT + WIDE + 130)
        .append(' ')
        .append(height)
        .append("\" role=\"img\">\n");
    for (int i = 0; i < bars.size(); i++) {
      bar(svg, bars.get(i), i * ROW, Math.max(1, most));
    }
    return svg.append("</svg>\n").toString();
  }

  private static void bar(StringBuilder svg, Bar bar, int y, long most) {
    long length = bar.value() * WIDE / most;
    label(svg, "zh", bar.zh(), y);
    label(svg, "en", bar.en(), y);
    svg.append("<rect class=\"bar\" x=\"")
        .append(LEFT)
        .append("\" y=\"")
        .append(y + 3)
        .append("\" width=\"")
        .append(length)
        .append("\" height=\"13\"/>");
    if (bar.mark() >= 0) {
      long x = LEFT + bar.mark() * WIDE / most;
      svg.append("<line class=\"mark\" x1=\"")
          .append(x)
          .append("\" x2=\"")
          .append(x)
          .append("\" y1=\"")
          .append(y + 1)
          .append("\" y2=\"")
          .append(y + 18)
          .append("\"/>");
    }
    long end = LEFT + Math.max(length, bar.mark() * WIDE / most) + 6;
    svg.append("<text x=\"")
        .append(end)
        .append("\" y=\"")
        .append(y + 14)
        .append("\">")
        .append(Html.escape(bar.note()))
        .append("</text>\n");
  }

  private static void label(StringBuilder svg, String lang, String text, int y) {
    svg.append("<text lang=\"")
        .append(lang)
        .append("\" x=\"")
        .append(LEFT - 8)
        .append("\" y=\"")
        .append(y + 14)
        .append("\" text-anchor=\"end\">")
        .append(Html.escape(text))
        .append("</text>");
  }
}
