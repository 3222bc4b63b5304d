package org.linxuan.election.nomination;

import java.io.IOException;
import java.util.Optional;
import org.linxuan.election.nomination.internal.atsize.FileRollup;
import org.linxuan.foundation.problem.Problems;

/**
 * Rolls up files of any size, unit by unit, within bounded memory. It says what {@link Rollup} says
 * of the same rows; that one is written in plain Java and is what tests hold this one against.
 */
public final class RollupAtSize {
  private RollupAtSize() {}

  /** What was done: units, how many of them an earlier run had finished, and rows set aside. */
  public record Done(int units, int before, long setAside) {}

  /** Hears how far the work has come. */
  public interface Progress {
    /** So many of so many units are done. */
    void done(int units, int of);
  }

  /**
   * Writes the tables of a roll-up whole or not at all, in place of earlier ones; after a kill, the
   * same call goes on where it was. Empty, with every problem, where the input is wrong.
   *
   * @throws IOException where the output cannot be written
   */
  public static Optional<Done> run(RollupTask task, Progress progress, Problems problems)
      throws IOException {
    return new FileRollup(task, Optional.empty(), progress, problems).run();
  }

  /** The same tables, to the byte, where another engine runs the SQL text. */
  public static Optional<Done> run(
      RollupTask task, RollupEngine engine, Progress progress, Problems problems)
      throws IOException {
    return new FileRollup(task, Optional.of(engine), progress, problems).run();
  }
}
