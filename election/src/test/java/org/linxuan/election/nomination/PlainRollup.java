package org.linxuan.election.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.linxuan.election.organization.Member;
import org.linxuan.election.organization.OrganizationTables;
import org.linxuan.election.organization.OrganizationTree;
import org.linxuan.election.people.PersonId;
import org.linxuan.foundation.intake.Column;
import org.linxuan.foundation.intake.CsvWriter;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.intake.Table;
import org.linxuan.foundation.intake.TableReader;
import org.linxuan.foundation.intake.TableSpec;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/** The second computation: the tables of a roll-up by the plain Java of {@link Rollup}. */
final class PlainRollup {
  private PlainRollup() {}

  /** The text of every file that the task writes as CSV, by file name. */
  static SortedMap<String, String> files(RollupTask task) {
    Problems problems = new Problems();
    OrganizationTree tree =
        OrganizationTables.tree(Source.of(task.input().organizations()), problems);
    Accepted accepted = accepted(task, tree, problems);
    LevelReports reports =
        task.checks().reports().map(x -> reports(x, tree, problems)).orElse(LevelReports.none());
    assertThat(problems.list()).isEmpty();
    Rollup rollup = Rollup.of(tree, accepted);
    SortedMap<String, String> files = new TreeMap<>();
    for (long level : tree.levels()) {
      files.put(
          "level-" + level + ".csv",
          text(
              LevelRow.COLUMNS,
              rollup.level(level, reports, task.output().all()).stream()
                  .map(LevelRow::cells)
                  .toList()));
    }
    files.put("participation.csv", text(Rollup.PARTICIPATION_COLUMNS, rollup.participation()));
    files.put(
        "conservation.csv",
        text(
            Conservation.COLUMNS,
            rollup.conservation().stream().map(Conservation::cells).toList()));
    files.put("set-aside.csv", setAside(accepted));
    return files;
  }

  private static LevelReports reports(Path file, OrganizationTree tree, Problems problems) {
    Source none = Source.text("none", "organization,nominee,reason\n");
    return NominationTables.reports(Source.of(file), none, tree, problems);
  }

  private static String setAside(Accepted accepted) {
    List<List<Object>> rows =
        accepted.setAside().stream()
            .map(
                s ->
                    List.<Object>of(
                        s.file(), s.line(), s.organization(), s.member(), s.nominee(), s.reason()))
            .toList();
    return text(List.of("file", "line", "organization", "member", "nominee", "reason"), rows);
  }

  private static Accepted accepted(RollupTask task, OrganizationTree tree, Problems problems) {
    Path votes = task.input().votes();
    Where file = Where.file(votes.toString());
    Set<PersonId> persons = task.checks().people().map(p -> persons(p, problems)).orElse(null);
    if (!task.input().sheets()) {
      return new TallyIntake(tree, persons)
          .accept(NominationTables.tallies(Source.of(votes), problems), file);
    }
    Set<Member> members =
        task.checks()
            .members()
            .<Set<Member>>map(
                m -> new HashSet<>(OrganizationTables.members(Source.of(m), tree, problems)))
            .orElse(null);
    SheetRules rules =
        new SheetRules(
            members, task.checks().period().orElse(null), persons, task.checks().names());
    return new SheetIntake(tree, rules)
        .accept(NominationTables.sheets(Source.of(votes), problems), file);
  }

  private static Set<PersonId> persons(Path file, Problems problems) {
    TableSpec spec = TableSpec.of(Column.text("id")).key("id").withFurtherColumns();
    Table table = TableReader.read(spec, Source.of(file), problems);
    return table.rows().stream().map(r -> new PersonId(r.text("id"))).collect(Collectors.toSet());
  }

  private static String text(List<String> header, List<List<Object>> rows) {
    StringWriter text = new StringWriter();
    CsvWriter csv = new CsvWriter(text);
    csv.row(header);
    rows.forEach(csv::row);
    return text.toString();
  }
}
