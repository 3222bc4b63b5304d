package org.linxuan.foundation.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The server that the pid file of a data directory names. A process number alone says little: after
 * a restart of the machine it may be anybody's.
 */
final class Postmaster {
  /** A number that no process has: Linux gives none above 2^22. */
  private static final String NOBODY = "2147483646";

  private final Path data;
  private final Path pidFile;

  Postmaster(Path data) {
    this.data = data;
    this.pidFile = data.resolve("postmaster.pid");
  }

  /** The process that serves this directory now. */
  Optional<ProcessHandle> running() throws IOException {
    return named().filter(this::isOurs);
  }

  /**
   * Takes the number of a stranger's process out of the pid file, which the server would take for a
   * server. The rest stays: by it a new server sees whether parts of the old one still live.
   */
  void forgetStranger() throws IOException {
    Optional<ProcessHandle> named = named();
    if (named.isPresent() && !isOurs(named.get())) {
      List<String> lines = new ArrayList<>(Files.readAllLines(pidFile));
      lines.set(0, NOBODY);
      Files.write(pidFile, lines);
    }
  }

  private Optional<ProcessHandle> named() throws IOException {
    if (!Files.exists(pidFile)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(pidFile);
    if (lines.isEmpty() || !lines.get(0).matches("[1-9][0-9]{0,9}")) {
      return Optional.empty();
    }
    return ProcessHandle.of(Long.parseLong(lines.get(0))).filter(ProcessHandle::isAlive);
  }

  private boolean isOurs(ProcessHandle process) {
    Path commandLine = Path.of("/proc", String.valueOf(process.pid()), "cmdline");
    try {
      List<String> words = Arrays.asList(Files.readString(commandLine).split("\0"));
      int at = words.indexOf("-D");
      return at >= 0 && at + 1 < words.size() && words.get(at + 1).equals(data.toString());
    } catch (IOException e) {
      return false; // ended meanwhile
    }
  }
}
