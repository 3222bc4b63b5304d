package org.linxuan.foundation.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.linxuan.foundation.ledger.internal.Bundle;
import org.linxuan.foundation.ledger.internal.Shape;
import org.linxuan.foundation.ledger.internal.TileFiles;
import org.linxuan.foundation.ledger.internal.TilePath;
import org.linxuan.foundation.ledger.internal.Tiles;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/**
 * Entries and proofs out of a log's folder. It takes the files as they are: check the log first. A
 * file that is missing or cut short is an `UncheckedIOException`. One thread at a time.
 */
public final class LedgerReader {
  private final TileFiles files;
  private final Checkpoint checkpoint;
  private final Shape shape;
  private final Tiles tiles;

  private LedgerReader(Path log, Checkpoint checkpoint) {
    this.files = new TileFiles(log);
    this.checkpoint = checkpoint;
    this.shape = new Shape(checkpoint.size());
    this.tiles = new Tiles(files, shape);
  }

  /** The log in a folder, as far as a checkpoint reaches that was checked. */
  public static LedgerReader of(Path log, Checkpoint checkpoint) {
    return new LedgerReader(log, checkpoint);
  }

  /** How far the log is read. */
  public Checkpoint checkpoint() {
    return checkpoint;
  }

  /** The entry at an index below the size; empty if its bundle is not kept. */
  public Optional<byte[]> entry(long index) {
    long bundleIndex = index / TilePath.FULL;
    int place = (int) (index % TilePath.FULL);
    int covered = shape.covered(0, bundleIndex);
    if (index < 0 || place >= covered) {
      throw new IllegalArgumentException("no entry " + index + " in a log of " + checkpoint.size());
    }
    try {
      for (int width : Tiles.widths(covered)) {
        TilePath path = new TilePath(TilePath.ENTRIES, bundleIndex, width);
        if (Files.isRegularFile(files.path(path))) {
          return Optional.of(entry(path, place));
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] entry(TilePath path, int place) throws IOException {
    byte[] bytes = files.read(path, Bundle.mostBytes(path.width()));
    Bundle bundle = Bundle.of(bytes, place + 1);
    if (bundle.entries() <= place) {
      throw new IOException(files.name(path) + " ends before entry " + place);
    }
    int start = bundle.start(place);
    return Arrays.copyOfRange(bytes, start, start + bundle.length(place));
  }

  /** The proof that an entry stands at an index of this log. */
  public InclusionProof inclusion(long index) {
    return MerkleTree.inclusion(index, checkpoint.size(), this::node);
  }

  /** The proof that this log begins with a log of an older, not larger, size. */
  public ConsistencyProof consistency(long oldSize) {
    return MerkleTree.consistency(oldSize, checkpoint.size(), this::node);
  }

  /**
   * Adds a difference where this log does not go on from an older checkpoint: another origin, fewer
   * entries, or another root over the entries that it had then.
   */
  public void checkExtends(Checkpoint older, Problems differences) {
    String file = files.log().resolve(LedgerCheck.CHECKPOINT).toString();
    if (!checkpoint.origin().equals(older.origin())) {
      differences.add(
          LedgerProblem.LOG_OTHER_ORIGIN,
          new Where(file, 1, 1),
          checkpoint.origin(),
          older.origin());
    }
    if (checkpoint.size() < older.size()) {
      differences.add(
          LedgerProblem.LOG_SHRUNK, new Where(file, 2, 1), checkpoint.size(), older.size());
      return;
    }
    Hash root = MerkleTree.root(older.size(), this::node);
    if (!root.equals(older.root())) {
      differences.add(
          LedgerProblem.LOG_REWRITTEN, new Where(file, 3, 1), older.size(), root, older.root());
    }
  }

  /** The right edge: the partial tile of every level, lowest first. */
  List<Tiles.Read> edge() {
    List<Tiles.Read> edge = new ArrayList<>();
    for (int level = 0; level < shape.levels(); level++) {
      long index = shape.full(level);
      edge.add(
          shape.partial(level) > 0
              ? tile(level, index)
              : new Tiles.Read(new TilePath(level, index, TilePath.FULL), new byte[0]));
    }
    return edge;
  }

  /** A tile holds every eighth level of the tree; the levels between are hashed anew. */
  private Hash node(int level, long index) {
    int tileLevel = level / 8;
    int width = 1 << (level % 8);
    long first = index * width;
    byte[] hashes = tile(tileLevel, first / TilePath.FULL).hashes();
    CompactRange range = new CompactRange();
    range.addLeaves(hashes, (int) (first % TilePath.FULL) * Hash.BYTES, width);
    return range.root();
  }

  private Tiles.Read tile(int level, long index) {
    try {
      Optional<Tiles.Read> tile = tiles.read(level, index);
      if (tile.isEmpty()) {
        int covered = Math.max(1, shape.covered(level, index));
        throw new NoSuchFileException(files.name(new TilePath(level, index, covered)));
      }
      return tile.get();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
