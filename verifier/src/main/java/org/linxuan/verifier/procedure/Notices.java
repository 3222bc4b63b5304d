package org.linxuan.verifier.procedure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linxuan.verifier.election.Election;
import org.linxuan.verifier.election.WorkingDays;
import org.linxuan.verifier.read.CodePoints;
import org.linxuan.verifier.read.Node;
import org.linxuan.verifier.read.Row;
import org.linxuan.verifier.report.Derived;

/** Notices and their clocks (E5.2b, E5.3c). */
public final class Notices {
  private final Election election;
  private final WorkingDays calendar;
  private final Map<String, Long> days = new HashMap<>();

  /** The notices of an election. */
  public Notices(Election election) {
    this.election = election;
    this.calendar = new WorkingDays(election.table("calendar"));
  }

  private Node rule(Row notice) {
    return election.rules().get("notices").find("kind", notice.get("kind")).orElse(Node.absent());
  }

  long workingDays(Row notice) {
    return days.computeIfAbsent(
        notice.get("notice"),
        id ->
            calendar.between(
                notice, election.table("suspensions").where("unit", notice.get("unit"))));
  }

  /** Days, range, channels and proof as the rule asks, whatever the day on which one asks. */
  public boolean isMet(Row notice) {
    Node rule = rule(notice);
    List<String> channels = List.of(notice.get("channels").split(";"));
    return !rule.isAbsent()
        && workingDays(notice) >= rule.get("working_days").number()
        && notice.is("range", rule.get("range").text())
        && channels.containsAll(rule.get("channels").texts())
        && (!rule.get("proof").flag() || notice.has("proof"));
  }

  /** The notices of a unit and kind that have opened by a day. */
  public List<Row> of(String unit, String kind, String day) {
    return election.table("notices").where("unit", unit).stream()
        .filter(r -> r.is("kind", kind) && r.by("opens", day))
        .toList();
  }

  /** Whether a notice names a person. */
  public boolean names(Row notice, String person) {
    return election.table("notice-names").where("notice", notice.get("notice")).stream()
        .anyMatch(r -> r.is("person", person));
  }

  /** A row a notice. */
  public Derived table() {
    Derived table =
        new Derived(
            "clocks",
            2,
            "unit",
            "notice",
            "kind",
            "opens",
            "closes",
            "working_days",
            "required",
            "met");
    List<Row> rows = new ArrayList<>(election.table("notices").rows());
    rows.sort(
        Comparator.comparing((Row r) -> r.get("unit"), CodePoints.ORDER)
            .thenComparing(r -> r.get("notice"), CodePoints.ORDER));
    for (Row row : rows) {
      table.row(
          row.get("unit"),
          row.get("notice"),
          row.get("kind"),
          row.get("opens"),
          row.get("closes"),
          workingDays(row),
          rule(row).get("working_days").number(),
          isMet(row));
    }
    return table;
  }
}
