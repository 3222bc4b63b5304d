package org.linxuan.election.count.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linxuan.foundation.intake.Source;
import org.linxuan.foundation.problem.Problems;

/** Ids of every look are known again, and only those. */
class SeenIdsTest {
  private static final List<String> LOOKS = List.of("%d", "B-%08d", "%d/2026", "%x", "一区%d");

  @Test
  void knowsExactlyWhatASetKnows() {
    SplittableRandom random = new SplittableRandom(7);
    SeenIds seen = new SeenIds();
    Set<String> set = new HashSet<>();
    for (int i = 0; i < 30_000; i++) {
      String look = LOOKS.get(random.nextInt(LOOKS.size()));
      String id = look.formatted(random.nextInt(i % 3 == 0 ? 100_000 : Integer.MAX_VALUE));
      assertThat(seen.seenBefore(id)).as(id).isEqualTo(!set.add(id));
    }
    assertThat(set).hasSizeGreaterThan(15_000);
  }

  @Test
  void scatteredNumbersAreKnownBeforeAndAfterTheyAreTakenForScattered() {
    SeenIds seen = new SeenIds();
    for (int round = 0; round < 2; round++) {
      for (long i = 0; i < 5_000; i++) {
        String id = Long.toString(i * 1_000_003);
        assertThat(seen.seenBefore(id)).as(id).isEqualTo(round == 1);
      }
    }
  }

  @Test
  void zerosInFrontAndPrefixesMakeOtherIds() {
    SeenIds seen = new SeenIds();
    List<String> ids =
        List.of("7", "07", "007", "a7", "a07", "a\0007", "9".repeat(18), "9".repeat(19), "-7", "");
    ids.forEach(id -> assertThat(seen.seenBefore(id)).as(id).isFalse());
    ids.forEach(id -> assertThat(seen.seenBefore(id)).as(id).isTrue());
  }

  @Test
  void anIdThatOnlySeemsRepeatedIsNoProblem() {
    String rows =
        IntStream.range(0, 9).mapToObj(i -> "id" + i + ",+").collect(Collectors.joining("\n"));
    Source table = Source.text("b.csv", "ballot,A\n" + rows + "\nid3,+\n");
    Problems problems = new Problems();
    List<org.linxuan.foundation.intake.CsvRow> all = new java.util.ArrayList<>();
    try (var csv = org.linxuan.foundation.intake.CsvReader.open(table, problems)) {
      csv.next();
      for (var row = csv.next(); row != null; row = csv.next()) {
        all.add(row);
      }
    }
    new RepeatedIds(table, 0, all).report(problems);
    assertThat(problems.list())
        .singleElement()
        .satisfies(p -> assertThat(p.where().line()).isEqualTo(11))
        .satisfies(p -> assertThat(p.toString()).contains("id3").contains("5"));
  }
}
