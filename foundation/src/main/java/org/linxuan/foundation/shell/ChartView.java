package org.linxuan.foundation.shell;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * A chart as shown, always with its table: its kind, id, title, unit, the categories along its axis
 * and a figure for each in every series.
 */
public record ChartView(
    Kind kind, String id, String title, String unit, List<String> categories, List<Series> series) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** How the figures are drawn. */
  public enum Kind {
    BAR,
    ROWS,
    STACK,
    LINE
  }

  /** A name and a figure for each category. */
  public record Series(String name, List<Long> figures) {
    public Series {
      figures = List.copyOf(figures);
    }
  }

  public ChartView {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
    for (Series one : series) {
      if (one.figures().size() != categories.size()) {
        throw new IllegalArgumentException("a figure for each category: " + one.name());
      }
    }
  }

  /** A chart without series yet. */
  public static ChartView of(
      Kind kind, String id, String title, String unit, List<String> categories) {
    return new ChartView(kind, id, title, unit, categories, List.of());
  }

  /** The same with one more series. */
  public ChartView with(String name, List<Long> figures) {
    List<Series> more = new ArrayList<>(series);
    more.add(new Series(name, figures));
    return new ChartView(kind, id, title, unit, categories, more);
  }

  /** The kind's name in the page. */
  public String drawn() {
    return kind.name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The categories and series for the script. */
  public String json() {
    record Data(String unit, List<String> categories, List<Series> series) {}
    return JSON.writeValueAsString(new Data(unit, categories, series));
  }
}
