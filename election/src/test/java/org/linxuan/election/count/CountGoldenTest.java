package org.linxuan.election.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.problem.Problems;

/**
 * Every folder of {@code elections/count}: a contest, its ballots in one of the formats, the
 * result.
 */
class CountGoldenTest {
  private static final Path CASES =
      Path.of(System.getProperty("linxuan.home", ".."), "elections", "count");

  @TestFactory
  Stream<DynamicTest> givesWhatIsExpected() throws IOException {
    List<Path> cases;
    try (Stream<Path> folders = Files.list(CASES)) {
      cases = folders.filter(Files::isDirectory).sorted().toList();
    }
    assertThat(cases).hasSizeGreaterThan(20);
    return cases.stream()
        .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> run(folder)));
  }

  private static void run(Path folder) throws IOException {
    Problems problems = new Problems();
    ContestFile contest = ContestFile.read(Source.of(folder.resolve("contest.yaml")), problems);
    var result = ballots(folder, contest).count(contest, problems);
    assertThat(problems).hasToString("");
    assertThat(ResultJson.text(result.orElseThrow()) + "\n")
        .isEqualTo(Files.readString(folder.resolve("expected.json")));
  }

  private static BallotFile ballots(Path folder, ContestFile contest) {
    Path blt = folder.resolve("ballots.blt");
    Path cvr = folder.resolve("ballots.json");
    if (Files.exists(blt)) {
      return BallotFile.blt(Source.of(blt));
    }
    if (Files.exists(cvr)) {
      return BallotFile.cvr(
          Source.of(cvr),
          contest.contestId().orElseThrow(),
          contest.contest().orElseThrow().figures().returned());
    }
    return BallotFile.csv(Source.of(folder.resolve("ballots.csv")));
  }
}
