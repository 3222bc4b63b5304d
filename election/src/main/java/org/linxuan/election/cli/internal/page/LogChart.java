package org.linxuan.election.cli.internal.page;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Draws curves over powers of ten as an SVG picture of its own. */
final class LogChart {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 360;
  private static final int LEFT = 70;
  private static final int RIGHT = 20;
  private static final int TOP = 40;
  private static final int BOTTOM = 50;
  private static final List<String> COLOURS = List.of("#1f4e79", "#b3611e", "#1d7a46", "#7a3b8f");

  private final List<Curve> curves;
  private final String title;
  private final int[] x;
  private final int[] y;
  private final StringBuilder svg = new StringBuilder();

  private LogChart(String title, List<Curve> curves) {
    this.title = title;
    this.curves = curves;
    this.x = decades(Curve.Point::size);
    this.y = decades(Curve.Point::figure);
  }

  /** The picture; curves need a point at least among them. */
  static String draw(String title, String sizes, String unit, List<Curve> curves) {
    LogChart chart = new LogChart(title, curves);
    chart.frame(sizes, unit);
    for (int i = 0; i < curves.size(); i++) {
      chart.curve(curves.get(i), i);
    }
    return chart.svg.append("</svg>\n").toString();
  }

  private int[] decades(ToDoubleFunction<Curve.Point> value) {
    double low = Double.MAX_VALUE;
    double high = Double.MIN_NORMAL;
    for (Curve curve : curves) {
      for (Curve.Point point : curve.points()) {
        low = Math.min(low, value.applyAsDouble(point));
        high = Math.max(high, value.applyAsDouble(point));
      }
    }
    int from = (int) Math.floor(Math.log10(low) + 1e-9);
    int to = (int) Math.ceil(Math.log10(high) - 1e-9);
    return new int[] {from, Math.max(to, from + 1)};
  }

  private void frame(String sizes, String unit) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
                + " font-size=\"12\">\n<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>\n",
            WIDTH,
            HEIGHT,
            WIDTH,
            HEIGHT));
    text(LEFT, 20, "start", "#1d2330", title + " (" + unit + ")");
    for (int power = x[0]; power <= x[1]; power++) {
      double at = across(Math.pow(10, power));
      line(at, TOP, at, HEIGHT - BOTTOM);
      text(at, HEIGHT - BOTTOM + 18, "middle", "#5b6475", ten(power));
    }
    for (int power = y[0]; power <= y[1]; power++) {
      double at = up(Math.pow(10, power));
      line(LEFT, at, WIDTH - RIGHT, at);
      text(LEFT - 8, at + 4, "end", "#5b6475", ten(power));
    }
    text((LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 12, "middle", "#5b6475", sizes);
  }

  private static String ten(int power) {
    return power >= 0 && power <= 3
        ? String.valueOf(Math.round(Math.pow(10, power)))
        : "10<tspan dy=\"-5\" font-size=\"9\">" + power + "</tspan>";
  }

  private void curve(Curve curve, int number) {
    String colour = COLOURS.get(number % COLOURS.size());
    StringBuilder path = new StringBuilder();
    for (Curve.Point p : curve.points()) {
      path.append(path.isEmpty() ? "M" : " L")
          .append(String.format(Locale.ROOT, "%.1f %.1f", across(p.size()), up(p.figure())));
      svg.append(
          String.format(
              Locale.ROOT,
              "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3.5\" fill=\"%s\"/>\n",
              across(p.size()),
              up(p.figure()),
              colour));
    }
    String dash = number == 0 ? "" : " stroke-dasharray=\"6 4\"";
    svg.append("<path d=\"" + path + "\" fill=\"none\" stroke=\"" + colour + "\"" + dash + "/>\n");
    text(WIDTH - RIGHT, 20 + 15 * number, "end", colour, curve.label());
  }

  private double across(double size) {
    return LEFT + (Math.log10(size) - x[0]) / (x[1] - x[0]) * (WIDTH - LEFT - RIGHT);
  }

  private double up(double figure) {
    return HEIGHT - BOTTOM - (Math.log10(figure) - y[0]) / (y[1] - y[0]) * (HEIGHT - TOP - BOTTOM);
  }

  private void line(double x1, double y1, double x2, double y2) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#d9dde5\"/>\n",
            x1,
            y1,
            x2,
            y2));
  }

  private void text(double x, double y, String anchor, String colour, String text) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\">%s</text>\n",
            x,
            y,
            anchor,
            colour,
            text));
  }
}
