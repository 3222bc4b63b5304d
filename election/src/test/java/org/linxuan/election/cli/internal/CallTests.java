package org.linxuan.election.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The frame keeps the contract of exit codes and streams, whatever a command does. */
class CallTests {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void printsATableAsCsv() {
    assertThat(call("sample", "--end", "DONE")).isZero();
    assertThat(text(out)).isEqualTo("unit,seats,share\n\"A,1\",3,0.5\n");
    assertThat(text(err)).isEmpty();
  }

  @Test
  void printsATableAsJsonWithWholeNumbersAsNumbers() {
    assertThat(call("--json", "sample", "--end", "DONE")).isZero();
    assertThat(text(out)).isEqualTo("[\n{\"unit\":\"A,1\",\"seats\":3,\"share\":\"0.5\"}\n]\n");
  }

  @Test
  void keepsStandardOutputEmptyWhenTheInputIsWrong() {
    assertThat(call("sample", "--end", "WRONG")).isEqualTo(2);
    assertThat(text(out)).isEmpty();
    assertThat(text(err)).startsWith("f.csv:3:7 FILE_FAILED ");
  }

  @Test
  void printsAnUndecidedEndOnlyAsJson() {
    assertThat(call("sample", "--end", "NO_SINGLE_ANSWER")).isEqualTo(3);
    assertThat(text(out)).isEmpty();
    assertThat(call("sample", "--json", "--end", "NO_SINGLE_ANSWER")).isEqualTo(3);
    assertThat(text(out)).startsWith("[\n{");
  }

  @Test
  void printsTheDifferencesOfAChecker() {
    assertThat(call("sample", "--end", "DIFFERS")).isEqualTo(4);
    assertThat(text(out)).isNotEmpty();
  }

  @Test
  void aBugIsOneLineWithoutAStackTrace() {
    assertThat(call("sample", "--end", "BUG")).isEqualTo(1);
    assertThat(text(out)).isEmpty();
    assertThat(text(err)).startsWith("linxuan: a bug").contains("sorry").hasLineCount(1);
    assertThat(call("sample", "--end", "BUG", "--lang", "zh")).isEqualTo(1);
    assertThat(text(err)).startsWith("linxuan：程序错误").hasLineCount(1);
  }

  @Test
  void aWrongCallIsAProblemOfTheCommand() {
    assertThat(call("unheard-of")).isEqualTo(2);
    assertThat(text(err)).startsWith("command:1:1 COMMAND_UNKNOWN ").contains("sample");
    assertThat(call()).isEqualTo(2);
    assertThat(text(err)).contains("COMMAND_MISSING");
    assertThat(call("sample", "--end", "DONE", "--unheard-of")).isEqualTo(2);
    assertThat(text(err)).contains("OPTION_UNKNOWN --unheard-of").contains("linxuan sample --help");
    assertThat(call("sample", "--end", "NEVER")).isEqualTo(2);
    assertThat(text(err)).contains("OPTION_VALUE --end cannot be NEVER").contains("DIFFERS");
    assertThat(call("sample", "--end", "DONE", "--end", "DONE")).isEqualTo(2);
    assertThat(text(err)).contains("OPTION_TWICE");
    assertThat(call("sample")).isEqualTo(2);
    assertThat(text(err)).contains("ARGUMENT_MISSING --end");
    assertThat(call("sample", "--lang", "fr", "--end", "DONE")).isEqualTo(2);
    assertThat(text(err)).contains("OPTION_VALUE --lang cannot be fr");
    assertThat(text(out)).isEmpty();
  }

  @Test
  void aWrongCallUnderJsonIsAnObject() {
    assertThat(call("--json", "unheard-of")).isEqualTo(2);
    assertThat(text(err))
        .startsWith(
            "{\"problems\":[{\"file\":\"command\",\"line\":1,\"column\":1,"
                + "\"code\":\"COMMAND_UNKNOWN\",\"message\":\"command unheard-of is unknown\"");
  }

  @Test
  void aGroupAsksForItsCommand() {
    assertThat(call("group")).isEqualTo(2);
    assertThat(text(err)).contains("COMMAND_MISSING").contains("one of sample");
    assertThat(call("group", "nothing")).isEqualTo(2);
    assertThat(text(err)).contains("COMMAND_UNKNOWN command nothing");
    assertThat(call("group", "sample", "--end", "DONE")).isZero();
  }

  @Test
  void helpIsPrintedAtEveryLevelInBothLanguages() {
    assertThat(call("--help")).isZero();
    assertThat(text(out)).contains("Usage: linxuan", "A sample");
    assertThat(call("group", "sample", "--help", "--lang", "zh")).isZero();
    assertThat(text(out)).contains("用法：linxuan group sample", "如何结束", "示例：");
  }

  @Test
  void tellsItsVersion() {
    assertThat(call("--version")).isZero();
    assertThat(text(out)).matches("linxuan \\d+\\.\\d+\\.\\d+\n");
  }

  private int call(String... args) {
    out.reset();
    err.reset();
    Map<String, Supplier<Command>> commands = new TreeMap<>();
    commands.put("sample", Sample::new);
    commands.put("group", Samples::new);
    PrintStream toOut = new PrintStream(out, true, StandardCharsets.UTF_8);
    PrintStream toErr = new PrintStream(err, true, StandardCharsets.UTF_8);
    return new Call(commands, toOut, toErr, Map.of("LANG", "C")).run(args);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @CommandLine.Command(
      name = "group",
      description = {"A group", "一组"})
  static final class Samples extends Group {
    @Override
    protected List<Command> subcommands() {
      return List.of(new Sample());
    }
  }

  @CommandLine.Command(
      name = "sample",
      description = {"A sample", "样例"},
      footer = "  ./linxuan sample --end DONE")
  static final class Sample extends Command {
    @Option(
        names = "--end",
        required = true,
        description = {"How to end", "如何结束"})
    Exit end;

    @Override
    protected Exit run() {
      TablePrinter table = console().table("unit", "seats", "share");
      table.row("A,1", 3L, "0.5");
      table.end();
      if (end == Exit.BUG) {
        throw new IllegalStateException("sorry,\nvery sorry");
      }
      if (end == Exit.WRONG) {
        Problems problems = new Problems();
        problems.add(CliProblem.FILE_FAILED, new Where("f.csv", 3, 7), "gone");
        return console().fail(problems);
      }
      return end;
    }
  }
}
