package org.linxuan.election.nomination.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.linxuan.election.nomination.ConsultationRound;
import org.linxuan.election.nomination.Consultations;
import org.linxuan.election.nomination.NominationProblem;
import org.linxuan.election.nomination.RoundChange;
import org.linxuan.election.nomination.RoundOpinion;
import org.linxuan.election.organization.OrganizationProblem;
import org.linxuan.election.organization.OrganizationTree;
import org.linxuan.election.people.PersonId;
import org.linxuan.foundation.intake.Table;
import org.linxuan.foundation.problem.Problems;

/** Gathers the rows of the three tables about rounds, unit by unit. */
public final class RoundRows {
  private static final class Unit {
    final List<ConsultationRound> rounds = new ArrayList<>();
    final List<RoundOpinion> opinions = new ArrayList<>();
    final List<RoundChange> changes = new ArrayList<>();
  }

  private final Map<String, Unit> units = new LinkedHashMap<>();
  private final OrganizationTree tree;
  private final Problems problems;

  /** For rounds whose units and organisations stand in the tree, where there is one. */
  public RoundRows(OrganizationTree tree, Problems problems) {
    this.tree = tree;
    this.problems = problems;
  }

  /** What was gathered, by unit. */
  public Map<String, Consultations> byUnit() {
    Map<String, Consultations> all = new LinkedHashMap<>();
    units.forEach(
        (id, unit) -> all.put(id, new Consultations(unit.rounds, unit.opinions, unit.changes)));
    return all;
  }

  /** A row of {@code rounds.csv}. */
  public void round(Table.Row row) {
    if (row.count("round") == 0) {
      problems.add(NominationProblem.ROUND_ZERO, row.where("round"));
    }
    checkOrganization(row, "unit");
    unit(row)
        .rounds
        .add(
            new ConsultationRound(
                row.text("unit"),
                row.count("round"),
                row.date("sent_down"),
                row.date("returned"),
                row.date("resubmitted"),
                new ConsultationRound.Heard(
                    row.count("organizations_heard"), row.count("members_heard"))));
  }

  /** A row of {@code round-opinions.csv}. */
  public void opinion(Table.Row row) {
    checkRound(row);
    checkOrganization(row, "organization");
    unit(row)
        .opinions
        .add(
            new RoundOpinion(
                row.count("round"),
                row.text("organization"),
                new PersonId(row.text("person")),
                RoundOpinion.Opinion.valueOf(row.text("opinion").toUpperCase(Locale.ROOT)),
                row.text("reason")));
  }

  /** A row of {@code round-names.csv}. */
  public void change(Table.Row row) {
    checkRound(row);
    unit(row)
        .changes
        .add(
            new RoundChange(
                row.count("round"),
                new PersonId(row.text("person")),
                RoundChange.Change.valueOf(row.text("change").toUpperCase(Locale.ROOT)),
                row.text("reason"),
                row.where("person")));
  }

  private void checkOrganization(Table.Row row, String column) {
    if (tree.size() > 0 && tree.number(row.text(column)) < 0) {
      problems.add(OrganizationProblem.ORGANIZATION_UNKNOWN, row.where(column), row.text(column));
    }
  }

  private void checkRound(Table.Row row) {
    if (unit(row).rounds.stream().noneMatch(r -> r.round() == row.count("round"))) {
      problems.add(
          NominationProblem.ROUND_UNKNOWN,
          row.where("round"),
          row.count("round"),
          row.text("unit"));
    }
  }

  private Unit unit(Table.Row row) {
    return units.computeIfAbsent(row.text("unit"), u -> new Unit());
  }
}
