package org.linxuan.foundation.store.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.linxuan.foundation.problem.Problem;
import org.linxuan.foundation.problem.Where;
import org.linxuan.foundation.store.StoreProblem;
import org.linxuan.foundation.store.StoreRefusal;

/**
 * Runs the server's programs. They refuse root, and users without a name. Such a user runs them in
 * a user namespace, in which everybody is user nobody; where the machine forbids that, root runs
 * them as user nobody who may still pass every folder.
 */
final class Programs {
  private static final List<String> PLAIN = List.of();
  private static final List<String> NAMESPACE = List.of("unshare", "-U");

  /** Some user that is not root, and to whom nothing belongs. */
  private static final int NOBODY = 65534;

  private static final List<String> AS_NOBODY =
      List.of(
          "setpriv",
          "--reuid=" + NOBODY,
          "--regid=" + NOBODY,
          "--clear-groups",
          "--securebits=+no_setuid_fixup", // else access(2), which they ask, forgets the leave
          "--inh-caps=-all,+dac_override",
          "--ambient-caps=-all,+dac_override");

  private final Path bin;
  private final List<String> before;

  /** What a program said, and its exit code. */
  record Said(int exit, String text) {
    boolean well() {
      return exit == 0;
    }
  }

  private Programs(Path bin, List<String> before) {
    this.bin = bin;
    this.before = before;
  }

  /** The programs in a folder, run as whoever is allowed to. */
  static Programs in(Path bin) {
    for (List<String> way : List.of(PLAIN, NAMESPACE, AS_NOBODY)) {
      if (works(way)) {
        return new Programs(bin, way);
      }
    }
    throw new StoreRefusal(Problem.of(StoreProblem.SERVER_USER, Where.command()));
  }

  /** Runs a program to its end. */
  Said run(String program, List<String> arguments) {
    List<String> command = new ArrayList<>(before);
    command.add(bin.resolve(program).toString());
    command.addAll(arguments);
    try {
      return run(command);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Hands a file or folder over to whoever the programs run as, if it is another one's. */
  void own(Path file) throws IOException {
    Object owner =
        before.equals(AS_NOBODY) ? NOBODY : Files.getAttribute(Path.of("/proc/self"), "unix:uid");
    if (Files.getAttribute(file, "unix:uid").equals(owner)) {
      return;
    }
    try (Stream<Path> all = Files.walk(file)) {
      for (Path each : all.toList()) {
        Files.setAttribute(each, "unix:uid", owner);
      }
    }
  }

  /** Whether the programs would find themselves to be somebody with a name who is not root. */
  private static boolean works(List<String> way) {
    List<String> command = new ArrayList<>(way);
    command.addAll(List.of("sh", "-c", "test $(id -u) != 0 && id -un"));
    try {
      return run(command).well();
    } catch (IOException e) {
      return false; // there is no such program
    }
  }

  /** What is said goes to a file: a pipe would be held open by the server that was started. */
  private static Said run(List<String> command) throws IOException {
    Path said = Files.createTempFile("linxuan-server", ".txt");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
              .redirectOutput(said.toFile())
              .redirectErrorStream(true);
      Map<String, String> environment = builder.environment();
      environment.keySet().removeIf(name -> name.startsWith("PG"));
      environment.put("LC_ALL", "C");
      int exit = builder.start().waitFor();
      return new Said(exit, Files.readString(said, StandardCharsets.UTF_8));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      Files.deleteIfExists(said);
    }
  }
}
