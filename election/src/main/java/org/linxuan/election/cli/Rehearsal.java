package org.linxuan.election.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.linxuan.election.cli.internal.Call;
import org.linxuan.election.cli.internal.Commands;

/**
 * Runs the calls of {@code rehearsal.txt}, one a line, and throws their output away. The build runs
 * it once, so that the classes which the short commands load are in the shared archive and later
 * calls start faster.
 */
public final class Rehearsal {
  private Rehearsal() {}

  /** Rehearses; a call that fails is no reason to fail. */
  public static void main(String[] args) throws IOException {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    for (String call : calls().split("\n")) {
      if (!call.isBlank() && !call.startsWith("#")) {
        new Call(Commands.all(), nowhere, nowhere, Map.of()).run(call.strip().split(" +"));
      }
    }
  }

  private static String calls() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(Rehearsal.class.getResourceAsStream("rehearsal.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
