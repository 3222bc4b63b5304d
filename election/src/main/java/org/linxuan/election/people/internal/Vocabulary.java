package org.linxuan.election.people.internal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linxuan.election.people.PeopleProblem;
import org.linxuan.election.rulebook.Coverage;
import org.linxuan.election.rulebook.IdentityDefinition;
import org.linxuan.election.rulebook.IdentityFact;
import org.linxuan.election.rulebook.IdentityRules;
import org.linxuan.election.rulebook.Named;
import org.linxuan.foundation.intake.Table;
import org.linxuan.foundation.problem.Problems;

/** The words that the rulebook knows; a rulebook without the section lets every word through. */
public record Vocabulary(@Nullable IdentityRules identities, @Nullable Coverage coverage) {

  /** Checks that a cell, if it has a value, has one that the rulebook's fact may have. */
  public void checkFact(Table.Row row, String fact, Problems problems) {
    List<Named> values =
        Optional.ofNullable(identities)
            .flatMap(r -> r.findFact(fact))
            .map(IdentityFact::values)
            .orElse(List.of());
    check(row, fact, values.stream().map(Named::id).toList(), problems);
  }

  /** Checks that a cell names an identity of the rulebook. */
  public void checkIdentity(Table.Row row, String column, Problems problems) {
    List<String> known =
        identities == null
            ? List.of()
            : identities.definitions().stream().map(IdentityDefinition::id).toList();
    check(row, column, known, problems);
  }

  /** Checks the three columns of coverage. */
  public void checkCoverage(Table.Row row, Problems problems) {
    if (coverage != null) {
      check(row, "field", ids(coverage.fields()), problems);
      check(row, "level", ids(coverage.levels()), problems);
      check(row, "body_kind", ids(coverage.bodyKinds()), problems);
    }
  }

  private static List<String> ids(List<Named> values) {
    return values.stream().map(Named::id).toList();
  }

  private static void check(Table.Row row, String column, List<String> known, Problems problems) {
    String value = row.text(column);
    if (!value.isEmpty() && !known.isEmpty() && !known.contains(value)) {
      problems.add(
          PeopleProblem.VALUE_NOT_IN_RULEBOOK,
          row.where(column),
          column,
          value,
          String.join(", ", known));
    }
  }
}
