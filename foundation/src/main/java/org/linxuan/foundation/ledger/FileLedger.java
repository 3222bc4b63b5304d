package org.linxuan.foundation.ledger;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linxuan.foundation.ledger.internal.Bundle;
import org.linxuan.foundation.ledger.internal.Disk;
import org.linxuan.foundation.ledger.internal.LogFolder;
import org.linxuan.foundation.ledger.internal.RightEdge;
import org.linxuan.foundation.ledger.internal.TileFiles;
import org.linxuan.foundation.ledger.internal.TilePath;
import org.linxuan.foundation.ledger.internal.Tiles;
import org.linxuan.foundation.problem.Problems;
import org.linxuan.foundation.problem.Where;

/**
 * A log in a folder, in C2SP tlog-tiles form. The same entries, published at the same sizes under
 * the same origin and key, give the same bytes. Full tiles are written as they fill; nothing counts
 * before it is published. One writer at a time; input and output errors are
 * `UncheckedIOException`s.
 */
public final class FileLedger implements LedgerWriter {
  private final Path log;
  private final String origin;
  private final SigningKey key;
  private final LogFolder folder;
  private final RightEdge edge;
  private final ByteArrayOutputStream bundle = new ByteArrayOutputStream();
  private final List<TilePath> filled = new ArrayList<>();
  private long size;

  private FileLedger(Path log, String origin, SigningKey key) {
    this(log, origin, key, Disk.REAL);
  }

  FileLedger(Path log, String origin, SigningKey key, Disk disk) {
    this.log = log;
    this.origin = origin;
    this.key = key;
    this.folder = new LogFolder(new TileFiles(log), disk);
    this.edge = new RightEdge(this::writeFull);
  }

  /** Begins a log in a folder that holds none. */
  public static FileLedger create(Path log, String origin, SigningKey key) {
    if (Files.exists(log.resolve(LedgerCheck.CHECKPOINT))) {
      throw new IllegalStateException("a log stands already in " + log);
    }
    return new FileLedger(log, origin, key);
  }

  /**
   * Takes up a log where its checkpoint ends. The whole log is checked first, and one that does not
   * agree is not continued: what is wrong is added to the problems.
   */
  public static Optional<FileLedger> open(Path log, SigningKey key, Problems problems) {
    Optional<LedgerReport> report = LedgerCheck.check(log, key.verifier(), problems);
    report.ifPresent(r -> r.differences().forEach(problems::add));
    if (report.isEmpty() || !report.get().agrees()) {
      return Optional.empty();
    }
    Checkpoint checkpoint = report.get().checkpoint();
    FileLedger ledger = new FileLedger(log, checkpoint.origin(), key);
    return ledger.restore(LedgerReader.of(log, checkpoint), problems);
  }

  private Optional<FileLedger> restore(LedgerReader reader, Problems problems) {
    size = reader.checkpoint().size();
    reader.edge().forEach(tile -> edge.restore(tile.from().index(), tile.hashes()));
    long first = size - size % TilePath.FULL;
    for (long index = first; index < size; index++) {
      Optional<byte[]> entry = reader.entry(index);
      if (entry.isEmpty()) {
        TilePath missing = new TilePath(TilePath.ENTRIES, index / TilePath.FULL, 1);
        return refuse(missing.ofWidth((int) (size - first)), problems);
      }
      bundle.writeBytes(Bundle.framed(entry.get()));
    }
    return Optional.of(this);
  }

  private Optional<FileLedger> refuse(TilePath bundlePath, Problems problems) {
    String file = folder.files().name(bundlePath);
    problems.add(LedgerProblem.BUNDLE_MISSING, Where.file(file));
    return Optional.empty();
  }

  @Override
  public Hash append(byte[] entry) {
    bundle.writeBytes(Bundle.framed(entry));
    Hash leaf = MerkleTree.leafHash(entry);
    edge.add(leaf);
    size++;
    if (size % TilePath.FULL == 0) {
      writeFull(
          new TilePath(TilePath.ENTRIES, size / TilePath.FULL - 1, TilePath.FULL),
          bundle.toByteArray());
      bundle.reset();
    }
    return leaf;
  }

  /** How many entries were added, published or not. */
  public long size() {
    return size;
  }

  /** Writes what is not written yet, and last, once all that is safe, the signed checkpoint. */
  public Checkpoint publish() {
    List<byte[]> hashes = edge.hashes();
    for (int level = 0; level < hashes.size(); level++) {
      int width = hashes.get(level).length / Hash.BYTES;
      if (width > 0) {
        folder.write(new TilePath(level, edge.index(level), width), hashes.get(level));
      }
    }
    int entries = (int) (size % TilePath.FULL);
    if (entries > 0) {
      TilePath path = new TilePath(TilePath.ENTRIES, size / TilePath.FULL, entries);
      folder.write(path, bundle.toByteArray());
    }
    Checkpoint checkpoint = Checkpoint.of(origin, size, Tiles.root(hashes));
    folder.publish(log.resolve(LedgerCheck.CHECKPOINT), checkpoint.sign(key).bytes());
    filled.forEach(folder::dropPartial);
    filled.clear();
    return checkpoint;
  }

  private void writeFull(TilePath path, byte[] bytes) {
    folder.write(path, bytes);
    filled.add(path);
  }
}
