package org.linxuan.election.cli.internal.page;

import java.util.ArrayList;
import java.util.List;

/** Points of one line of a chart; both axes are powers of ten. */
record Curve(String label, List<Point> points) {
  Curve {
    points = List.copyOf(points);
  }

  /** A size and what was measured there, both above 0. */
  record Point(double size, double figure) {}

  /**
   * How the figure grows: the exponent of the size that fits best (least squares over the
   * logarithms). 1 is in step with the size; NaN with fewer than three points.
   */
  double slope() {
    if (points.size() < 3) {
      return Double.NaN;
    }
    double meanX = points.stream().mapToDouble(p -> Math.log(p.size())).average().orElse(0);
    double meanY = points.stream().mapToDouble(p -> Math.log(p.figure())).average().orElse(0);
    double over = 0;
    double under = 0;
    for (Point p : points) {
      double x = Math.log(p.size()) - meanX;
      over += x * (Math.log(p.figure()) - meanY);
      under += x * x;
    }
    return over / under;
  }

  /** The figures of these lines; nothing that was measured as 0 can stand on such a chart. */
  static Curve figures(String label, List<Measured> lines) {
    List<Point> points = new ArrayList<>();
    lines.stream()
        .filter(m -> m.size() > 0 && m.figure() > 0)
        .forEach(m -> points.add(new Point(m.size(), m.figure())));
    return new Curve(label, points);
  }

  /** What the floors of these lines took. */
  static Curve floors(String label, List<Measured> lines) {
    List<Point> points = new ArrayList<>();
    lines.stream()
        .filter(m -> m.size() > 0 && m.floor() > 0)
        .forEach(m -> points.add(new Point(m.size(), m.floor())));
    return new Curve(label, points);
  }

  /** The memory that these lines held. */
  static Curve memory(String label, List<Measured> lines) {
    List<Point> points = new ArrayList<>();
    lines.stream()
        .filter(m -> m.size() > 0 && m.memory() > 0)
        .forEach(m -> points.add(new Point(m.size(), m.memory())));
    return new Curve(label, points);
  }
}
