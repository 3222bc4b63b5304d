package org.linxuan.election.cli.internal;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The program of a process that a benchmark measures whole: runs another program and, at the very
 * end, writes down what the process used.
 */
final class BenchChild {
  private BenchChild() {}

  /** Arguments: the file for the figures, the class to run, its arguments. */
  public static void main(String[] args) throws ReflectiveOperationException {
    Path report = Path.of(args[0]);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> write(report)));
    String[] rest = Arrays.copyOfRange(args, 2, args.length);
    var main = Class.forName(args[1]).getDeclaredMethod("main", String[].class);
    main.setAccessible(true);
    try {
      main.invoke(null, (Object) rest);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(args[1] + " failed", e.getCause());
    }
  }

  private static void write(Path report) {
    try {
      Files.writeString(
          report, BenchMachine.cpuMilliseconds() + " " + BenchMachine.peakMegabytes());
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
