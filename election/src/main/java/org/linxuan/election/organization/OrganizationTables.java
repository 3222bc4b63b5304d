package org.linxuan.election.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linxuan.foundation.intake.Column;
import org.linxuan.foundation.intake.PlainTable;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.intake.Table;
import org.linxuan.foundation.intake.TableReader;
import org.linxuan.foundation.intake.TableSpec;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/**
 * Reads the tables of this module into its records and collects every problem with its cell; what
 * is returned beside problems is not to be used.
 */
public final class OrganizationTables {
  /** {@code organizations.csv}, the O of {@code rollup}. */
  public static final TableSpec ORGANIZATIONS =
      TableSpec.of(
          Column.text("organization"),
          Column.text("parent").optional(),
          Column.count("level"),
          Column.count("members").optional());

  /** {@code organization-names.csv}. */
  public static final TableSpec NAMES =
      TableSpec.of(Column.text("organization"), Column.text("name_zh"), Column.text("name_en"))
          .key("organization")
          .orEmpty();

  /** The M of {@code rollup}: members one by one. Further columns are let through. */
  public static final TableSpec MEMBERS =
      TableSpec.of(Column.text("organization"), Column.text("member")).withFurtherColumns();

  /** {@code units.csv}. */
  public static final TableSpec UNITS =
      TableSpec.of(
              Column.text("unit"),
              Column.text("name_zh"),
              Column.text("name_en"),
              Column.text("kind"),
              Column.choice("detail", "full", "summary", "none"),
              Column.count("members"),
              Column.count("women"),
              Column.count("minorities"))
          .key("unit");

  private OrganizationTables() {}

  /**
   * The organisation tree, checked to be properly nested; a table without rows is a problem, as
   * everywhere where {@code mayBeEmpty} is not said.
   */
  public static OrganizationTree tree(Source source, Problems problems) {
    return tree(source, false, problems);
  }

  /** The same, where an election without primary organisations has an empty table. */
  public static OrganizationTree tree(Source source, boolean mayBeEmpty, Problems problems) {
    TableSpec spec = mayBeEmpty ? ORGANIZATIONS.orEmpty() : ORGANIZATIONS;
    TreeBuilder builder = new TreeBuilder();
    if (PlainTable.read(spec, source, builder::add)) {
      Optional<OrganizationTree> nested = builder.build();
      if (nested.isPresent()) {
        return nested.get();
      }
    }
    return checked(spec, source, problems);
  }

  /** Reads row by row and says of every cell what is wrong with it. */
  private static OrganizationTree checked(TableSpec spec, Source source, Problems problems) {
    int before = problems.size();
    List<OrganizationRow> rows = new ArrayList<>();
    TableReader.stream(spec, source, problems, row -> rows.add(organization(row)));
    boolean whole = problems.size() == before;
    OrganizationTree tree =
        OrganizationTree.build(rows, whole ? Set.of() : idsInFile(source), problems);
    return whole ? tree : OrganizationTree.empty();
  }

  /** All ids of the file, those of rows with a problem included. */
  private static Set<String> idsInFile(Source source) {
    TableSpec anything =
        TableSpec.of(Column.text("organization").optional()).withFurtherColumns().orEmpty();
    Set<String> ids = new HashSet<>();
    TableReader.stream(anything, source, new Problems(), row -> ids.add(row.text("organization")));
    return ids;
  }

  private static OrganizationRow organization(Table.Row row) {
    return new OrganizationRow(
        new Organization(
            row.text("organization"), row.text("parent"), row.count("level"), row.count("members")),
        row.where("organization"),
        row.where("parent"),
        row.where("level"));
  }

  /** Names of organisations of the tree, in file order. */
  public static List<OrganizationName> names(
      Source source, OrganizationTree tree, Problems problems) {
    List<OrganizationName> names = new ArrayList<>();
    TableReader.stream(
        NAMES,
        source,
        problems,
        row -> {
          checkKnown(row, tree, problems);
          names.add(
              new OrganizationName(
                  row.text("organization"), row.text("name_zh"), row.text("name_en")));
        });
    return names;
  }

  /** Adds a problem where the row's {@code organization} is not in the tree. */
  public static void checkKnown(Table.Row row, OrganizationTree tree, Problems problems) {
    String id = row.text("organization");
    if (tree.number(id) < 0) {
      problems.add(OrganizationProblem.ORGANIZATION_UNKNOWN, row.where("organization"), id);
    }
  }

  /** Members one by one, in file order; each in one organisation of the tree. */
  public static List<Member> members(Source source, OrganizationTree tree, Problems problems) {
    Map<String, Where> seen = new HashMap<>();
    Map<String, String> homes = new HashMap<>();
    Set<Member> members = new LinkedHashSet<>();
    TableReader.stream(
        MEMBERS,
        source,
        problems,
        row -> {
          Member member = new Member(row.text("organization"), row.text("member"));
          Where where = row.where("organization");
          if (tree.find(member.organization()).isEmpty()) {
            problems.add(
                OrganizationProblem.MEMBER_ORGANIZATION_UNKNOWN,
                where,
                member.organization(),
                member.member());
          }
          String home = homes.putIfAbsent(member.member(), member.organization());
          Where first = seen.putIfAbsent(member.member(), where);
          if (home != null && first != null && !home.equals(member.organization())) {
            problems.add(
                OrganizationProblem.MEMBER_IN_TWO_ORGANIZATIONS,
                where,
                member.member(),
                member.organization(),
                first.line(),
                home);
          }
          members.add(member);
        });
    return List.copyOf(members);
  }

  /** The electoral units, in file order. */
  public static List<ElectoralUnit> units(Source source, Problems problems) {
    List<ElectoralUnit> units = new ArrayList<>();
    TableReader.stream(
        UNITS,
        source,
        problems,
        row -> {
          for (String part : List.of("women", "minorities")) {
            if (row.count(part) > row.count("members")) {
              problems.add(
                  OrganizationProblem.PART_ABOVE_MEMBERS,
                  row.where(part),
                  part,
                  row.text("unit"),
                  row.count(part),
                  row.count("members"));
            }
          }
          units.add(unit(row));
        });
    return units;
  }

  /** The same, each of a kind that the rulebook has; an empty list of kinds lets every kind be. */
  public static List<ElectoralUnit> units(Source source, List<String> kinds, Problems problems) {
    TableReader.stream(
        UNITS,
        source,
        new Problems(),
        row -> {
          if (!kinds.isEmpty() && !kinds.contains(row.text("kind"))) {
            problems.add(
                OrganizationProblem.UNIT_KIND_UNKNOWN,
                row.where("kind"),
                row.text("kind"),
                String.join(", ", kinds));
          }
        });
    return units(source, problems);
  }

  private static ElectoralUnit unit(Table.Row row) {
    return new ElectoralUnit(
        row.text("unit"),
        row.text("name_zh"),
        row.text("name_en"),
        row.text("kind"),
        ElectoralUnit.Detail.parse(row.text("detail")),
        row.count("members"),
        row.count("women"),
        row.count("minorities"));
  }

  /**
   * The units carried in full are exactly the electoral units of the tree, so that nothing is
   * summed that no stage asks for, and nothing asked for that was not summed.
   */
  public static void checkUnits(
      List<ElectoralUnit> units, OrganizationTree tree, Where where, Problems problems) {
    Set<String> ids = new HashSet<>();
    for (ElectoralUnit unit : units) {
      ids.add(unit.id());
      boolean inTree = tree.find(unit.id()).filter(o -> o.level() == 1).isPresent();
      if (unit.detail() == ElectoralUnit.Detail.FULL && !inTree) {
        problems.add(OrganizationProblem.UNIT_NOT_IN_TREE, where, unit.id());
      }
    }
    for (Organization root : tree.units()) {
      if (!ids.contains(root.id())) {
        problems.add(OrganizationProblem.TREE_WITHOUT_UNIT, where, root.id());
      }
    }
  }
}
