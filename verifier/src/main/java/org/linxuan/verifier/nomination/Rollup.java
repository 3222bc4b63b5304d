package org.linxuan.verifier.nomination;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.linxuan.verifier.election.Election;
import org.linxuan.verifier.election.Unit;
import org.linxuan.verifier.nomination.Organisation.Support;
import org.linxuan.verifier.read.CodePoints;
import org.linxuan.verifier.read.Malformed;
import org.linxuan.verifier.read.Row;
import org.linxuan.verifier.report.Derived;

/** Sums the tallies of the organisations from the base upward, level by level. */
public final class Rollup {
  private final Election election;
  private final Map<String, Organisation> all = new TreeMap<>(CodePoints.ORDER);
  private final Map<String, String> parents = new HashMap<>();
  private final Derived setAside =
      new Derived("set-aside", 5, "file", "line", "organization", "member", "nominee", "reason");

  /** Sums everything; a tree that is not nested is {@link Malformed}. */
  public Rollup(Election election) {
    this.election = election;
    organisations();
    tallies();
    List<Organisation> bottomUp = new ArrayList<>(all.values());
    bottomUp.sort(Comparator.comparingLong((Organisation o) -> o.level).reversed());
    for (Organisation organisation : bottomUp) {
      parent(organisation.id).ifPresent(parent -> parent.add(organisation));
    }
  }

  private static long below(Organisation organisation) {
    return organisation.children.stream().mapToLong(Organisation::supportInAll).sum();
  }

  private void organisations() {
    List<Row> rows = election.table("organizations").rows();
    for (Row row : rows) {
      String id = row.get("organization");
      parents.put(id, row.get("parent"));
      all.put(id, new Organisation(id, row.count("level"), row.count("members")));
    }
    for (Row row : rows) {
      Organisation child = at(row.get("organization"));
      Organisation parent = all.get(row.get("parent"));
      boolean top = row.get("parent").isEmpty();
      if (top ? child.level != 1 : parent == null || parent.level >= child.level) {
        throw new Malformed(row.where(), "not below its parent", "不在上级组织之下");
      }
      if (parent != null) {
        parent.children.add(child);
      }
    }
  }

  private void tallies() {
    Set<List<String>> seen = new HashSet<>();
    for (Row row : election.table("tallies").rows()) {
      String id = row.get("organization");
      Organisation organisation = all.get(id);
      long supporters = row.count("supporters");
      String why =
          organisation == null
              ? "unknown organization"
              : supporters > organisation.ownMembers
                  ? "supporters above members"
                  : !seen.add(List.of(id, row.get("nominee"))) ? "same pair twice" : "";
      if (organisation == null || !why.isEmpty()) {
        String line = row.where().substring(row.where().lastIndexOf(' ') + 1);
        setAside.row("tallies.csv", line, id, "", row.get("nominee"), why);
        continue;
      }
      organisation.takingPart = 1;
      organisation.ownSupport = Math.addExact(organisation.ownSupport, supporters);
      organisation.add(row.get("nominee"), new Support(supporters, supporters > 0 ? 1 : 0));
    }
  }

  private Optional<Organisation> parent(String id) {
    return Optional.ofNullable(all.get(parents.getOrDefault(id, "")));
  }

  private Organisation at(String id) {
    Organisation found = all.get(id);
    if (found == null) {
      throw new Malformed("inputs/organizations.csv", "no " + id, "没有 " + id);
    }
    return found;
  }

  /** The unit an organisation lies in: the one at the top of its tree. */
  public Optional<Unit> unit(String organisation) {
    String top = organisation;
    while (!parents.getOrDefault(top, "").isEmpty()) {
      top = parents.getOrDefault(top, "");
    }
    return parents.containsKey(top) ? election.unit(top) : Optional.empty();
  }

  /** The organisations of a unit, itself among them, by code point. */
  public List<String> of(String unit) {
    return all.keySet().stream()
        .filter(id -> unit(id).map(u -> u.id().equals(unit)).orElse(false))
        .toList();
  }

  public boolean hasChildren(String organisation) {
    return !at(organisation).children.isEmpty();
  }

  public long ownMembers(String organisation) {
    return at(organisation).ownMembers;
  }

  public long level(String organisation) {
    return at(organisation).level;
  }

  /** The names that have support at or below an organisation. */
  public Set<String> names(String organisation) {
    return at(organisation).support.keySet();
  }

  public boolean majority(String organisation, String name) {
    return at(organisation).majority(name);
  }

  private Set<Long> levels() {
    Set<Long> levels = new TreeSet<>();
    all.values().forEach(o -> levels.add(o.level));
    return levels;
  }

  /** A table a level: every name with its support. */
  public List<Derived> levelTables() {
    List<Derived> tables = new ArrayList<>();
    for (long level : levels()) {
      Derived table =
          new Derived(
              "level-" + level,
              2,
              "organization",
              "nominee",
              "supporting_members",
              "supporting_organizations",
              "members",
              "organizations",
              "majority",
              "reported");
      all.values().stream().filter(o -> o.level == level).forEach(o -> rows(o, table));
      tables.add(table);
    }
    return tables;
  }

  private void rows(Organisation o, Derived table) {
    Set<String> reported = new HashSet<>();
    election
        .table("reports")
        .where("organization", o.id)
        .forEach(r -> reported.add(r.get("nominee")));
    Set<String> names = new TreeSet<>(CodePoints.ORDER);
    names.addAll(o.support.keySet());
    names.addAll(reported);
    for (String name : names) {
      Support support = o.support(name);
      table.row(
          o.id,
          name,
          support.members(),
          support.organisations(),
          o.members,
          o.organisations,
          o.majority(name),
          reported.contains(name));
    }
  }

  /** Who was asked and who took part; of members nothing is known from tallies. */
  public Derived participation() {
    Derived table =
        new Derived(
            "participation",
            1,
            "organization",
            "members",
            "members_taking_part",
            "organizations",
            "organizations_taking_part");
    all.values().forEach(o -> table.row(o.id, o.members, "", o.organisations, o.takingPart));
    return table;
  }

  /** Support entering and leaving every level. */
  public Derived conservation() {
    Derived table =
        new Derived("conservation", 1, "level", "support_in", "support_out", "difference");
    for (long level : levels()) {
      long in = 0;
      long out = 0;
      for (Organisation o : all.values()) {
        if (o.level == level) {
          in += o.ownSupport + below(o);
          out += o.supportInAll();
        }
      }
      table.row(level, in, out, in - out);
    }
    return table;
  }

  public Derived setAside() {
    return setAside;
  }
}
