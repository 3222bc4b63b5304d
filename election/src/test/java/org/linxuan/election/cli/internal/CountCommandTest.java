package org.linxuan.election.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** `count` as the contract has it: what is printed where, and the exit codes. */
class CountCommandTest {
  private static final Path CASES =
      Path.of(System.getProperty("linxuan.home", ".."), "elections", "count");

  @TempDir Path folder;

  private static CommandRun count(String name, String... more) {
    Path folder = CASES.resolve(name);
    List<String> call =
        new java.util.ArrayList<>(
            List.of(
                "count",
                folder.resolve("contest.yaml").toString(),
                folder.resolve("ballots.csv").toString()));
    call.addAll(List.of(more));
    return CommandRun.of(call.toArray(String[]::new));
  }

  private static String expected(String name) throws IOException {
    return Files.readString(CASES.resolve(name).resolve("expected.json"));
  }

  @ParameterizedTest
  @CsvSource({
    "elected, 0",
    "tie-inside, 0",
    "tie-round, 0",
    "overvote, 0",
    "tie-last-seat, 3",
    "tie-round-again, 3",
    "tie-round-nobody, 3",
    "more-returned, 3",
    "quorum-half, 3",
    "fewer-pass-than-seats, 3",
    "all-blank, 3",
  })
  void printsTheResultWhateverTheEnd(String name, int exit) throws IOException {
    CommandRun run = count(name);
    assertThat(run.exit()).isEqualTo(exit);
    assertThat(run.out()).isEqualTo(expected(name));
    assertThat(run.err().isEmpty()).isEqualTo(exit == 0);
    assertThat(count(name, "--json")).isEqualTo(run);
  }

  @Test
  void saysWhyInTheUsersLanguage() {
    assertThat(count("quorum-half").err())
        .isEqualTo("The voting is void: 5 of 10 entitled are present, the quorum is 6.\n");
    assertThat(count("quorum-half", "--lang", "zh").err())
        .isEqualTo("投票无效：应到 10 人，实到 5 人，法定人数为 6 人。\n");
    assertThat(count("more-returned", "--lang", "zh").err()).contains("收回选票 5 张，多于发出的 4 张");
    assertThat(count("tie-last-seat").err()).contains("李二, 张三").contains("1 open");
    assertThat(count("further", "--lang", "zh").err()).isEmpty();
  }

  @Test
  void readsRecordsAndBlt() throws IOException {
    Path cvr = CASES.resolve("cvr");
    CommandRun run = CommandRun.of("count", cvr + "/contest.yaml", "--cvr", cvr + "/ballots.json");
    assertThat(run).isEqualTo(new CommandRun(0, expected("cvr"), ""));
    Path blt = CASES.resolve("blt");
    run = CommandRun.of("count", "--blt", blt + "/ballots.blt", blt + "/contest.yaml");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).isEqualTo(expected("blt"));
  }

  @Test
  void oneFileOfBallotsIsAskedFor() {
    String contest = CASES.resolve("elected/contest.yaml").toString();
    assertThat(CommandRun.of("count", contest).err())
        .isEqualTo(
            "command:1:1 ONE_OF 0 of BALLOTS.csv, --cvr FILE, --blt FILE are given,"
                + " expected: exactly one of BALLOTS.csv, --cvr FILE, --blt FILE\n");
    assertThat(count("elected", "--cvr", "x").exit()).isEqualTo(2);
    assertThat(CommandRun.of("count", contest, "--cvr", "x", "--blt", "y").exit()).isEqualTo(2);
    assertThat(CommandRun.of("count").err()).startsWith("command:1:1 ARGUMENT_MISSING");
    assertThat(count("elected", "more").err()).startsWith("command:1:1 OPTION_UNKNOWN more ");
  }

  @Test
  void problemsOfBothFilesComeTogether() throws IOException {
    Path contest = folder.resolve("c.yaml");
    Files.writeString(contest, "rulebook: local-congress\nseats: two\ncandidates: [A]\n");
    Path ballots = Files.writeString(folder.resolve("b.csv"), "ballot,A\n1,?\n");
    CommandRun run = CommandRun.of("count", contest.toString(), ballots.toString());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains(ballots + ":2:3 BALLOT_MARK the mark for A is ?, expected: +, -, 0 or nothing\n")
        .contains(contest + ":2:8 CONTEST_NOT_COUNT seats is two, expected: ")
        .contains(contest + ":1:1 CONTEST_KEY_MISSING key body is missing, expected: ");
    assertThat(CommandRun.of("count", contest.toString(), ballots.toString(), "--json").err())
        .startsWith("{\"problems\":[{\"file\":\"")
        .contains("\"code\":\"BALLOT_MARK\"");
  }

  @Test
  void filesThatAreNotThereAreProblems() {
    CommandRun run = CommandRun.of("count", folder + "/none.yaml", folder + "/none.csv");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).startsWith(folder + "/none.yaml:1:1 FILE_UNREADABLE ");
    String contest = CASES.resolve("elected/contest.yaml").toString();
    assertThat(CommandRun.of("count", contest, "--blt", folder + "/none.blt").err())
        .startsWith(folder + "/none.blt:1:1 FILE_UNREADABLE ");
    assertThat(CommandRun.of("count", contest, folder + "/none.csv").exit()).isEqualTo(2);
  }

  @Test
  void recordsNeedTheIdOfTheContest() {
    String contest = CASES.resolve("elected/contest.yaml").toString();
    assertThat(CommandRun.of("count", contest, "--cvr", CASES + "/cvr/ballots.json").err())
        .contains(contest + ":1:1 CONTEST_ID_MISSING ");
  }

  @Test
  void otherEncodingsAreReadWhenNamed() throws IOException {
    Path contest = CASES.resolve("elected/contest.yaml");
    java.nio.charset.Charset chinese = java.nio.charset.Charset.forName("GB18030");
    Path ballots = folder.resolve("b.csv");
    Path own = folder.resolve("c.yaml");
    Files.write(ballots, Files.readString(CASES.resolve("elected/ballots.csv")).getBytes(chinese));
    Files.write(own, Files.readString(contest).getBytes(chinese));
    assertThat(CommandRun.of("count", contest.toString(), ballots.toString()).err())
        .contains("ENCODING_GB18030")
        .contains("--encoding GB18030");
    assertThat(
            CommandRun.of("count", "--encoding", "GB18030", own.toString(), ballots.toString())
                .out())
        .isEqualTo(expected("elected"));
  }
}
