package org.linxuan.election.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What a benchmark ran on, and how much memory this process has held. */
final class BenchMachine {
  private static final Path PROC = Path.of("/proc");

  /** The kernel counts processor time in hundredths of a second. */
  private static final long TICK = 10;

  private BenchMachine() {}

  /** Processor, cores, memory, system and Java, in one line. */
  static String text() {
    String cpu = find(PROC.resolve("cpuinfo"), "model name");
    long memory = kilobytes(find(PROC.resolve("meminfo"), "MemTotal"));
    return "%s%d cores, %s%s %s, Java %s"
        .formatted(
            cpu.isEmpty() ? "" : cpu + ", ",
            Runtime.getRuntime().availableProcessors(),
            memory == 0 ? "" : Math.round(memory / 1048576.0) + " GiB, ",
            System.getProperty("os.name"),
            System.getProperty("os.version"),
            System.getProperty("java.version"));
  }

  /** The most memory this process has held so far, in MB; 0 where the system does not say. */
  static long peakMegabytes() {
    return kilobytes(find(PROC.resolve("self/status"), "VmHWM")) * 1024 / 1_000_000;
  }

  /** The processor time of this process so far, user and system, in ms; 0 where unknown. */
  static long cpuMilliseconds() {
    try {
      String stat = Files.readString(PROC.resolve("self/stat"));
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * TICK;
    } catch (IOException e) {
      return 0;
    }
  }

  private static long kilobytes(String text) {
    return text.isEmpty() ? 0 : Long.parseLong(text.replaceAll("[^0-9]", ""));
  }

  private static String find(Path file, String key) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith(key))
          .findFirst()
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .orElse("");
    } catch (IOException e) {
      return "";
    }
  }
}
