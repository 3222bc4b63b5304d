package org.linxuan.election.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linxuan.foundation.problem.Lang;
import org.linxuan.foundation.problem.Problems;

/** Bad files are named with their places, and leave nothing behind. */
class RollupBadFilesTests {
  private static final String TREE = "organization,parent,level,members\nu,,1,\nb,u,2,3\n";
  private static final String TALLIES = "organization,nominee,supporters\nb,ann,2\n";

  @TempDir Path folder;

  private Path csv(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name + ".csv"), text);
  }

  private Path parquet(String name, String query) throws Exception {
    Path file = folder.resolve(name + ".parquet");
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:")) {
      duck.createStatement().execute("COPY (" + query + ") TO '" + file + "' (FORMAT parquet)");
    }
    return file;
  }

  private List<String> problems(Path tree, Path votes, Optional<Path> members) throws IOException {
    Path out = folder.resolve("out");
    Problems problems = new Problems();
    RollupTask task =
        new RollupTask(
            new RollupTask.Input(tree, votes, members.isPresent(), StandardCharsets.UTF_8),
            new RollupTask.Checks(
                members,
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                Optional.empty()),
            new RollupTask.Output(out, false, false));
    assertThat(RollupAtSize.run(task, (units, of) -> {}, problems)).isEmpty();
    assertThat(out).doesNotExist();
    assertThat(folder.resolve(".out.rollup")).doesNotExist();
    return problems.list().stream()
        .map(p -> p.line(Lang.EN).replace(folder + "/", "").replaceFirst(" [a-z].*", ""))
        .toList();
  }

  @Test
  void aTreeThatIsNotNested() throws Exception {
    String bad = TREE + "b,u,2,3\nc,nowhere,2,1\nd,b,2,1\nx,y,3,1\ny,x,4,1\n";
    List<String> expected =
        List.of(
            "4:1 ORGANIZATION_TWICE",
            "5:3 PARENT_UNKNOWN",
            "6:3 PARENT_NOT_ABOVE",
            "7:3 PARENT_NOT_ABOVE",
            "7:3 PARENT_CIRCLE");
    assertThat(problems(csv("o", bad), csv("t", TALLIES), Optional.empty()))
        .containsExactlyInAnyOrderElementsOf(expected.stream().map(e -> "o.csv:" + e).toList());
    Path same = parquet("o", "SELECT * FROM read_csv('" + folder.resolve("o.csv") + "')");
    assertThat(problems(same, csv("t", TALLIES), Optional.empty()))
        .hasSize(expected.size())
        .allMatch(line -> line.startsWith("o.parquet:"));
  }

  @Test
  void aMemberInTwoOrganizations() throws Exception {
    Path sheets = csv("s", "organization,member,nominee\nb,m1,ann\n");
    Path members = csv("m", "organization,member\nb,m1\nu,m1\nnowhere,m2\n");
    assertThat(problems(csv("o", TREE), sheets, Optional.of(members)))
        .containsExactly(
            "m.csv:3:1 MEMBER_IN_TWO_ORGANIZATIONS", "m.csv:4:1 MEMBER_ORGANIZATION_UNKNOWN");
  }

  @Test
  void parquetWithOtherTypesOrCells() throws Exception {
    Path wrong = parquet("w", "SELECT 'b' AS organization, 7 AS nominee, 1.5 AS supporters");
    assertThat(problems(csv("o", TREE), wrong, Optional.empty()))
        .containsExactly("w.parquet:1:1 PARQUET_COLUMN", "w.parquet:1:1 PARQUET_COLUMN");
    Path cells =
        parquet(
            "c",
            "SELECT * FROM (VALUES ('b', 'ann', 1), (NULL, '=x', -2)) t(organization, nominee,"
                + " supporters)");
    assertThat(problems(csv("o", TREE), cells, Optional.empty()))
        .containsExactlyInAnyOrder(
            "c.parquet:2:1 CELL_EMPTY", "c.parquet:2:1 CELL_FORMULA", "c.parquet:2:1 NOT_A_COUNT");
  }

  @Test
  void truncatedParquet() throws Exception {
    Path whole = parquet("t", "SELECT 'b' AS organization, 'ann' AS nominee, 1 AS supporters");
    byte[] bytes = Files.readAllBytes(whole);
    Files.write(whole, Arrays.copyOf(bytes, bytes.length / 2));
    assertThat(problems(csv("o", TREE), whole, Optional.empty()))
        .containsExactly("t.parquet:1:1 PARQUET_DAMAGED");
  }

  @Test
  void nobodysOtherFilesAreDeleted() throws Exception {
    Path out = Files.createDirectory(folder.resolve("mine"));
    Files.writeString(out.resolve("letter.txt"), "dear");
    Problems problems = new Problems();
    RollupTask task =
        new RollupTask(
            new RollupTask.Input(csv("o", TREE), csv("t", TALLIES), false, StandardCharsets.UTF_8),
            RollupTask.Checks.none(),
            new RollupTask.Output(out, false, false));
    assertThat(RollupAtSize.run(task, (units, of) -> {}, problems)).isEmpty();
    assertThat(problems.list().get(0).code()).isEqualTo(NominationProblem.ROLLUP_PLACE_TAKEN);
    assertThat(out.resolve("letter.txt")).hasContent("dear");
  }
}
