package org.linxuan.election.cli.internal;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in our own words, and in two languages, what picocli found wrong with a call. */
final class WrongCalls implements IParameterExceptionHandler {
  private final Console console;
  private final String commands;

  WrongCalls(Console console, String commands) {
    this.console = console;
    this.commands = commands;
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] args) {
    Exit exit = report(wrong);
    console.end(false);
    return exit.code();
  }

  private Exit report(ParameterException wrong) {
    CommandLine at = wrong.getCommandLine();
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched.getUnmatched(), at);
    }
    if (wrong instanceof MissingParameterException missing) {
      String names =
          missing.getMissing().stream().map(WrongCalls::name).collect(Collectors.joining(", "));
      return console.wrongCall(CliProblem.ARGUMENT_MISSING, names);
    }
    if (wrong instanceof OverwrittenOptionException twice) {
      return console.wrongCall(CliProblem.OPTION_TWICE, name(twice.getOverwritten()));
    }
    if (wrong.getCause() instanceof BadValue bad) {
      return console.wrongCall(CliProblem.OPTION_VALUE, bad.option, bad.value, bad.expected);
    }
    if (wrong.getArgSpec() != null && wrong.getValue() != null) {
      return console.wrongCall(
          CliProblem.OPTION_VALUE,
          name(wrong.getArgSpec()),
          wrong.getValue(),
          wanted(wrong.getArgSpec()));
    }
    return console.wrongCall(CliProblem.CALL_WRONG, String.valueOf(wrong.getMessage()));
  }

  private Exit unmatched(List<String> rest, CommandLine at) {
    String first = rest.isEmpty() ? "" : rest.get(0);
    boolean root = at.getParent() == null;
    if (!first.startsWith("-") && root) {
      return console.wrongCall(CliProblem.COMMAND_UNKNOWN, first, commands);
    }
    if (!first.startsWith("-") && at.getCommand() instanceof Group) {
      return console.wrongCall(
          CliProblem.COMMAND_UNKNOWN, first, String.join(", ", at.getSubcommands().keySet()));
    }
    String name = at.getCommandSpec().qualifiedName(" ");
    return console.wrongCall(CliProblem.OPTION_UNKNOWN, first, name);
  }

  private static String name(ArgSpec arg) {
    return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
  }

  private String wanted(ArgSpec arg) {
    Class<?> type = arg.type();
    if (type.isEnum()) {
      return java.util.Arrays.stream(type.getEnumConstants())
          .map(String::valueOf)
          .collect(Collectors.joining(", "));
    }
    boolean number = Number.class.isAssignableFrom(type) || type == int.class || type == long.class;
    return number
        ? console.lang().of("a whole number", "整数")
        : console.lang().of("a value as --help describes", "按 --help 说明的值");
  }
}
