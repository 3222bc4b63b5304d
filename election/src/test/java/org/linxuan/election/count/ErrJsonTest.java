package org.linxuan.election.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.problem.Problems;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every golden count as a report of results: allowed by the format, with the same figures. */
class ErrJsonTest {
  private static final Path CASES =
      Path.of(System.getProperty("linxuan.home", ".."), "elections", "count");
  private static final ErrHead HEAD =
      new ErrHead("c", "body", LocalDate.of(2026, 11, 24), "linxuan 0");

  @TestFactory
  Stream<DynamicTest> everyCaseIsAllowedAndComplete() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      List<Path> cases = folders.filter(f -> Files.exists(f.resolve("ballots.csv"))).toList();
      return cases.stream().map(f -> DynamicTest.dynamicTest(f.toString(), () -> run(f)));
    }
  }

  private static void run(Path folder) {
    Problems problems = new Problems();
    ContestFile file = ContestFile.read(Source.of(folder.resolve("contest.yaml")), problems);
    BallotFile ballots = BallotFile.csv(Source.of(folder.resolve("ballots.csv")));
    CountResult result = ballots.count(file, problems).orElseThrow();
    JsonNode report = json(file.contest().orElseThrow(), result);
    ErrShapes.check(report);
    JsonNode selections = report.at("/Election/0/Contest/0/ContestSelection");
    for (int i = 0; i < result.tallies().size(); i++) {
      Tally tally = result.tallies().get(i);
      assertThat(counts(selections.get(i)))
          .containsExactly(tally.inFavour(), tally.against(), tally.abstain());
    }
    for (int i = 0; i < result.writeIns().size(); i++) {
      JsonNode added = selections.get(result.tallies().size() + i);
      assertThat(counts(added)).containsExactly(result.writeIns().get(i).inFavour());
      assertThat(added.path("IsWriteIn").booleanValue()).isTrue();
    }
  }

  private static List<Long> counts(JsonNode selection) {
    return selection.path("VoteCounts").values().stream()
        .map(v -> v.path("Count").asLong())
        .toList();
  }

  private static JsonNode json(Contest contest, CountResult result) {
    return JsonMapper.shared().readTree(ErrJson.text(HEAD, contest, result));
  }

  @Test
  void nobodyIsDefeatedWhileSeatsAreOpen() throws IOException {
    assertThat(statuses("elected")).containsExactlyInAnyOrder("winner", "winner", "defeated");
    assertThat(statuses("tie-last-seat")).doesNotContain("defeated");
    assertThat(statuses("preliminary")).isEmpty();
    assertThat(statuses("quorum-half")).isEmpty();
  }

  private static List<String> statuses(String name) {
    Problems problems = new Problems();
    Path folder = CASES.resolve(name);
    ContestFile file = ContestFile.read(Source.of(folder.resolve("contest.yaml")), problems);
    var ballots = BallotFile.csv(Source.of(folder.resolve("ballots.csv")));
    JsonNode report =
        json(file.contest().orElseThrow(), ballots.count(file, problems).orElseThrow());
    return report.at("/Election/0/Candidate").values().stream()
        .filter(c -> c.has("PostElectionStatus"))
        .map(c -> c.path("PostElectionStatus").stringValue())
        .toList();
  }
}
