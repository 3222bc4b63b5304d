package org.linxuan.foundation.ledger.internal;

import java.io.IOException;
import java.util.Optional;
import org.linxuan.foundation.ledger.Checkpoint;
import org.linxuan.foundation.ledger.Hash;
import org.linxuan.foundation.ledger.LedgerProblem;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/** Checks the files of a log against the size and root of its checkpoint. */
public final class TreeCheck {
  private final TileFiles files;
  private final Checkpoint checkpoint;
  private final Problems differences;

  /** A check that adds each difference it finds. */
  public TreeCheck(TileFiles files, Checkpoint checkpoint, Problems differences) {
    this.files = files;
    this.checkpoint = checkpoint;
    this.differences = differences;
  }

  /**
   * Checks all. The root stands for the right edge of every level, and each hash of a level for a
   * full tile below: if all these agree, the whole log is the one that was signed.
   */
  public void run(String checkpointName) throws IOException {
    Shape shape = new Shape(checkpoint.size());
    Tiles tiles = new Tiles(files, shape);
    Optional<Hash> root = tiles.root();
    if (root.isPresent() && !root.get().equals(checkpoint.root())) {
      Where where = new Where(checkpointName, 3, 1);
      differences.add(LedgerProblem.ROOT_DIFFERS, where, root.get(), checkpoint.root());
    }
    for (int level = 0; level < shape.levels(); level++) {
      new LevelCheck(files, shape, tiles, level, differences).run();
    }
    new BundleCheck(files, shape, tiles, differences).run();
  }
}
