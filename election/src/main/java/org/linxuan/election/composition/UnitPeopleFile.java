package org.linxuan.election.composition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linxuan.election.rulebook.CompositionRule;
import org.linxuan.election.rulebook.CompositionRule.Feature;
import org.linxuan.election.rulebook.IdentityRules;
import org.linxuan.election.rulebook.Rulebook;
import org.linxuan.foundation.intake.Column;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.intake.Table;
import org.linxuan.foundation.intake.TableReader;
import org.linxuan.foundation.intake.TableSpec;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/**
 * People by unit, with the features that a rulebook's rules count. Where there is no column {@code
 * group} it follows from {@code identity}; where there is none {@code nationality_group} it follows
 * from {@code nationality}.
 */
final class UnitPeopleFile {
  private static final String GROUP = "group";
  private static final String IDENTITY = "identity";
  private static final String NATIONALITY_GROUP = "nationality_group";
  private static final String NATIONALITY = "nationality";

  private final Rulebook rulebook;
  private final List<String> columns;

  private UnitPeopleFile(Rulebook rulebook, List<String> columns) {
    this.rulebook = rulebook;
    this.columns = columns;
  }

  /** The people of each unit, in the order of their file. */
  static Map<String, List<SlatePerson>> read(
      Rulebook rulebook,
      Map<String, UnitFile.Row> units,
      Source source,
      Optional<String> support,
      Problems problems) {
    List<String> header = SlateFile.header(source);
    String id = header.isEmpty() || header.contains("id") ? "id" : header.get(0);
    List<Column> known = new ArrayList<>(List.of(Column.text(id), Column.text(UnitFile.UNIT)));
    support.filter(column -> !column.equals(id)).map(Column::count).ifPresent(known::add);
    TableSpec spec = TableSpec.of(known.toArray(Column[]::new)).key(id).withFurtherColumns();
    Table table = TableReader.read(spec, source, problems);
    UnitPeopleFile file = new UnitPeopleFile(rulebook, header);
    List<String> features = file.features(units);
    if (!header.isEmpty()) {
      file.check(features, source, problems);
    }
    Map<String, List<SlatePerson>> people = new LinkedHashMap<>();
    for (Table.Row row : table.rows()) {
      String unit = row.text(UnitFile.UNIT);
      if (!units.containsKey(unit)) {
        problems.add(
            CompositionProblem.LIST_UNIT_UNKNOWN,
            row.where(UnitFile.UNIT),
            unit,
            String.join(", ", units.keySet()));
      }
      people
          .computeIfAbsent(unit, u -> new ArrayList<>())
          .add(
              new SlatePerson(
                  row.text(id), file.values(features, row), support.map(row::count).orElse(1L)));
    }
    return people;
  }

  /** The features that rules which bind these units count. */
  private List<String> features(Map<String, UnitFile.Row> units) {
    return rulebook.composition().stream()
        .filter(rule -> isAsked(rule, units))
        .flatMap(rule -> rule.who().stream())
        .map(Feature::feature)
        .distinct()
        .toList();
  }

  private static boolean isAsked(CompositionRule rule, Map<String, UnitFile.Row> units) {
    return units.values().stream().anyMatch(u -> u.seats() > 0 && rule.covers(u.kind()));
  }

  private void check(List<String> features, Source source, Problems problems) {
    for (String feature : features) {
      if (!columns.contains(feature) && !columns.contains(from(feature))) {
        problems.add(
            CompositionProblem.FEATURE_WITHOUT_COLUMN,
            new Where(source.name(), 1, 1),
            source.name(),
            feature,
            String.join(", ", columns));
      }
    }
  }

  /** The column from which a feature follows. */
  private static String from(String feature) {
    return switch (feature) {
      case GROUP -> IDENTITY;
      case NATIONALITY_GROUP -> NATIONALITY;
      default -> feature;
    };
  }

  private Map<String, String> values(List<String> features, Table.Row row) {
    Map<String, String> values = new HashMap<>();
    for (String feature : features) {
      values.put(
          feature,
          columns.contains(feature)
              ? row.text(feature)
              : derived(feature, row.text(from(feature))));
    }
    return values;
  }

  private String derived(String feature, String value) {
    IdentityRules identities = rulebook.identities();
    return switch (feature) {
      case GROUP -> identities == null ? "" : identities.groupOf(value).orElse("");
      case NATIONALITY_GROUP -> value.isEmpty() ? "" : value.equals("Han") ? "han" : "minority";
      default -> value;
    };
  }
}
