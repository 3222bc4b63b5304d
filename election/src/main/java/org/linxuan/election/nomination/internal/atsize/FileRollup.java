package org.linxuan.election.nomination.internal.atsize;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.linxuan.election.nomination.NominationProblem;
import org.linxuan.election.nomination.RollupAtSize;
import org.linxuan.election.nomination.RollupEngine;
import org.linxuan.election.nomination.RollupTask;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/** One roll-up of files, from reading to the tables in their place. */
public final class FileRollup {
  private final RollupTask task;
  private final Optional<RollupEngine> engine;
  private final RollupAtSize.Progress progress;
  private final Problems problems;

  /** With an engine that runs the SQL text, or with none for the database that reads the files. */
  public FileRollup(
      RollupTask task,
      Optional<RollupEngine> engine,
      RollupAtSize.Progress progress,
      Problems problems) {
    this.task = task;
    this.engine = engine;
    this.progress = progress;
    this.problems = problems;
  }

  /** Does all of it; empty where there is a problem. */
  public Optional<RollupAtSize.Done> run() throws IOException {
    Path folder = task.output().folder();
    Optional<WorkFolder> opened;
    try {
      opened = WorkFolder.open(folder, TaskKey.of(task, engine));
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
      Workers workers = new Workers(work, plan.get(), progress);
      if (workers.before() < plan.get().units().size()) {
        try (Engines engines = Engines.of(duck, work, engine)) {
          workers.run(engines);
        }
      }
      Path output = work.beginOutput();
      List<Path> units = Assembly.inOrder(work, plan.get().units());
      long aside = new Assembly(duck, plan.get(), units, output).write();
      duck.close();
      work.finishOutput();
      return Optional.of(new RollupAtSize.Done(units.size(), workers.before(), aside));
    } catch (DuckFailure e) {
      if (e.isRoom()) {
        throw new FileSystemException(task.output().folder().toString(), null, e.text());
      }
      if (e.isBug()) {
        throw e;
      }
      return damaged(e.text());
    } catch (RollupEngine.Failure e) {
      if (e.isDamaged()) {
        return damaged(String.valueOf(e.getMessage()));
      }
      throw new FileSystemException(task.output().folder().toString(), null, e.getMessage());
    }
  }

  private Optional<RollupAtSize.Done> damaged(String text) {
    Where votes = Where.file(task.input().votes().toString());
    problems.add(NominationProblem.PARQUET_DAMAGED, votes, text);
    return Optional.empty();
  }
}
