package org.linxuan.election.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linxuan.election.rulebook.RulebookLoader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** `rulebook check` and `rulebook explain` as a user calls them, wrong calls included. */
class RulebookCommandTest {
  private static final Path HOME = Path.of(System.getProperty("linxuan.home"));
  private static final String C20 = HOME.resolve("rulebooks/congress-20.yaml").toString();

  @TempDir Path folder;

  @Test
  void checkSaysOk() {
    CommandRun run = CommandRun.of("rulebook", "check", C20);
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .matches("ok: congress-20 edition 1, \\d+ articles, \\d+ to be confirmed\n");
    assertThat(run.err()).isEmpty();
    assertThat(CommandRun.of("rulebook", "check", "congress-20").out()).isEqualTo(run.out());
    assertThat(CommandRun.of("rulebook", "check", C20, "--lang", "zh").out())
        .startsWith("无误：congress-20 第 1 版，");
    assertThat(CommandRun.of("rulebook", "check", C20, "--json").out())
        .startsWith("{\"ok\":true,\"id\":\"congress-20\",\"edition\":\"1\",\"articles\":");
  }

  @Test
  void checkNamesEveryProblemWithItsPlace() throws IOException {
    String text = Files.readString(Path.of(C20)).replace("total: 2300", "total: many");
    CommandRun run = CommandRun.onText(folder, "rulebook check", text);
    long line = text.lines().takeWhile(l -> !l.equals("  total: many")).count() + 1;
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "table.csv:%d:10 RULEBOOK_FIELD_TYPE apportionment.total is text, expected: a whole number\n"
                .formatted(line));
  }

  @Test
  void problemsAreJsonWhereJsonIsAsked() {
    CommandRun run = CommandRun.onText(folder, "rulebook check --json", "schema: 1\n");
    JsonNode problems = JsonMapper.shared().readTree(run.err()).path("problems");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(problems.size()).isEqualTo(4);
    assertThat(problems.get(0).path("code").stringValue()).isEqualTo("RULEBOOK_FIELD_MISSING");
    assertThat(problems.get(0).path("line").intValue()).isEqualTo(1);
  }

  @Test
  void aMissingFieldSaysWhatItIsFor() {
    String err = CommandRun.onText(folder, "rulebook check --lang zh", "schema: 1\n").err();
    assertThat(err).contains("table.csv:1:1 RULEBOOK_FIELD_MISSING 缺少字段 title，应为：title：标题\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|1:1 YAML_EMPTY",
        "'\t'|1:1 YAML_SYNTAX",
        "'- a'|1:1 RULEBOOK_FIELD_TYPE",
        "'just text'|1:1 RULEBOOK_FIELD_TYPE",
        "'null'|1:1 RULEBOOK_FIELD_TYPE",
        "'a: &a [*a]'|1:4 YAML_ALIAS",
        "'a: !!javax.script.ScriptEngineManager []'|1:4 YAML_ALIAS",
        "'<<: {a: 1}'|1:1 RULEBOOK_FIELD_MISSING",
        "'{'|1:2 YAML_SYNTAX",
        "'a: \"\\uD800\"'|1:4 YAML_CHARACTER",
        "'%YAML 9.9\n---\na: 1'|1:1 YAML_SYNTAX",
        "'%TAG ! tag:x,2000:\n---\na: !b 1'|3:4 YAML_ALIAS",
      })
  void hostileTextIsRefused(String text, String problem) {
    CommandRun run = CommandRun.onText(folder, "rulebook check", text);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("table.csv:" + problem).doesNotContain("at org.", "Exception");
  }

  @Test
  void bytesThatAreNoTextAreRefused() throws IOException {
    byte[] chinese = Files.readString(Path.of(C20)).getBytes(Charset.forName("GB18030"));
    CommandRun run = CommandRun.onBytes(folder, "rulebook check", chinese);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("table.csv:1:1 ENCODING_GB18030")
        .contains("--encoding GB18030");
    assertThat(CommandRun.onBytes(folder, "rulebook check --encoding GB18030", chinese).exit())
        .isZero();
    byte[] sixteen = Files.readString(Path.of(C20)).getBytes(StandardCharsets.UTF_16);
    assertThat(CommandRun.onBytes(folder, "rulebook check", sixteen).exit()).isEqualTo(2);
    assertThat(CommandRun.onBytes(folder, "rulebook check", new byte[] {0, 1, 2, 3}).exit())
        .isEqualTo(2);
    assertThat(CommandRun.onBytes(folder, "rulebook check", new byte[3_000_000]).err())
        .contains("FILE_TOO_LARGE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rulebook",
        "rulebook check",
        "rulebook check no-such-file.yaml",
        "rulebook check a b",
        "rulebook check --bogus x",
        "rulebook explain",
        "rulebook explain congress-21",
        "rulebook explain ../congress-20",
        "rulebook expain congress-20",
      })
  void wrongCallsEndWithTwoAndOneLineEach(String call) {
    CommandRun run = CommandRun.of(call.split(" "));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isNotBlank().doesNotContain("Exception in", "at org.");
  }

  @Test
  void aFolderIsNoRulebook() {
    CommandRun run = CommandRun.of("rulebook", "check", folder.toString());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("FILE_UNREADABLE");
    assertThat(CommandRun.of("rulebook", "explain", folder.toString()).exit()).isEqualTo(2);
  }

  @Test
  void anUnknownRulebookIsToldWhichThereAre() {
    CommandRun run = CommandRun.of("rulebook", "explain", "congress-21");
    assertThat(run.err())
        .isEqualTo(
            "command:1:1 RULEBOOK_UNKNOWN there is no rulebook or file congress-21, expected: a file,"
                + " or one of "
                + String.join(", ", RulebookLoader.list())
                + "\n");
  }

  @Test
  void explainShowsEveryArticleWithWhatCarriesItOut() {
    String out = CommandRun.of("rulebook", "explain", "congress-20").out();
    assertThat(out)
        .contains("a-5.5b  [E5.5b]\n")
        .contains("    - candidates > 115% × seats\n")
        .contains("enforced by: the chain of numbers holds at each step (chain.numbers)")
        .contains("a-5.5a-majority  [E5.5a]  (to be confirmed)\n")
        .contains("a-2.2  [E2.2]  (our own choice)\n")
        .contains("recorded by: branch secretary, in participation forms (participation-forms): ");
    assertThat(out.lines().filter(line -> line.startsWith("a-")).count())
        .isGreaterThanOrEqualTo(46);
    assertThat(out.lines().filter(line -> Wrap.width(line) > 100)).isEmpty();
  }

  @Test
  void explainSpeaksChineseOnly() {
    String out = CommandRun.of("rulebook", "explain", "congress-20", "--lang", "zh").out();
    assertThat(out)
        .contains("    - 候选人 > 115% × 名额\n")
        .contains("（待核实）")
        .doesNotContain("enforced by", "to be confirmed");
    assertThat(out.lines().filter(line -> Wrap.width(line) > 100)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "congress-20",
        "dnc-2020",
        "greens-2022",
        "itf-2018",
        "local-congress",
        "primary-congress"
      })
  void explainIsJsonForMachines(String id) {
    CommandRun run = CommandRun.of("rulebook", "explain", id, "--json");
    JsonNode json = JsonMapper.shared().readTree(run.out());
    assertThat(run.exit()).isZero();
    assertThat(json.path("id").stringValue()).isEqualTo(id);
    for (JsonNode article : json.path("articles")) {
      int carried = article.path("enforced_by").size() + article.path("recorded_by").size();
      assertThat(carried).as(article.path("id").stringValue()).isPositive();
    }
  }
}
