package org.linxuan.election.demo.internal;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Takes out of every unit what it has not come to yet. What the synthetic election has on one day
 * is spread over the days before it first, so that work is found half done.
 */
final class Cut {
  /** The day from which a row is there, by table. */
  private static final Map<String, String> FROM =
      Map.ofEntries(
          Map.entry("stage-openings", "date"),
          Map.entry("meetings", "date"),
          Map.entry("suspensions", "suspended"),
          Map.entry("planned", "date"),
          Map.entry("activities", "date"),
          Map.entry("participation-forms", "date"),
          Map.entry("rounds", "resubmitted"),
          Map.entry("identity", "reviewed_on"),
          Map.entry("musts", "date"),
          Map.entry("vetting-reports", "date"),
          Map.entry("heard", "date"),
          Map.entry("conclusions", "discipline_on"),
          Map.entry("opinions", "asked"),
          Map.entry("notices", "opens"),
          Map.entry("comments", "received"),
          Map.entry("leads", "received"),
          Map.entry("complaints", "received"));

  /** What comes to a row later: the day, and the cells that are empty until then. */
  private static final Map<String, List<String>> LATER =
      Map.of(
          "opinions", List.of("answered", "answer"),
          "comments", List.of("closed", "closed_by", "conclusion", "action"),
          "leads", List.of("concluded", "how", "conclusion", "by"),
          "complaints", List.of("handled", "handled_by", "conclusion"));

  /** Over how many days before the day it has something is spread: table and column. */
  private static final Map<String, Integer> SPREAD =
      Map.of(
          "participation-forms date", 15,
          "musts date", 8,
          "vetting-reports date", 5,
          "opinions answered", 6);

  private static final LocalDate SELECTED = LocalDate.of(2022, 1, 26);
  private static final LocalDate REPORTED = LocalDate.of(2022, 2, 9);

  private final TreeMap<String, DemoTable> tables;
  private final Days days;

  Cut(TreeMap<String, DemoTable> tables, Days days) {
    this.tables = tables;
    this.days = days;
  }

  void all() {
    SPREAD.forEach((cell, over) -> spread(cell.split(" ")[0], cell.split(" ")[1], over));
    FROM.forEach((table, column) -> keep(table, row -> reached(table, row, column)));
    LATER.forEach(this::later);
    belongs("tallies", "organization", "participation-forms");
    belongs("meeting-names", "meeting", "meetings");
    belongs("notice-names", "notice", "notices");
    rounds("round-names");
    rounds("round-opinions");
    reports("reports");
    reports("not-reported");
    people();
  }

  private DemoTable table(String name) {
    DemoTable table = tables.get(name);
    if (table == null) {
      throw new IllegalStateException("no table " + name);
    }
    return table;
  }

  private void keep(String name, Predicate<Map<String, String>> which) {
    DemoTable table = table(name);
    table.rows = table.rows.stream().filter(which).collect(Collectors.toList());
  }

  private boolean reached(String table, Map<String, String> row, String column) {
    String text = row.getOrDefault(column, "");
    LocalDate reached = days.reached(table(table).unit(row));
    return !text.isEmpty() && !LocalDate.parse(text).isAfter(reached);
  }

  private void spread(String name, String column, int over) {
    for (Map<String, String> row : table(name).rows) {
      String text = row.getOrDefault(column, "");
      if (!text.isEmpty()) {
        int earlier = Math.floorMod(String.join(" ", row.values()).hashCode(), over);
        row.put(column, LocalDate.parse(text).minusDays(earlier).toString());
      }
    }
  }

  private void later(String name, List<String> cells) {
    for (Map<String, String> row : table(name).rows) {
      if (!reached(name, row, cells.get(0))) {
        cells.forEach(cell -> row.put(cell, ""));
      }
    }
  }

  private void belongs(String name, String column, String to) {
    Set<String> kept = column(to, column);
    keep(name, row -> kept.contains(row.getOrDefault(column, "")));
  }

  private Set<String> column(String name, String column) {
    return table(name).rows.stream()
        .map(row -> row.getOrDefault(column, ""))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private void rounds(String name) {
    Set<String> kept =
        table("rounds").rows.stream()
            .map(Cut::round)
            .collect(Collectors.toCollection(HashSet::new));
    keep(name, row -> kept.contains(round(row)));
  }

  private static String round(Map<String, String> row) {
    return row.get("unit") + " " + row.get("round");
  }

  /** A level reports when it has selected, the unit before the first list goes down. */
  private void reports(String name) {
    keep(
        name,
        row -> {
          String organization = row.getOrDefault("organization", "");
          LocalDate day = organization.length() == 2 ? REPORTED : SELECTED;
          return !day.isAfter(days.reached(table(name).unit(row)));
        });
  }

  /** Persons are there once somebody has named them. */
  private void people() {
    Set<String> named = column("tallies", "nominee");
    named.addAll(column("reports", "nominee"));
    keep("people", row -> named.contains(row.getOrDefault("person", "")));
    belongs("evidence", "person", "people");
    belongs("identity", "person", "people");
  }
}
