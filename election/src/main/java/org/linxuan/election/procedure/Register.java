package org.linxuan.election.procedure;

import java.util.List;
import java.util.Set;
import org.linxuan.election.people.PersonId;
import org.linxuan.election.rulebook.ActType;
import org.linxuan.election.rulebook.Body;
import org.linxuan.election.rulebook.Rulebook;
import org.linxuan.election.rulebook.Stage;
import org.linxuan.foundation.intake.Table;
import org.linxuan.foundation.problem.ProblemCode;
import org.linxuan.foundation.problem.Problems;

/** The ids that rows may cite: units, persons, and what the rulebook names. */
public record Register(Rulebook rulebook, Set<String> units, Set<PersonId> persons) {

  public Register {
    units = Set.copyOf(units);
    persons = Set.copyOf(persons);
  }

  /** The unit that a cell cites; an unknown one is a problem. */
  public String unit(Table.Row row, String column, Problems problems) {
    String id = row.text(column);
    if (!units.contains(id)) {
      problems.add(ProcedureProblem.CITED_UNIT_UNKNOWN, row.where(column), id);
    }
    return id;
  }

  /** The person that a cell cites; an unknown one is a problem. */
  public PersonId person(Table.Row row, String column, Problems problems) {
    PersonId id = new PersonId(row.text(column));
    if (!persons.contains(id)) {
      problems.add(ProcedureProblem.CITED_PERSON_UNKNOWN, row.where(column), id);
    }
    return id;
  }

  /** The same as text, for records that do not speak of persons only. */
  public String personId(Table.Row row, String column, Problems problems) {
    return person(row, column, problems).value();
  }

  /** The stage that a cell cites. */
  public String stage(Table.Row row, String column, Problems problems) {
    List<String> ids = rulebook.stages().stream().map(Stage::id).toList();
    return cited(row, column, ProcedureProblem.CITED_STAGE_UNKNOWN, ids, problems);
  }

  /** The body that a cell cites. */
  public String body(Table.Row row, String column, Problems problems) {
    List<String> ids = rulebook.bodies().stream().map(Body::id).toList();
    return cited(row, column, ProcedureProblem.CITED_BODY_UNKNOWN, ids, problems);
  }

  /** The kind of act that a cell cites. */
  public String act(Table.Row row, String column, Problems problems) {
    List<String> ids = rulebook.acts().stream().map(ActType::id).toList();
    return cited(row, column, ProcedureProblem.CITED_ACT_UNKNOWN, ids, problems);
  }

  /** The id in a cell, which must be one of those known. */
  public static String cited(
      Table.Row row, String column, ProblemCode code, List<String> known, Problems problems) {
    String id = row.text(column);
    if (!known.contains(id)) {
      problems.add(code, row.where(column), id, String.join(", ", known));
    }
    return id;
  }
}
