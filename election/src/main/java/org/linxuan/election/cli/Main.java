package org.linxuan.election.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.linxuan.election.cli.internal.Call;
import org.linxuan.election.cli.internal.Commands;

/** The door of the command line. */
public final class Main {
  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    Thread.currentThread()
        .setUncaughtExceptionHandler(
            (thread, bug) -> {
              Call.reportBug(bug, err, System.getenv());
              Runtime.getRuntime().halt(1);
            });
    int exit = new Call(Commands.all(), out, err, System.getenv()).run(args);
    out.flush();
    err.flush();
    System.exit(exit);
  }

  /** JDK 17 takes the encoding of standard output from the locale; ours is UTF-8 everywhere. */
  private static PrintStream utf8(FileDescriptor stream) {
    return new PrintStream(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
  }
}
