package org.linxuan.election.cli.internal.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.problem.Problems;

/** {@code performance.md} and its charts, out of the tables that the benchmarks printed. */
public final class PerformancePage {
  private static final int CURVE_FROM = 3;

  private final List<Measured> lines;
  private final SortedMap<String, String> files = new TreeMap<>();
  private final StringBuilder page = new StringBuilder();

  private PerformancePage(List<Measured> lines) {
    this.lines = lines;
  }

  /**
   * The page and its pictures, path by path.
   *
   * @param tables tables as {@code bench} prints them, in CSV
   */
  public static SortedMap<String, String> files(
      List<Source> tables, LocalDate day, Problems problems) {
    List<Measured> lines = new ArrayList<>();
    tables.forEach(table -> lines.addAll(Measured.read(table, problems)));
    PerformancePage made = new PerformancePage(lines);
    made.write(day);
    return made.files;
  }

  private void write(LocalDate day) {
    page.append("# Performance\n\nMade by `./linxuan bench page` on ")
        .append(day)
        .append(" from the tables that `./linxuan bench` printed. Every figure stands beside its")
        .append(" floor or a peer from the same run; a ratio counts, a time by itself does not.\n");
    lines.stream()
        .map(Measured::machine)
        .distinct()
        .forEach(machine -> page.append("\nMachine: ").append(machine).append(".\n"));
    groups().forEach(this::group);
    files.put("performance.md", page.toString());
  }

  /** Lines by the first word of their name: what was measured. */
  private Map<String, List<Measured>> groups() {
    Map<String, List<Measured>> groups = new LinkedHashMap<>();
    lines.forEach(
        m -> groups.computeIfAbsent(m.name().split(" ")[0], k -> new ArrayList<>()).add(m));
    return groups;
  }

  private void group(String what, List<Measured> group) {
    page.append("\n## ").append(what).append('\n');
    page.append("\n| what | size | figure | beside | took | ratio | memory MB |\n")
        .append("|---|--:|--:|---|--:|--:|--:|\n");
    group.forEach(this::row);
    Map<String, List<Measured>> series = new LinkedHashMap<>();
    group.stream()
        .filter(m -> !m.unit().startsWith("cpu_"))
        .sorted(Comparator.comparingLong(Measured::size))
        .forEach(m -> series.computeIfAbsent(m.name(), k -> new ArrayList<>()).add(m));
    series.forEach(this::charts);
  }

  private void row(Measured m) {
    page.append(
        String.format(
            Locale.ROOT,
            "| %s | %,d | %s | %s | %s | %s | %s |\n",
            m.name(),
            m.size(),
            amount(m.figure(), m.unit()),
            m.against(),
            m.floor() < 0 ? "" : amount(m.floor(), m.unit()),
            m.ratio(),
            m.memory() < 0 ? "" : String.format(Locale.ROOT, "%,d", m.memory())));
  }

  private static String amount(long figure, String unit) {
    return String.format(Locale.ROOT, "%,d %s", figure, unit.replaceAll("^(wall|cpu)_", ""))
        + (unit.startsWith("cpu_") ? " cpu" : "");
  }

  private void charts(String name, List<Measured> series) {
    if (series.stream().map(Measured::size).distinct().count() < CURVE_FROM) {
      return;
    }
    Measured first = series.get(0);
    List<Curve> time = new ArrayList<>(List.of(Curve.figures(name, series)));
    Curve floors = Curve.floors(first.against(), series);
    if (!floors.points().isEmpty()) {
      time.add(floors);
    }
    chart(name, name.replace(' ', '-') + "-time", first.unit(), time);
    Curve memory = Curve.memory(name, series);
    if (memory.points().size() >= CURVE_FROM) {
      chart(name + ", memory", name.replace(' ', '-') + "-memory", "MB", List.of(memory));
    }
  }

  private void chart(String title, String file, String unit, List<Curve> curves) {
    if (curves.get(0).points().isEmpty()) {
      return;
    }
    String path = "performance/" + file.replaceAll("[^a-z0-9-]", "") + ".svg";
    files.put(path, LogChart.draw(title, "size", unit.replace('_', ' '), curves));
    page.append("\n![" + title + "](" + path + ")\n\n");
    curves.forEach(
        curve ->
            page.append(
                Double.isNaN(curve.slope())
                    ? ""
                    : String.format(
                        Locale.ROOT,
                        "- %s: grows with the size to the power %.2f\n",
                        curve.label(),
                        curve.slope())));
  }
}
