package org.linxuan.election.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** `apportion --rulebook`: the shipped editions and the contract of the command line. */
class ApportionByRulebookTest {
  private static final String CONGRESS = "unit,kind,organizations,members,previous_seats\n";

  @TempDir Path folder;

  private CommandRun run(String args, String text) {
    return CommandRun.onText(folder, "apportion --rulebook " + args, text);
  }

  /** The examples that the party published with its rule. */
  @Test
  void theDemocraticRuleGivesItsPublishedExamples() {
    CommandRun run =
        run(
            "dnc-2020",
            "unit,party_votes,electors,bonus_percent\n"
                + "CA,24882546,55,0\nNY,13832940,29,25\nPA,9193078,20,25\n");
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            "unit,party_votes,electors,bonus_percent,seats,district,at_large,pledged_pleo\n"
                + "CA,24882546,55,0,415,271,90,54\n"
                + "NY,13832940,29,25,274,184,61,29\n"
                + "PA,9193078,20,25,186,125,41,20\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CA,1,1,5 | table.csv:2:8 NOT_A_CHOICE",
        "CA,1,1, | table.csv:2:8 CELL_EMPTY",
        "CA,-1,1,0 | table.csv:2:4 NOT_A_COUNT",
        "CA,9223372036854775807,1,0 | ''"
      })
  void theDemocraticRuleRefusesWhatItDoesNotKnow(String row, String problem) {
    CommandRun run = run("dnc-2020", "unit,party_votes,electors,bonus_percent\n" + row + "\n");
    assertThat(run.exit()).isEqualTo(problem.isEmpty() ? 0 : 2);
    assertThat(run.err()).startsWith(problem);
  }

  /** 125,991 members, 750 seats: a seat for every 167.988; half of it, 83.994, is rounded down. */
  @ParameterizedTest
  @CsvSource({"0,1", "1,1", "251,1", "252,2", "419,2", "420,3", "1000,6", "125991,750"})
  void theGreensGetRoundedSharesAndAtLeastOne(long members, long seats) {
    CommandRun run = run("greens-2022", "unit,members\nBerlin," + members + "\n");
    assertThat(run.out()).isEqualTo("unit,members,seats\nBerlin," + members + "," + seats + "\n");
  }

  @Test
  void theGreensTotalCanBeReplaced() {
    String table = "unit,members\nBerlin,1000\n";
    assertThat(run("greens-2022 --total 1500", table).out()).contains("Berlin,1000,500");
    // 1000 x 750 / 500000 = 1.5: exactly half goes up.
    assertThat(run("greens-2022 --total 500000", table).out()).contains("Berlin,1000,2");
    CommandRun zero = run("greens-2022 --total 0", table);
    assertThat(zero.exit()).isEqualTo(2);
    assertThat(zero.err()).startsWith("command:1:1 TOTAL_IMPOSSIBLE");
    CommandRun huge = run("greens-2022 --total 1", "unit,members\nBerlin,9223372036854775807\n");
    assertThat(huge.exit()).isEqualTo(2);
    assertThat(huge.err()).startsWith("table.csv:2:1 SEATS_TOO_MANY");
  }

  @ParameterizedTest
  @CsvSource({
    "0,1",
    "5000,1",
    "5001,2",
    "10000,2",
    "10001,3",
    "20000,3",
    "50000,6",
    "50001,7",
    "75000,7",
    "175000,11",
    "200000,12",
    "200001,13",
    "500000,18",
    "500001,19",
    "900000,22",
    "900001,23",
    "9223372036854775807,23"
  })
  void theTransportWorkersGoByTheStepTable(long members, long seats) {
    CommandRun run = run("itf-2018", "unit,members\nUnion," + members + "\n");
    assertThat(run.out()).isEqualTo("unit,members,seats\nUnion," + members + "," + seats + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "itf-2018 --total 5 | command:1:1 TOTAL_NOT_ASKED",
        "dnc-2020 --total 5 | command:1:1 TOTAL_NOT_ASKED",
        "greens-2022 --total x | command:1:1 OPTION_VALUE --total",
        "nowhere | command:1:1 RULEBOOK_UNKNOWN",
        "local-congress | command:1:1 RULEBOOK_SECTION_MISSING"
      })
  void aWrongCallIsRefused(String call, String problem) {
    CommandRun run = run(call, "unit,members\nUnion,1\n");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith(problem);
  }

  @Test
  void theReferenceKeepsNearThePreviousNumbers() throws Exception {
    Path example =
        Path.of(System.getProperty("linxuan.home"), "docs/examples/congress-20-units.csv");
    CommandRun run = CommandRun.of("apportion", "--rulebook", "congress-20", example.toString());
    assertThat(run.err()).isEmpty();
    String[] lines = run.out().split("\n");
    assertThat(lines[0]).isEqualTo("unit,kind,organizations,members,previous_seats,seats");
    assertThat(lines).hasSize(39);
    long total = 0;
    for (int i = 1; i < lines.length; i++) {
      assertThat(lines[i]).startsWith(Files.readAllLines(example).get(i) + ",");
      String[] cells = lines[i].split(",");
      long previous = Long.parseLong(cells[4]);
      long seats = Long.parseLong(cells[5]);
      assertThat(Math.abs(seats - previous)).isLessThanOrEqualTo(Math.max(1, previous / 10));
      total += seats;
    }
    assertThat(total).isEqualTo(2300);
  }

  @Test
  void aHouseBeyondTheLimitsIsInfeasibleAndSaysHowFarTheyReach() {
    String table = CONGRESS + "a,province,10,10,30\nb,province,10,20,20\n";
    CommandRun run = run("congress-20 --total 56", table);
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("at most 55").contains("56");
    assertThat(run("congress-20 --total 55", table).out()).contains("30,33\n").contains("20,22\n");
    assertThat(run("congress-20 --total 45", table).out()).contains("30,27\n").contains("20,18\n");
    CommandRun low = run("congress-20 --total 44 --json", table);
    assertThat(low.exit()).isEqualTo(3);
    assertThat(low.out())
        .isEqualTo("{\"infeasible\":\"least-above-seats\",\"seats\":44,\"least\":45}\n");
  }

  @Test
  void aTieIsNamed() {
    CommandRun run =
        run("congress-20 --total 51 --json", CONGRESS + "a,x,10,10,25\nb,x,10,10,25\n");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).isEqualTo("{\"tied\":[\"a\",\"b\"],\"seats\":1}\n");
    assertThat(run.err()).contains("a, b").doesNotContain("--lot");
  }

  @Test
  void explainsEachUnitsPathInBothLanguages() {
    String table = CONGRESS + "a,province,10,10,30\nb,province,30,10,20\n";
    CommandRun english = run("congress-20 --total 50 --explain", table);
    assertThat(english.exit()).isZero();
    assertThat(english.out())
        .contains("a: 28\n")
        .contains("b: 22\n")
        .contains("  at its bound: the most\n")
        .contains("  organisations: 10 = 25 %, weight 1/2\n")
        .contains("  members: 10 = 50 %, weight 1/2\n")
        .contains("  share: 37.5000 %\n")
        .contains("  base: 20\n")
        .contains("  by the formula: 23.7500\n")
        .contains("  previous: 30, as part of this house 30\n")
        .contains("  pulled: 1/2 × 23.7500 + 1/2 × 30 = 26.8750\n")
        .contains("  bounds: 27 – 33 (30 ± 3, floor 1)\n")
        .contains("  rounding (sainte-lague): 26.8750 / ");
    assertThat(run("congress-20 --total 50 --explain --lang zh", table).out())
        .contains("  党组织数：10 = 25 %，权重 1/2\n")
        .contains("  基数：20\n")
        .contains("  上届：30，折合本届 30\n");
    assertThat(run("congress-20 --total 50 --explain --json", table).out())
        .startsWith("[{\"unit\":\"a\",\"seats\":")
        .contains("{\"what\":\"base\",\"how\":\"20\"}");
  }

  @Test
  void aTableFilledInByHandStandsInForTheFormula() {
    String header = "unit,kind,organizations,members,previous_seats,seats\n";
    CommandRun run = run("congress-20 --total 50", header + "a,x,1,1,30,40\nb,x,1,2,20,10\n");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEqualTo(header + "a,x,1,1,30,40\nb,x,1,2,20,10\n");
    assertThat(run.err())
        .contains("a: the seats entered by hand, 40, are not in 27 – 33")
        .contains("b: the seats entered by hand, 10, are not in 18 – 22");
    CommandRun sum = run("congress-20 --total 50", header + "a,x,1,1,30,31\nb,x,1,2,20,20\n");
    assertThat(sum.exit()).isEqualTo(2);
    assertThat(sum.err()).startsWith("table.csv:1:1 SEATS_SUM").contains("51").contains("50");
    CommandRun empty = run("congress-20 --total 50", header + "a,x,1,1,30,\nb,x,1,2,20,20\n");
    assertThat(empty.err()).startsWith("table.csv:2:12 CELL_EMPTY");
    assertThat(
            run("congress-20 --total 50 --explain", header + "a,x,1,1,30,30\nb,x,1,2,20,20\n")
                .out())
        .contains("  by the formula: 24.1667\n")
        .contains("  entered by hand: 30\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a,province,0,10,5 | table.csv:1:1 WEIGHTS_ALL_ZERO every organizations",
        "a,province,10,0,5 | table.csv:1:1 WEIGHTS_ALL_ZERO every members",
        "a,province,10,10, | table.csv:2:18 CELL_EMPTY",
        "a,province,10,10,-5 | table.csv:2:18 NOT_A_COUNT",
        "a,,10,10,5 | table.csv:2:3 CELL_EMPTY",
        "a,province,10,10 | table.csv:2:1 CELLS_NUMBER"
      })
  void aWrongTableIsRefusedWithItsPlace(String row, String problem) {
    CommandRun run = run("congress-20", CONGRESS + row + "\n");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith(problem);
  }
}
