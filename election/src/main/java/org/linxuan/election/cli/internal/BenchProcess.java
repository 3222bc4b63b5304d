package org.linxuan.election.cli.internal;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a whole process took, from its start to its end, class loading included.
 *
 * @param wall in ms
 * @param cpu of all its threads, user and system, in ms
 * @param memory the most it held, in MB
 */
record BenchProcess(int exit, long wall, long cpu, long memory) {

  /** Runs a call of the command line as {@code ./linxuan} does, with this process's own flags. */
  static BenchProcess linxuan(List<String> args) throws IOException {
    return run(org.linxuan.election.cli.Main.class, args);
  }

  /** Runs a program several times; the one of least processor time stands for all. */
  static BenchProcess best(int times, Class<?> program, List<String> args) throws IOException {
    List<BenchProcess> runs = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      runs.add(run(program, args));
    }
    return runs.stream().min(Comparator.comparingLong(BenchProcess::cpu)).orElseThrow();
  }

  /** Runs the main method of a class in a process of its own. */
  static BenchProcess run(Class<?> program, List<String> args) throws IOException {
    return run(program.getName(), "", args);
  }

  /** The same of a class out of further jars, which come first. */
  static BenchProcess run(String program, String jars, List<String> args) throws IOException {
    Path report = Files.createTempFile("linxuan-bench", ".txt");
    try {
      List<String> command = new ArrayList<>();
      command.add(ProcessHandle.current().info().command().orElse("java"));
      command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
      String path = System.getProperty("java.class.path");
      command.addAll(List.of("-cp", jars.isEmpty() ? path : jars + File.pathSeparator + path));
      command.addAll(List.of(BenchChild.class.getName(), report.toString(), program));
      command.addAll(args);
      long start = System.nanoTime();
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      int exit = waitFor(process);
      long wall = (System.nanoTime() - start) / 1_000_000;
      String[] figures = Files.readString(report).split(" ");
      return new BenchProcess(exit, wall, Long.parseLong(figures[0]), Long.parseLong(figures[1]));
    } finally {
      Files.deleteIfExists(report);
    }
  }

  /** This process, if it ended well; a benchmark of something that failed has no figure. */
  BenchProcess orFail(String what) {
    if (exit != 0) {
      throw new IllegalStateException(what + " ended with " + exit);
    }
    return this;
  }

  private static int waitFor(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
