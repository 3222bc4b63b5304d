package org.linxuan.election.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/**
 * Every command explains itself and each of its options in both languages, and ends with an example
 * that runs.
 */
class HelpTests {
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final String PROMPT = "  ./linxuan ";

  /** Their examples write folders or take long; tests of their own run them. */
  private static final Set<String> RUN_ELSEWHERE =
      Set.of("backup", "demo", "simulate", "bench", "new", "restore", "serve", "summary", "synth");

  @Test
  void commandsAreRegisteredUnderTheirOwnNames() {
    Commands.all()
        .forEach((name, command) -> assertThat(CommandNames.of(command.get())).isEqualTo(name));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void isExplainedInBothLanguages(String name, Command command) {
    var spec = new CommandLine(command).getCommandSpec();
    isPair(name, spec.usageMessage().description());
    for (ArgSpec arg : spec.args()) {
      isPair(name + " " + arg.paramLabel(), arg.description());
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void speaksOneLanguageAtATime(String name, Command command) {
    String[] call = (name + " --help").split(" ");
    String[] pair = new CommandLine(command).getCommandSpec().usageMessage().description();
    String english = CommandRun.of(call).out();
    assertThat(english).doesNotContainPattern(HAN).contains(pair[0].split(" ")[0]);
    List<String> zh = new ArrayList<>(List.of(call));
    zh.addAll(List.of("--lang", "zh"));
    String chinese = CommandRun.of(zh.toArray(String[]::new)).out();
    assertThat(chinese).contains(pair[1].substring(0, 4)).doesNotContain("Options:");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void endsWithExamplesThatRun(String name, Command command) {
    String[] footer = new CommandLine(command).getCommandSpec().usageMessage().footer();
    assertThat(footer).as(name).isNotEmpty().allMatch(line -> line.startsWith(PROMPT));
    if (RUN_ELSEWHERE.contains(name.split(" ")[0])) {
      return;
    }
    for (String example : footer) {
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      PrintStream toErr = new PrintStream(err, true, StandardCharsets.UTF_8);
      PrintStream nowhere =
          new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
      String[] args = example.substring(PROMPT.length()).split(" +");
      int exit = new Call(Commands.all(), nowhere, toErr, Map.of()).run(args);
      assertThat(exit).as("%s%n%s", example, err.toString(StandardCharsets.UTF_8)).isZero();
    }
  }

  private static void isPair(String what, String[] description) {
    assertThat(description).as(what).hasSize(2);
    assertThat(description[0]).as(what).isNotBlank().doesNotContainPattern(HAN);
    assertThat(description[1]).as(what).containsPattern(HAN);
  }

  static Stream<Object[]> commands() {
    List<Object[]> found = new ArrayList<>();
    Commands.all().forEach((name, command) -> collect(name, command.get(), found));
    return found.stream();
  }

  private static void collect(String name, Command command, List<Object[]> found) {
    found.add(new Object[] {name, command});
    command.subcommands().forEach(sub -> collect(name + " " + CommandNames.of(sub), sub, found));
  }
}
