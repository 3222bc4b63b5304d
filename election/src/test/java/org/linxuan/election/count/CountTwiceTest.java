package org.linxuan.election.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linxuan.election.rulebook.BallotRules;
import org.linxuan.election.rulebook.BlankMeans;
import org.linxuan.election.rulebook.MajorityBase;
import org.linxuan.election.rulebook.Quorum;
import org.linxuan.foundation.exact.Fraction;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.problem.Problems;

/** Ten thousand random elections, counted twice by code written apart. */
class CountTwiceTest {
  /** Under mutation each mutant pays for every election; the first few hundred notice it. */
  private static final boolean MUTATING = Boolean.getBoolean("linxuan.mutating");

  private static final int ELECTIONS = MUTATING ? 500 : 10_000;
  private static final int TIMES_AN_EDGE = MUTATING ? 0 : 10;

  @Test
  void bothCountsAgree() {
    Random random = new Random(20220531);
    Map<SecondCount.Edge, Integer> edges = new EnumMap<>(SecondCount.Edge.class);
    for (int i = 0; i < ELECTIONS; i++) {
      RandomElection election = RandomElection.of(random);
      SecondCount second = new SecondCount(election);
      assertThat(first(election)).as("election %d: %s", i, election).isEqualTo(second.json());
      second.edges.forEach(edge -> edges.merge(edge, 1, Integer::sum));
    }
    for (SecondCount.Edge edge : SecondCount.Edge.values()) {
      assertThat(edges.getOrDefault(edge, 0)).as(edge.name()).isGreaterThanOrEqualTo(TIMES_AN_EDGE);
    }
  }

  private static String first(RandomElection election) {
    Contest contest = contest(election);
    Problems problems = new Problems();
    ContestFile file =
        new ContestFile(election.candidates(), Optional.of(contest), Optional.empty());
    Optional<CountResult> result =
        BallotFile.csv(Source.text("ballots.csv", election.csv())).count(file, problems);
    assertThat(problems).hasToString("");
    return ResultJson.text(result.orElseThrow());
  }

  private static Contest contest(RandomElection e) {
    BallotRules ballot = TestRules.ballot(e.kind().writeIns(), e.printedCounts());
    CountRules rules =
        new CountRules(
            new Quorum(
                MajorityBase.ENTITLED,
                Fraction.of(e.quorumTop(), e.quorumBottom()),
                e.quorumStrict()),
            e.ofPresent() ? MajorityBase.PRESENT : MajorityBase.ENTITLED,
            ballot);
    Round round =
        List.of(Round.values()).stream()
            .filter(r -> r.key().equals(e.kind().round()))
            .findFirst()
            .orElseThrow();
    int[] f = e.figures();
    return new Contest(
        rules,
        round,
        e.seats(),
        new MeetingFigures(f[0], f[1], f[2], f[3]),
        e.candidates(),
        e.kind().blankFor() ? BlankMeans.FOR : BlankMeans.ABSTAIN);
  }
}
