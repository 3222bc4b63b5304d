package org.linxuan.foundation.store.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.linxuan.foundation.intake.FileReason;
import org.linxuan.foundation.problem.Problem;
import org.linxuan.foundation.problem.Where;
import org.linxuan.foundation.store.DataFolder;
import org.linxuan.foundation.store.Secret;
import org.linxuan.foundation.store.StoreProblem;
import org.linxuan.foundation.store.StoreRefusal;

/** A PostgreSQL server on a directory in the data folder, reachable from this machine only. */
public final class EmbeddedServer implements AutoCloseable {
  /** The role that the directory is made with; only this class uses it. */
  static final String SUPERUSER = "postgres";

  private static final int ATTEMPTS = 20;
  private static final int PAUSE_MILLIS = 500;

  private final Programs programs;
  private final Path data;
  private final Secret password;
  private final Map<String, String> settings;
  private int port;

  private EmbeddedServer(
      Programs programs, Path data, Secret password, Map<String, String> settings) {
    this.programs = programs;
    this.data = data;
    this.password = password;
    this.settings = settings;
  }

  /** Starts the server of a data folder; makes its directory the first time. */
  public static EmbeddedServer start(DataFolder folder, Path bin, Map<String, String> settings) {
    Programs programs = Programs.in(bin);
    Map<String, String> all = new TreeMap<>(ServerSettings.DEFAULT);
    all.putAll(settings);
    Path data = folder.folder("postgres").resolve("data");
    EmbeddedServer server =
        new EmbeddedServer(programs, data, folder.secret("database-superuser"), all);
    try {
      server.make();
      server.stopOrphan();
      server.writeSettings();
      server.startOnFreePort();
      return server;
    } catch (IOException e) {
      Where where = Where.file(data.toString());
      throw new StoreRefusal(Problem.of(StoreProblem.DATA_FOLDER, where, FileReason.of(e)), e);
    }
  }

  /** The port that it listens on. */
  public int port() {
    return port;
  }

  Secret password() {
    return password;
  }

  /** Made beside its place, so that a first start that breaks off leaves nothing half made. */
  private void make() throws IOException {
    programs.own(Files.createDirectories(data.resolveSibling("log")));
    if (Files.isDirectory(data)) {
      programs.own(data); // another way to run them, since the machine is another one
      return;
    }
    Path beside = data.resolveSibling("data.new");
    Binaries.delete(beside);
    Files.createDirectory(beside);
    Path pwfile = Files.writeString(beside.resolveSibling("password"), password.text());
    programs.own(beside);
    programs.own(pwfile);
    Programs.Said said =
        programs.run(
            "initdb",
            List.of(
                "-D",
                beside.toString(),
                "-U",
                SUPERUSER,
                "-k",
                "--encoding=UTF8",
                "--locale=C",
                "--auth=scram-sha-256",
                "--pwfile=" + pwfile,
                "--no-instructions"));
    Files.delete(pwfile);
    if (!said.well()) {
      throw refusal(StoreProblem.SERVER_START, said.text().strip());
    }
    Files.move(beside, data);
  }

  /** A server outlives the application when that is killed. */
  private void stopOrphan() throws IOException {
    Postmaster postmaster = new Postmaster(data);
    Optional<ProcessHandle> orphan = postmaster.running();
    if (orphan.isPresent() && !stop()) {
      throw refusal(StoreProblem.SERVER_STOP, String.valueOf(orphan.get().pid()));
    }
    postmaster.forgetStranger();
  }

  private void writeSettings() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# Written at every start.");
    settings.forEach((name, value) -> lines.add(name + " = '" + value + "'"));
    Files.write(data.resolve("postgresql.conf"), lines);
    Files.writeString(data.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
  }

  private void startOnFreePort() throws IOException {
    Path log = data.resolveSibling("start.log");
    for (int attempt = 1; ; attempt++) {
      port = freePort();
      Files.deleteIfExists(log);
      Programs.Said said =
          programs.run(
              "pg_ctl",
              List.of(
                  "start",
                  "-w",
                  "-t",
                  "120",
                  "-D",
                  data.toString(),
                  "-l",
                  log.toString(),
                  "-o",
                  "-p " + port));
      if (said.well()) {
        return;
      }
      String why = Files.exists(log) ? Files.readString(log).strip() : said.text().strip();
      // What a killed server leaves behind ends by itself; a port may be taken meanwhile.
      boolean passing = why.contains("shared memory block") || why.contains("in use");
      if (!passing || attempt == ATTEMPTS) {
        throw refusal(StoreProblem.SERVER_START, lastLines(why));
      }
      pause();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private static String lastLines(String log) {
    List<String> lines = log.lines().toList();
    return String.join("; ", lines.subList(Math.max(0, lines.size() - 3), lines.size()));
  }

  private boolean stop() {
    List<String> arguments = List.of("stop", "-w", "-t", "60", "-D", data.toString(), "-m");
    for (String mode : List.of("fast", "immediate")) {
      List<String> call = new ArrayList<>(arguments);
      call.add(mode);
      if (programs.run("pg_ctl", call).well()) {
        return true;
      }
    }
    return false;
  }

  private StoreRefusal refusal(StoreProblem code, String detail) {
    return new StoreRefusal(Problem.of(code, Where.file(data.toString()), detail));
  }

  /** Stops the server; what is running is rolled back, what is committed is on the disk. */
  @Override
  public void close() {
    stop();
  }
}
