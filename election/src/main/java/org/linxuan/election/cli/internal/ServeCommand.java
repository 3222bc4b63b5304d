package org.linxuan.election.cli.internal;

import org.jspecify.annotations.Nullable;
import org.linxuan.election.Office;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.store.StoreRefusal;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Runs the office until it is told to stop. */
@CommandLine.Command(
    name = "serve",
    description = {
      "Runs the office. Settings: LINXUAN_DATA, LINXUAN_PORT, LINXUAN_DB_URL, LINXUAN_DB_OWNER_URL.",
      "运行办公系统。设置：LINXUAN_DATA、LINXUAN_PORT、LINXUAN_DB_URL、LINXUAN_DB_OWNER_URL。"
    },
    footer = "  ./linxuan serve --port 8080")
class ServeCommand extends Command {
  private static final int PORT = 8080;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = {"The port; else LINXUAN_PORT, else 8080", "端口；未给出时用 LINXUAN_PORT，否则 8080"})
  @Nullable Integer port;

  @Override
  protected Exit run() throws InterruptedException {
    return serve();
  }

  /** Starts the office and waits until it has stopped. */
  final Exit serve(String... profiles) throws InterruptedException {
    try {
      ConfigurableApplicationContext office = Office.start(port(), profiles);
      String at = "http://127.0.0.1:" + office.getEnvironment().getProperty("local.server.port");
      console().say("the office is at " + at, "办公系统地址：" + at);
      opened(office);
      new java.util.concurrent.CountDownLatch(1).await();
      return Exit.DONE;
    } catch (RuntimeException failure) {
      return refused(failure);
    }
  }

  /** What is to be said or done once it is open. */
  protected void opened(ConfigurableApplicationContext office) {}

  /** Whoever makes the office's parts wraps what they throw. */
  private Exit refused(RuntimeException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof StoreRefusal refusal) {
        Problems problems = new Problems();
        problems.add(refusal.problem());
        return console().fail(problems);
      }
    }
    throw failure;
  }

  private int port() {
    if (port != null) {
      return port;
    }
    String named = System.getenv().getOrDefault("LINXUAN_PORT", "");
    return named.isBlank() ? PORT : Integer.parseInt(named.strip());
  }
}
