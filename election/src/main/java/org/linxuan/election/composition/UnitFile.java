package org.linxuan.election.composition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.linxuan.election.rulebook.CompositionRule;
import org.linxuan.election.rulebook.CompositionRule.Measure;
import org.linxuan.election.rulebook.Rulebook;
import org.linxuan.election.rulebook.Text;
import org.linxuan.election.rulebook.UnitKind;
import org.linxuan.foundation.intake.Column;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.intake.Table;
import org.linxuan.foundation.intake.TableReader;
import org.linxuan.foundation.intake.TableSpec;
import org.linxuan.foundation.problem.Problems;

/** The tables from which lists are chosen under a rulebook: units, planned numbers, flexes. */
public final class UnitFile {
  static final String UNIT = "unit";
  private static final String KIND = "kind";
  private static final String SEATS = "seats";
  private static final String NAMES = "names";

  private static final TableSpec PLANNED =
      TableSpec.of(
              Column.text(UNIT),
              Column.text("category"),
              Column.count("number"),
              Column.date("date").optional())
          .key(UNIT, "category")
          .orEmpty();
  private static final TableSpec FLEX =
      TableSpec.of(Column.text("rule"), Column.text(UNIT).optional(), Column.count("limit"))
          .key("rule", UNIT)
          .orEmpty();

  private final Rulebook rulebook;
  private final Problems problems;
  private final Map<String, Row> units = new LinkedHashMap<>();

  private UnitFile(Rulebook rulebook, Problems problems) {
    this.rulebook = rulebook;
    this.problems = problems;
  }

  /** A unit as its row says. */
  record Row(String kind, long seats, long names, Text name, Map<String, Long> measures) {
    boolean isBoundBy(CompositionRule rule) {
      return rule.covers(kind) && rule.bindsSize(seats);
    }
  }

  /** What was read; not to be used if there are problems. */
  public record Content(UnitTask task, Map<String, Text> names) {
    public Content {
      names = Map.copyOf(names);
    }
  }

  /**
   * The tables of a call.
   *
   * @param units {@code unit,kind,seats[,names]}, the measures that rules are relative to, and
   *     whatever else; {@code name_zh,name_en} are used in sentences. A unit without seats has no
   *     list
   * @param people {@code id} (or the first column), {@code unit}, and a column for each feature
   *     that a rule counts
   * @param planned {@code unit,category,number[,date]}
   * @param flex {@code rule[,unit],limit}
   */
  public record Sources(
      Source units, Source people, Optional<Source> planned, Optional<Source> flex) {}

  /**
   * Reads the tables.
   *
   * @param support the column of people that holds their support; where none is named each has 1
   */
  public static Content read(
      Rulebook rulebook, Sources sources, Optional<String> support, Problems problems) {
    UnitFile file = new UnitFile(rulebook, problems);
    file.readUnits(sources.units());
    sources.planned().ifPresent(file::readPlanned);
    file.checkPlanned();
    List<RuleFlex> flex = sources.flex().map(file::readFlex).orElse(List.of());
    Map<String, List<SlatePerson>> people =
        UnitPeopleFile.read(rulebook, file.units, sources.people(), support, problems);
    Map<String, Text> names = new HashMap<>();
    List<UnitRequest> requests = new ArrayList<>();
    file.units.forEach(
        (id, row) -> {
          if (!row.name().en().isEmpty() || !row.name().zh().isEmpty()) {
            names.put(id, row.name());
          }
          if (row.seats() > 0) {
            requests.add(
                new UnitRequest(
                    id,
                    row.kind(),
                    row.seats(),
                    Math.max(row.seats(), row.names()),
                    row.measures(),
                    people.getOrDefault(id, List.of())));
          }
        });
    return new Content(new UnitTask(rulebook.composition(), requests, flex), names);
  }

  private void readUnits(Source source) {
    List<Column> columns = new ArrayList<>(List.of(Column.text(UNIT), Column.count(SEATS)));
    boolean kinds = !rulebook.unitKinds().isEmpty();
    columns.add(kinds ? Column.text(KIND) : Column.text(KIND).optional());
    columns.add(Column.count(NAMES).optional());
    List<String> measures = measures();
    measures.forEach(m -> columns.add(Column.count(m)));
    columns.add(Column.text("name_zh").optional());
    columns.add(Column.text("name_en").optional());
    TableSpec spec = TableSpec.of(columns.toArray(Column[]::new)).key(UNIT).withFurtherColumns();
    List<String> known = rulebook.unitKinds().stream().map(UnitKind::id).toList();
    for (Table.Row row : TableReader.read(spec, source, problems).rows()) {
      if (kinds && !known.contains(row.text(KIND))) {
        problems.add(
            CompositionProblem.LIST_UNIT_KIND,
            row.where(KIND),
            row.text(KIND),
            String.join(", ", known));
      }
      long seats = row.count(SEATS);
      long names = row.find(NAMES).isPresent() ? row.count(NAMES) : seats;
      if (names < seats) {
        problems.add(CompositionProblem.LIST_NAMES_BELOW_SEATS, row.where(NAMES), names, seats);
      }
      Map<String, Long> values = new HashMap<>();
      measures.forEach(m -> values.put(m, row.count(m)));
      Text name = new Text(row.text("name_zh"), row.text("name_en"));
      units.put(row.text(UNIT), new Row(row.text(KIND), seats, names, name, values));
    }
  }

  /** The measures to which rules are relative, each once. */
  private List<String> measures() {
    return rulebook.composition().stream()
        .filter(r -> r.measure() == Measure.RELATIVE)
        .map(r -> Objects.requireNonNull(r.relativeTo()))
        .flatMap(r -> List.of(r.part(), r.whole()).stream())
        .distinct()
        .toList();
  }

  private void readPlanned(Source source) {
    for (Table.Row row : TableReader.read(PLANNED, source, problems).rows()) {
      if (isKnown(row)) {
        Objects.requireNonNull(units.get(row.text(UNIT)))
            .measures()
            .put(RuleLimit.PLANNED + row.text("category"), row.count("number"));
      }
    }
  }

  private boolean isKnown(Table.Row row) {
    boolean known = units.containsKey(row.text(UNIT));
    if (!known) {
      problems.add(
          CompositionProblem.LIST_UNIT_UNKNOWN,
          row.where(UNIT),
          row.text(UNIT),
          String.join(", ", units.keySet()));
    }
    return known;
  }

  /** A planned rule without the planned number would ask for nobody in silence. */
  private void checkPlanned() {
    for (CompositionRule rule : rulebook.composition()) {
      if (rule.measure() != Measure.PLANNED) {
        continue;
      }
      units.forEach(
          (id, row) -> {
            if (row.isBoundBy(rule)
                && row.seats() > 0
                && !row.measures().containsKey(RuleLimit.PLANNED + rule.category())) {
              problems.add(
                  CompositionProblem.LIST_PLANNED_MISSING,
                  org.linxuan.foundation.problem.Where.command(),
                  id,
                  rule.category(),
                  rule.id());
            }
          });
    }
  }

  private List<RuleFlex> readFlex(Source source) {
    List<RuleFlex> flex = new ArrayList<>();
    List<String> binding =
        rulebook.composition().stream()
            .filter(CompositionRule::hard)
            .map(CompositionRule::id)
            .toList();
    for (Table.Row row : TableReader.read(FLEX, source, problems).rows()) {
      String rule = row.text("rule");
      if (!binding.contains(rule)) {
        problems.add(
            CompositionProblem.LIST_FLEX_RULE, row.where("rule"), rule, String.join(", ", binding));
      }
      if (row.find(UNIT).isEmpty() || isKnown(row)) {
        flex.add(new RuleFlex(rule, row.text(UNIT), row.count("limit")));
      }
    }
    return flex;
  }
}
