package org.linxuan.election.nomination.internal.atsize;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.linxuan.election.nomination.RollupAtSize;

/** Does the units that no earlier run has finished, several at a time. */
final class Workers {
  private final WorkFolder work;
  private final Plan plan;
  private final List<Unit> open;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger done;
  private final RollupAtSize.Progress progress;

  Workers(WorkFolder work, Plan plan, RollupAtSize.Progress progress) {
    this.work = work;
    this.plan = plan;
    this.progress = progress;
    open = plan.units().stream().filter(u -> !work.isDone(u)).toList();
    done = new AtomicInteger(before());
  }

  /** How many units an earlier run had finished. */
  int before() {
    return plan.units().size() - open.size();
  }

  /** Does all units that are open. */
  void run(Engines engines) throws IOException {
    int workers = Math.min(engines.units(), open.size());
    ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, workers));
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < workers; i++) {
        running.add(threads.submit(() -> work(engines)));
      }
      for (Future<?> each : running) {
        wait(each);
      }
    } finally {
      next.set(open.size());
      threads.shutdown();
      await(threads);
    }
  }

  private void work(Engines engines) {
    try (UnitEngine engine = engines.open()) {
      UnitRun run = new UnitRun(engine, plan);
      for (int at = next.getAndIncrement(); at < open.size(); at = next.getAndIncrement()) {
        Unit unit = open.get(at);
        run.run(unit, work.begin(unit));
        work.finish(unit);
        progress.done(done.incrementAndGet(), plan.units().size());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      next.set(open.size());
    }
  }

  /** The database and the work folder go next: nobody may be at work in them. */
  private static void await(ExecutorService threads) {
    try {
      while (!threads.awaitTermination(1, TimeUnit.MINUTES)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void wait(Future<?> work) throws IOException {
    try {
      work.get();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof UncheckedIOException io) {
        throw io.getCause();
      }
      if (cause instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(cause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
