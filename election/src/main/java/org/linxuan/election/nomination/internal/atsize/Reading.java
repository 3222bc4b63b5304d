package org.linxuan.election.nomination.internal.atsize;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.linxuan.election.nomination.RollupTask;
import org.linxuan.election.organization.OrganizationProblem;
import org.linxuan.foundation.problem.Problems;

/** Reads and checks all files of a task before anything is computed. */
final class Reading {
  private final Duck duck;
  private final RollupTask task;
  private final Problems problems;
  private final Intake intake;

  Reading(Duck duck, RollupTask task, Problems problems) {
    this.duck = duck;
    this.task = task;
    this.problems = problems;
    intake = new Intake(duck, task.input().charset(), problems);
  }

  /** What to do; empty, with every problem, where a file is wrong. */
  Optional<Plan> plan() throws IOException {
    RollupTask.Input input = task.input();
    RollupTask.Checks checks = task.checks();
    List<Unit> units =
        new TreeIntake(duck, input.organizations(), input.charset(), problems).read();
    InputTable votes = input.sheets() ? InputTable.SHEETS : InputTable.TALLIES;
    boolean votesInOrder = intake.read(votes, input.votes());
    boolean membersInOrder = readMembers(checks.members(), units);
    readPeople(checks.people());
    readReports(checks.reports(), units);
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    VotesIntake ready = new VotesIntake(duck);
    return Optional.of(
        new Plan(
            task,
            units,
            ready.ready(votes, input.votes(), votesInOrder, units),
            checks.members().map(m -> ready.ready(InputTable.MEMBERS, m, membersInOrder, units)),
            sum()));
  }

  /** Each row of a sheet is one supporter: their number always fits. */
  private String sum() {
    boolean fits =
        task.input().sheets()
            || duck.isTrue(
                "SELECT coalesce(sum(supporters), 0) <= 9223372036854775807 FROM raw_tallies");
    return fits ? "BIGINT" : "DECIMAL(38, 0)";
  }

  private boolean readMembers(Optional<Path> members, List<Unit> units) throws IOException {
    if (members.isEmpty()) {
      return false;
    }
    int before = problems.size();
    boolean inOrder = intake.read(InputTable.MEMBERS, members.get());
    if (problems.size() == before && !units.isEmpty()) {
      checkMembers(members.get());
    }
    return inOrder;
  }

  /** Each member is in one organisation, and that is in the tree. */
  private void checkMembers(Path file) {
    duck.rows(
            """
            SELECT m.line, m.col, m.organization, m.member FROM raw_members m
            WHERE m.organization NOT IN (SELECT organization FROM tree)
            ORDER BY m.line LIMIT 1000""")
        .forEach(
            row ->
                problems.add(
                    OrganizationProblem.MEMBER_ORGANIZATION_UNKNOWN,
                    CsvIntake.where(file.toString(), row),
                    row.get(2),
                    row.get(3)));
    duck.rows(
            """
            SELECT m.line, m.col, m.member, m.organization, f.line, f.organization
            FROM raw_members m
            JOIN (
              SELECT member, min(line) AS line FROM raw_members
              GROUP BY member HAVING min(organization) <> max(organization)
            ) several ON several.member = m.member
            JOIN raw_members f ON f.member = several.member AND f.line = several.line
            WHERE m.organization <> f.organization
            ORDER BY m.line LIMIT 1000""")
        .forEach(
            row ->
                problems.add(
                    OrganizationProblem.MEMBER_IN_TWO_ORGANIZATIONS,
                    CsvIntake.where(file.toString(), row),
                    row.get(2),
                    row.get(3),
                    row.get(4),
                    row.get(5)));
  }

  private void readPeople(Optional<Path> people) throws IOException {
    if (people.isEmpty()) {
      return;
    }
    int before = problems.size();
    intake.read(InputTable.PEOPLE, people.get());
    if (problems.size() == before) {
      checkKeys(InputTable.PEOPLE, people.get());
      duck.run("CREATE OR REPLACE TABLE persons AS SELECT id FROM raw_people");
    }
  }

  private void readReports(Optional<Path> reports, List<Unit> units) throws IOException {
    if (reports.isEmpty()) {
      return;
    }
    int before = problems.size();
    intake.read(InputTable.REPORTS, reports.get());
    if (problems.size() > before) {
      return;
    }
    checkKeys(InputTable.REPORTS, reports.get());
    duck.run(
        "CREATE OR REPLACE TABLE reports AS SELECT line, col, organization, nominee FROM raw_reports");
    if (units.isEmpty()) {
      return;
    }
    duck.rows(
            """
            SELECT line, col, organization FROM reports
            WHERE organization NOT IN (SELECT organization FROM tree) ORDER BY line LIMIT 1000""")
        .forEach(
            row ->
                problems.add(
                    OrganizationProblem.ORGANIZATION_UNKNOWN,
                    CsvIntake.where(reports.get().toString(), row),
                    row.get(2)));
  }

  private void checkKeys(InputTable table, Path file) {
    if (Intake.isParquet(file)) {
      intake.checkKeys(table, file);
    }
  }
}
