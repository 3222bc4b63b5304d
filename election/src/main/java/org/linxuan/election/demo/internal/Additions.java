package org.linxuan.election.demo.internal;

import java.util.Map;
import java.util.TreeMap;

/** What the synthetic election does not have: names of organisations, leads, a suspension. */
final class Additions {
  private static final String HASH = "0".repeat(64);

  private final TreeMap<String, DemoTable> tables;

  Additions(TreeMap<String, DemoTable> tables) {
    this.tables = tables;
  }

  void all() {
    OrganizationNames names = new OrganizationNames();
    for (Map<String, String> row : table("organizations").rows) {
      String id = row.getOrDefault("organization", "");
      OrganizationNames.Name name = names.of(id, row.getOrDefault("parent", ""));
      if (id.length() > 2) {
        table("organization-names").add(id, name.zh(), name.en());
      }
    }
    for (Map<String, String> row : table("units").rows) {
      unit(row.getOrDefault("unit", ""));
    }
    table("suspensions")
        .add(
            Days.SUSPENDED,
            "vetting",
            "2022-03-22",
            "unit-discipline",
            "核查反映的问题（合成）/ a report is being checked (synthetic)",
            "",
            "");
  }

  private void unit(String unit) {
    table("activities")
        .add(unit, "schedule", "2021-12-06", unit + "-staff-1", "倒排工作日程 / calendar counted back");
    table("activities").add(unit, "publicity", "2021-12-13", unit + "-staff-2", "动员部署 / launch");
    table("activities")
        .add(unit, "education", "2022-03-04", unit + "-staff-2", "纪律教育 / on discipline");
    lead(unit, 1, "p003", "2022-03-09", "true", "2022-03-21");
    lead(unit, 2, "p006", "2022-03-14", "false", "2022-03-23");
    table("complaints")
        .add(
            unit + "-complaint-1",
            unit,
            "vetting",
            "2022-03-08",
            "canvassing",
            "2022-03-18",
            unit + "-supervisor",
            "查无实据 / not borne out",
            HASH);
  }

  private void lead(
      String unit, int number, String person, String received, String checkable, String concluded) {
    boolean can = checkable.equals("true");
    table("leads")
        .add(
            unit + "-lead-" + number,
            unit,
            unit + person,
            received,
            checkable,
            can ? "查阅档案、谈话核实 / file and talks" : "",
            concluded,
            can ? "unfounded" : "not-checkable",
            unit + "-discipline-inspector",
            HASH);
  }

  private DemoTable table(String name) {
    DemoTable table = tables.get(name);
    if (table == null) {
      throw new IllegalStateException("no table " + name);
    }
    return table;
  }
}
