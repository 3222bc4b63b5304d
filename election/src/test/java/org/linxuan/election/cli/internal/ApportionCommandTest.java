package org.linxuan.election.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * `apportion --method`: the contract of the command line, wrong calls and wrong tables included.
 */
class ApportionCommandTest {
  private static final String CALL = "apportion --method sainte-lague --seats 10";
  private static final String EQUAL = "unit,weight\na,1\nb,1\nc,1\n";

  @TempDir Path folder;

  private CommandRun run(String args, String text) {
    return CommandRun.onText(folder, args, text);
  }

  @Test
  void printsTheTableInInputOrder() {
    CommandRun run = run(CALL, "weight,unit\n470,South\n530,\"North, upper\"\n0,None\n");
    assertThat(run.out())
        .isEqualTo(
            "unit,weight,exact_share,seats\nSouth,470,4.700000,5\n"
                + "\"North, upper\",530,5.300000,5\nNone,0,0.000000,0\n");
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
  }

  @Test
  void printsJson() {
    assertThat(run(CALL + " --json", "unit,weight\nN,530\nS,470\n").out())
        .isEqualTo(
            "[\n{\"unit\":\"N\",\"weight\":530,\"exact_share\":\"5.300000\",\"seats\":5},\n"
                + "{\"unit\":\"S\",\"weight\":470,\"exact_share\":\"4.700000\",\"seats\":5}\n]\n");
  }

  @Test
  void readsAByteOrderMarkCarriageReturnsAndEmptyLinesAtTheEnd() {
    CommandRun run = run(CALL, "\uFEFFunit,weight\r\nN,1\r\n\r\n\n");
    assertThat(run.out()).isEqualTo("unit,weight,exact_share,seats\nN,1,10.000000,10\n");
  }

  @Test
  void exactShareIgnoresTheBounds() {
    CommandRun run = run(CALL + " --min 3 --max 5", "unit,weight\na,70\nb,20\nc,10\n");
    assertThat(run.out())
        .isEqualTo(
            "unit,weight,exact_share,seats\na,70,7.000000,4\nb,20,2.000000,3\nc,10,1.000000,3\n");
  }

  @Test
  void aTieNamesTheUnits() {
    CommandRun run = run(CALL, EQUAL);
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("tie").contains("a, b, c");
    CommandRun json = run(CALL + " --json", EQUAL);
    assertThat(json.exit()).isEqualTo(3);
    assertThat(json.out()).isEqualTo("{\"tied\":[\"a\",\"b\",\"c\"],\"seats\":1}\n");
    assertThat(run(CALL + " --lang zh", EQUAL).err()).contains("平局").contains("a, b, c");
  }

  @Test
  void theLotBreaksATieAndSaysSo() {
    // The smallest of printf 'x\na' | sha256sum and so on is a's, 0444...
    CommandRun run = run(CALL + " --lot x", EQUAL);
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("a,1,3.333333,4\nb,1,3.333333,3\nc,1,3.333333,3\n");
    assertThat(run.err()).contains("lot").contains("seed x").contains(": a\n").contains("04444197");
    assertThat(run(CALL + " --lot x", "unit,weight\na,1\n").err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--method adams --seats 2 | fewer-seats-than-units",
        "--method dean --seats 2 | fewer-seats-than-units",
        "--method huntington-hill --seats 2 | fewer-seats-than-units",
        "--method hamilton --seats 2 --min 1 | least-above-seats",
        "--method dhondt --seats 10 --max 3 | most-below-seats"
      })
  void whatCannotBeIsInfeasible(String options, String reason) {
    CommandRun run = run("apportion " + options, EQUAL);
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("infeasible: ");
    CommandRun json = run("apportion --json " + options, EQUAL);
    assertThat(json.exit()).isEqualTo(3);
    assertThat(json.out()).startsWith("{\"infeasible\":\"" + reason + "\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "apportion --seats 3 | command:1:1 ARGUMENT_MISSING --method",
        "apportion --method dhondt | command:1:1 ARGUMENT_MISSING --seats",
        "apportion | command:1:1 ARGUMENT_MISSING --method, --rulebook",
        "apportion --method jefferson --seats 3 | command:1:1 OPTION_VALUE --method",
        "apportion --method dhondt --seats -3 | command:1:1 OPTION_VALUE --seats",
        "apportion --method dhondt --seats 3.0 | command:1:1 OPTION_VALUE --seats",
        "apportion --method dhondt --seats 9223372036854775808 | OPTION_VALUE --seats",
        "apportion --method dhondt --seats 3 --min -1 | OPTION_VALUE --min",
        "apportion --method dhondt --seats 3 --min 2 --max 1 | command:1:1 BOUNDS_CROSSED",
        "apportion --method dhondt --seats 3 --explain | FORMS_MIXED --explain",
        "apportion --method dhondt --seats 3 --total 5 | FORMS_MIXED --total",
        "apportion --rulebook congress-20 --seats 3 | FORMS_MIXED --seats",
        "apportion --rulebook congress-20 --lot 3 | FORMS_MIXED --lot",
        "apportion --method dhondt --seats 3 --seats 4 | OPTION_TWICE",
        "apportion --method dhondt --seats 3 --sets 4 | OPTION_UNKNOWN --sets"
      })
  void aWrongCallIsRefused(String call, String problem) {
    CommandRun run = run(call, EQUAL);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(problem).doesNotContain("Exception");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | table.csv:1:1 FILE_EMPTY",
        "unit,weight\\n | table.csv:1:1 ROWS_NONE",
        "unit\\na\\n | table.csv:1:1 COLUMN_MISSING",
        "unit,weight,note\\na,1,x\\n | table.csv:1:13 COLUMN_UNKNOWN",
        "unit,weight,weight\\na,1,1\\n | table.csv:1:13 COLUMN_TWICE",
        "unit,weight\\na,-1\\n | table.csv:2:3 NOT_A_COUNT",
        "unit,weight\\na,1.5\\n | table.csv:2:3 NOT_A_COUNT",
        "unit,weight\\na,+1\\n | table.csv:2:3 NOT_A_COUNT",
        "unit,weight\\na, 1\\n | table.csv:2:3 NOT_A_COUNT",
        "unit,weight\\na,1e3\\n | table.csv:2:3 NOT_A_COUNT",
        "unit,weight\\na,9223372036854775808\\n | table.csv:2:3 COUNT_TOO_LARGE",
        "unit,weight\\na,1\\nb,2\\na,3\\n | table.csv:4:1 ROW_TWICE",
        "unit,weight\\n,1\\n | table.csv:2:1 CELL_EMPTY",
        "unit,weight\\na,\\n | table.csv:2:3 CELL_EMPTY",
        "unit,weight\\na\\n | table.csv:2:1 CELLS_NUMBER",
        "unit,weight\\n=1+1,1\\n | table.csv:2:1 CELL_FORMULA",
        "unit,weight\\n@x,1\\n | table.csv:2:1 CELL_FORMULA",
        "unit,weight\\n\"a,1\\n | table.csv:2:1 QUOTE_UNCLOSED",
        "unit,weight\\na,0\\nb,0\\n | table.csv:1:1 WEIGHTS_ALL_ZERO"
      })
  void aWrongTableIsRefusedWithItsPlace(String text, String problem) {
    CommandRun run = run(CALL, text.replace("\\n", "\n"));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith(problem).doesNotContain("Exception");
  }

  @Test
  void everyProblemIsListedAtOnceAndAsJson() {
    CommandRun run = run("apportion --method x --seats y --json", "unit,weight\na,-1\nb,z\n");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("{\"problems\":[{\"file\":")
        .contains("{\"file\":\"command\",\"line\":1,\"column\":1,\"code\":\"OPTION_VALUE\"")
        .contains("\"--method cannot be x\"")
        .contains("\"--seats cannot be y\"")
        .contains("\"line\":2,\"column\":3,\"code\":\"NOT_A_COUNT\"")
        .contains("\"line\":3,\"column\":3,\"code\":\"NOT_A_COUNT\"");
  }

  @Test
  void chineseEncodingIsRecognisedAndReadWhenNamed() {
    byte[] bytes = "unit,weight\n北京,1\n".getBytes(Charset.forName("GB18030"));
    CommandRun run = CommandRun.onBytes(folder, CALL, bytes);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("ENCODING_GB18030").contains("--encoding GB18030");
    CommandRun named = CommandRun.onBytes(folder, CALL + " --encoding GB18030", bytes);
    assertThat(named.out()).contains("北京,1,10.000000,10");
  }

  @Test
  void namesAreComparedInNormalFormAndNotTrimmed() {
    String composed = "\u00e9";
    String decomposed = "e\u0301";
    CommandRun twice = run(CALL, "unit,weight\n" + composed + ",1\n" + decomposed + ",2\n");
    assertThat(twice.err()).startsWith("table.csv:3:1 ROW_TWICE");
    assertThat(run(CALL, "unit,weight\na,1\na ,2\n").exit()).isZero();
    byte[] bytes = ("unit,weight\n" + decomposed + ",1\n").getBytes(StandardCharsets.UTF_8);
    assertThat(CommandRun.onBytes(folder, CALL, bytes).out()).contains(composed + ",1,");
  }

  @Test
  void aMissingFileIsAProblemOfTheFile() {
    CommandRun run = CommandRun.of("apportion", "--method", "adams", "--seats", "3", "none.csv");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).startsWith("none.csv:1:1 FILE_UNREADABLE");
    CommandRun directory =
        CommandRun.of("apportion", "--method", "adams", "--seats", "3", folder.toString());
    assertThat(directory.exit()).isEqualTo(2);
  }

  @Test
  void helpShowsAnExampleThatRuns() {
    CommandRun run = CommandRun.of("apportion", "--help");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("./linxuan apportion --method sainte-lague --seats 10 docs/examples/units.csv");
    assertThat(CommandRun.of("apportion", "--help", "--lang", "zh").out()).contains("名额总数");
  }

  @Test
  void aBenchmarkIsAskedForByName() {
    assertThat(CommandRun.of("bench").err()).contains("COMMAND_MISSING").contains("apportion");
    assertThat(CommandRun.of("bench", "none").exit()).isEqualTo(2);
  }
}
