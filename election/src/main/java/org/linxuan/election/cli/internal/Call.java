package org.linxuan.election.cli.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import org.linxuan.foundation.intake.FileReason;
import org.linxuan.foundation.problem.Lang;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;
import picocli.CommandLine;

/**
 * One call of the command line: finds the command, runs it, and turns whatever happens into an exit
 * code.
 */
public final class Call {
  private final Map<String, Supplier<Command>> commands;
  private final PrintStream out;
  private final PrintStream err;
  private final Map<String, String> env;

  /** A call that may name one of these commands. */
  public Call(
      Map<String, Supplier<Command>> commands,
      PrintStream out,
      PrintStream err,
      Map<String, String> env) {
    this.commands = commands;
    this.out = out;
    this.err = err;
    this.env = env;
  }

  /** Runs the call; returns the exit code of the process. */
  public int run(String... args) {
    Console console = new Console(out, err, Settings.of(args, env));
    CommandLine line = line(console, args);
    int exit = line.execute(args);
    if (line.isUsageHelpRequested() || helpAsked(line)) {
      console.end(true);
    }
    return exit;
  }

  /** One line for the user; the stack trace only for whoever asks for it with LINXUAN_DEBUG=1. */
  public static void reportBug(Throwable bug, PrintStream err, Map<String, String> env) {
    reportBug(bug, err, env, Settings.of(new String[0], env).lang());
  }

  private static void reportBug(
      Throwable bug, PrintStream err, Map<String, String> env, Lang lang) {
    String what = String.valueOf(bug).replace('\n', ' ');
    err.print(lang.of("linxuan: a bug, please report it: ", "linxuan：程序错误，请报告：") + what + "\n");
    if (env.getOrDefault("LINXUAN_DEBUG", "").equals("1")) {
      bug.printStackTrace(err);
    }
    err.flush();
  }

  private CommandLine line(Console console, String[] args) {
    Root root = new Root(console, String.join(", ", commands.keySet()));
    CommandLine line = new CommandLine(root);
    for (var entry : named(args).entrySet()) {
      add(line, entry.getValue().get(), console, root);
    }
    WrongCalls wrongCalls = new WrongCalls(console, String.join(", ", commands.keySet()));
    line.getCommandSpec().version("linxuan " + Version.text());
    line.setOut(console.out());
    line.setParameterExceptionHandler(wrongCalls);
    line.setExecutionExceptionHandler((bug, at, result) -> failed(bug, console));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setAbbreviatedOptionsAllowed(false);
    HelpTexts.apply(line, console.lang());
    return line;
  }

  /** Only the command that the call names: building all of them would cost every call its time. */
  private Map<String, Supplier<Command>> named(String[] args) {
    return Arrays.stream(args)
        .filter(commands::containsKey)
        .findFirst()
        .map(name -> Map.of(name, commands.get(name)))
        .orElse(commands);
  }

  private static void add(CommandLine parent, Command command, Console console, Root root) {
    command.attach(console, root);
    CommandLine line = new CommandLine(command);
    command.subcommands().forEach(sub -> add(line, sub, console, root));
    parent.addSubcommand(CommandNames.of(command), line);
  }

  private static boolean helpAsked(CommandLine line) {
    return line.isVersionHelpRequested()
        || line.getSubcommands().values().stream()
            .anyMatch(sub -> sub.isUsageHelpRequested() || helpAsked(sub));
  }

  private int failed(Exception failure, Console console) {
    IOException io =
        failure instanceof IOException direct
            ? direct
            : failure instanceof UncheckedIOException wrapped ? wrapped.getCause() : null;
    Exit exit = Exit.BUG;
    if (io instanceof FileSystemException file) {
      Problems problems = new Problems();
      String reason = FileReason.of(file);
      problems.add(CliProblem.FILE_FAILED, Where.file(String.valueOf(file.getFile())), reason);
      exit = console.fail(problems);
    } else {
      reportBug(failure, err, env, console.lang());
    }
    console.end(false);
    return exit.code();
  }
}
