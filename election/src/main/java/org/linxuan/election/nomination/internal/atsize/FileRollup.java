package org.linxuan.election.nomination.internal.atsize;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.linxuan.election.nomination.NominationProblem;
import org.linxuan.election.nomination.RollupAtSize;
import org.linxuan.election.nomination.RollupTask;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/** One roll-up of files, from reading to the tables in their place. */
public final class FileRollup {
  private static final int WORKERS = 2;

  private final RollupTask task;
  private final RollupAtSize.Progress progress;
  private final Problems problems;

  public FileRollup(RollupTask task, RollupAtSize.Progress progress, Problems problems) {
    this.task = task;
    this.progress = progress;
    this.problems = problems;
  }

  /** Does all of it; empty where there is a problem. */
  public Optional<RollupAtSize.Done> run() throws IOException {
    Path folder = task.output().folder();
    Optional<WorkFolder> opened;
    try {
      opened = WorkFolder.open(folder, TaskKey.of(task));
    } catch (FileAlreadyExistsException e) {
      problems.add(NominationProblem.ROLLUP_PLACE_TAKEN, Where.file(folder.toString()));
      return Optional.empty();
    }
    if (opened.isEmpty()) {
      problems.add(NominationProblem.ROLLUP_BUSY, Where.file(folder.toString()));
      return Optional.empty();
    }
    try (WorkFolder work = opened.get()) {
      Optional<RollupAtSize.Done> done = run(work);
      if (done.isEmpty()) {
        work.abandon();
      }
      return done;
    }
  }

  private Optional<RollupAtSize.Done> run(WorkFolder work) throws IOException {
    try (Duck duck = Duck.open(work.database())) {
      Optional<Plan> plan = new Reading(duck, task, problems).plan();
      if (plan.isEmpty()) {
        return Optional.empty();
      }
      int before = units(duck, work, plan.get());
      Path output = work.beginOutput();
      List<Path> units = Assembly.inOrder(work, plan.get().units());
      long aside = new Assembly(duck, plan.get(), units, output).write();
      duck.close();
      work.finishOutput();
      return Optional.of(new RollupAtSize.Done(units.size(), before, aside));
    } catch (DuckFailure e) {
      if (e.isRoom()) {
        throw new FileSystemException(task.output().folder().toString(), null, e.text());
      }
      if (e.isBug()) {
        throw e;
      }
      problems.add(
          NominationProblem.PARQUET_DAMAGED, Where.file(task.input().votes().toString()), e.text());
      return Optional.empty();
    }
  }

  /** Does the units that are not done yet, two at a time; returns how many were done before. */
  private int units(Duck duck, WorkFolder work, Plan plan) throws IOException {
    List<Unit> open = plan.units().stream().filter(u -> !work.isDone(u)).toList();
    int all = plan.units().size();
    AtomicInteger done = new AtomicInteger(all - open.size());
    AtomicInteger next = new AtomicInteger();
    ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    try {
      List<Future<?>> running = new java.util.ArrayList<>();
      for (int i = 0; i < Math.min(WORKERS, open.size()); i++) {
        running.add(
            workers.submit(
                () -> {
                  try (Duck own = duck.sibling()) {
                    UnitRun run = new UnitRun(own, plan);
                    for (int at = next.getAndIncrement();
                        at < open.size();
                        at = next.getAndIncrement()) {
                      Unit unit = open.get(at);
                      run.run(unit, work.begin(unit));
                      work.finish(unit);
                      progress.done(done.incrementAndGet(), all);
                    }
                  } catch (IOException e) {
                    throw new UncheckedIOException(e);
                  } finally {
                    next.set(open.size());
                  }
                }));
      }
      for (Future<?> each : running) {
        wait(each);
      }
    } finally {
      workers.shutdownNow();
    }
    return all - open.size();
  }

  private static void wait(Future<?> work) throws IOException {
    try {
      work.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UncheckedIOException io) {
        throw io.getCause();
      }
      if (e.getCause() instanceof DuckFailure failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
