package org.linxuan.election.cli.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A call of a command in the test's own process: exit code and both streams. */
record CommandRun(int exit, String out, String err) {

  /** Runs one call. */
  static CommandRun of(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit = new Call(Commands.all(), stream(out), stream(err), Map.of()).run(args);
    return new CommandRun(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Runs one call, the words of {@code args} followed by a file with this text. */
  static CommandRun onText(Path folder, String args, String text) {
    return onBytes(folder, args, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Runs one call, the words of {@code args} followed by a file with these bytes. */
  static CommandRun onBytes(Path folder, String args, byte[] bytes) {
    try {
      Path file = Files.write(folder.resolve("table.csv"), bytes);
      List<String> call = new ArrayList<>(List.of(args.split(" ")));
      call.add(file.toString());
      CommandRun run = of(call.toArray(String[]::new));
      String name = file.toString();
      return new CommandRun(run.exit, run.out, run.err.replace(name, "table.csv"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static PrintStream stream(ByteArrayOutputStream to) {
    return new PrintStream(to, true, StandardCharsets.UTF_8);
  }
}
